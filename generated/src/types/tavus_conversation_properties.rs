// @generated from vapi-tavusconversationproperties-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{
    Extra, Member, Names, Number, Object, ObjectShape, Slot, View, index, kind,
};

/// `TavusConversationProperties`.
///
/// Schema: `vapi-tavusconversationproperties-schema.json#`
#[derive(Clone, PartialEq)]
pub struct TavusConversationProperties {
    /// `maxCallDuration`.
    pub max_call_duration: Option<Number>,
    /// `participantLeftTimeout`.
    pub participant_left_timeout: Option<Number>,
    /// `participantAbsentTimeout`.
    pub participant_absent_timeout: Option<Number>,
    /// `enableRecording`.
    pub enable_recording: Option<bool>,
    /// `enableTranscription`.
    pub enable_transcription: Option<bool>,
    /// `applyGreenscreen`.
    pub apply_greenscreen: Option<bool>,
    /// `language`.
    pub language: Option<String>,
    /// `recordingS3BucketName`.
    pub recording_s3_bucket_name: Option<String>,
    /// `recordingS3BucketRegion`.
    pub recording_s3_bucket_region: Option<String>,
    /// `awsAssumeRoleArn`.
    pub aws_assume_role_arn: Option<String>,
    _extra: Extra,
}

impl TavusConversationProperties {
    /// A value with no member set.
    pub fn new() -> Self {
        TavusConversationProperties::empty()
    }

    /// What came with the object beside the members that the schema names, and values that
    /// do not fit the member they stand under.
    pub fn extra(&self) -> &Extra {
        &self._extra
    }

    /// See [`Self::extra`]; what is put in here is written with the object.
    pub fn extra_mut(&mut self) -> &mut Extra {
        &mut self._extra
    }

    fn empty() -> Self {
        TavusConversationProperties {
            max_call_duration: None,
            participant_left_timeout: None,
            participant_absent_timeout: None,
            enable_recording: None,
            enable_transcription: None,
            apply_greenscreen: None,
            language: None,
            recording_s3_bucket_name: None,
            recording_s3_bucket_region: None,
            aws_assume_role_arn: None,
            _extra: Extra::EMPTY,
        }
    }
}

impl Default for TavusConversationProperties {
    fn default() -> Self {
        TavusConversationProperties::empty()
    }
}

pub(crate) static TAVUS_CONVERSATION_PROPERTIES: ObjectShape = {
    const NAMES: &[&str] = &[
        "maxCallDuration",
        "participantLeftTimeout",
        "participantAbsentTimeout",
        "enableRecording",
        "enableTranscription",
        "applyGreenscreen",
        "language",
        "recordingS3BucketName",
        "recordingS3BucketRegion",
        "awsAssumeRoleArn",
    ];
    ObjectShape {
        name: "TavusConversationProperties",
        members: &[
            Member::optional("maxCallDuration", kind::NUMBER),
            Member::optional("participantLeftTimeout", kind::NUMBER),
            Member::optional("participantAbsentTimeout", kind::NUMBER),
            Member::optional("enableRecording", kind::BOOLEAN),
            Member::optional("enableTranscription", kind::BOOLEAN),
            Member::optional("applyGreenscreen", kind::BOOLEAN),
            Member::optional("language", kind::STRING),
            Member::optional("recordingS3BucketName", kind::STRING),
            Member::optional("recordingS3BucketRegion", kind::STRING),
            Member::optional("awsAssumeRoleArn", kind::STRING),
        ],
        names: Names::new(NAMES, &index::<32>(NAMES)),
        open: false,
    }
};

impl Object for TavusConversationProperties {
    fn shape(&self) -> &'static ObjectShape {
        &TAVUS_CONVERSATION_PROPERTIES
    }

    fn slot(&mut self, position: usize) -> Slot<'_> {
        match position {
            0 => Slot::optional(&mut self.max_call_duration),
            1 => Slot::optional(&mut self.participant_left_timeout),
            2 => Slot::optional(&mut self.participant_absent_timeout),
            3 => Slot::optional(&mut self.enable_recording),
            4 => Slot::optional(&mut self.enable_transcription),
            5 => Slot::optional(&mut self.apply_greenscreen),
            6 => Slot::optional(&mut self.language),
            7 => Slot::optional(&mut self.recording_s3_bucket_name),
            8 => Slot::optional(&mut self.recording_s3_bucket_region),
            9 => Slot::optional(&mut self.aws_assume_role_arn),
            _ => Slot::Null,
        }
    }

    fn view(&self, position: usize) -> View<'_> {
        match position {
            0 => View::optional(&self.max_call_duration),
            1 => View::optional(&self.participant_left_timeout),
            2 => View::optional(&self.participant_absent_timeout),
            3 => View::optional(&self.enable_recording),
            4 => View::optional(&self.enable_transcription),
            5 => View::optional(&self.apply_greenscreen),
            6 => View::optional(&self.language),
            7 => View::optional(&self.recording_s3_bucket_name),
            8 => View::optional(&self.recording_s3_bucket_region),
            9 => View::optional(&self.aws_assume_role_arn),
            _ => View::Absent,
        }
    }

    fn extra(&self) -> &Extra {
        &self._extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self._extra
    }
}

objects! {
    TavusConversationProperties = "vapi-tavusconversationproperties-schema.json#";
}
