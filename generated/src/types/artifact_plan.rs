// @generated from vapi-artifactplan-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{
    Extra, Member, Names, Object, ObjectShape, Slot, Text, UnknownValue, View, index,
    kind,
};
use crate::types::{CreateScorecardDto, CreateStructuredOutputDto, TranscriptPlan};

/// `ArtifactPlan`.
///
/// Schema: `vapi-artifactplan-schema.json#`
#[derive(Clone, PartialEq)]
pub struct ArtifactPlan {
    /// `recordingEnabled`.
    pub recording_enabled: Option<bool>,
    /// `recordingFormat`.
    pub recording_format: Option<ArtifactPlanRecordingFormat>,
    /// `recordingUseCustomStorageEnabled`.
    pub recording_use_custom_storage_enabled: Option<bool>,
    /// `videoRecordingEnabled`.
    pub video_recording_enabled: Option<bool>,
    /// `fullMessageHistoryEnabled`.
    pub full_message_history_enabled: Option<bool>,
    /// `pcapEnabled`.
    pub pcap_enabled: Option<bool>,
    /// `pcapS3PathPrefix`.
    pub pcap_s3_path_prefix: Option<String>,
    /// `pcapUseCustomStorageEnabled`.
    pub pcap_use_custom_storage_enabled: Option<bool>,
    /// `loggingEnabled`.
    pub logging_enabled: Option<bool>,
    /// `loggingUseCustomStorageEnabled`.
    pub logging_use_custom_storage_enabled: Option<bool>,
    /// `transcriptPlan`.
    pub transcript_plan: Option<TranscriptPlan>,
    /// `recordingPath`.
    pub recording_path: Option<String>,
    /// `structuredOutputIds`.
    pub structured_output_ids: Option<Vec<String>>,
    /// `structuredOutputs`.
    pub structured_outputs: Option<Vec<CreateStructuredOutputDto>>,
    /// `scorecardIds`.
    pub scorecard_ids: Option<Vec<String>>,
    /// `scorecards`.
    pub scorecards: Option<Vec<CreateScorecardDto>>,
    /// `loggingPath`.
    pub logging_path: Option<String>,
    _extra: Extra,
}

impl ArtifactPlan {
    /// A value with no member set.
    pub fn new() -> Self {
        ArtifactPlan::empty()
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
        ArtifactPlan {
            recording_enabled: None,
            recording_format: None,
            recording_use_custom_storage_enabled: None,
            video_recording_enabled: None,
            full_message_history_enabled: None,
            pcap_enabled: None,
            pcap_s3_path_prefix: None,
            pcap_use_custom_storage_enabled: None,
            logging_enabled: None,
            logging_use_custom_storage_enabled: None,
            transcript_plan: None,
            recording_path: None,
            structured_output_ids: None,
            structured_outputs: None,
            scorecard_ids: None,
            scorecards: None,
            logging_path: None,
            _extra: Extra::EMPTY,
        }
    }
}

impl Default for ArtifactPlan {
    fn default() -> Self {
        ArtifactPlan::empty()
    }
}

pub(crate) static ARTIFACT_PLAN: ObjectShape = {
    const NAMES: &[&str] = &[
        "recordingEnabled",
        "recordingFormat",
        "recordingUseCustomStorageEnabled",
        "videoRecordingEnabled",
        "fullMessageHistoryEnabled",
        "pcapEnabled",
        "pcapS3PathPrefix",
        "pcapUseCustomStorageEnabled",
        "loggingEnabled",
        "loggingUseCustomStorageEnabled",
        "transcriptPlan",
        "recordingPath",
        "structuredOutputIds",
        "structuredOutputs",
        "scorecardIds",
        "scorecards",
        "loggingPath",
    ];
    ObjectShape {
        name: "ArtifactPlan",
        members: &[
            Member::optional("recordingEnabled", kind::BOOLEAN),
            Member::optional("recordingFormat", kind::STRING),
            Member::optional("recordingUseCustomStorageEnabled", kind::BOOLEAN),
            Member::optional("videoRecordingEnabled", kind::BOOLEAN),
            Member::optional("fullMessageHistoryEnabled", kind::BOOLEAN),
            Member::optional("pcapEnabled", kind::BOOLEAN),
            Member::optional("pcapS3PathPrefix", kind::STRING),
            Member::optional("pcapUseCustomStorageEnabled", kind::BOOLEAN),
            Member::optional("loggingEnabled", kind::BOOLEAN),
            Member::optional("loggingUseCustomStorageEnabled", kind::BOOLEAN),
            Member::optional("transcriptPlan", kind::OBJECT),
            Member::optional("recordingPath", kind::STRING),
            Member::optional("structuredOutputIds", kind::ARRAY),
            Member::optional("structuredOutputs", kind::ARRAY),
            Member::optional("scorecardIds", kind::ARRAY),
            Member::optional("scorecards", kind::ARRAY),
            Member::optional("loggingPath", kind::STRING),
        ],
        names: Names::new(NAMES, &index::<64>(NAMES)),
        open: false,
    }
};

impl Object for ArtifactPlan {
    fn shape(&self) -> &'static ObjectShape {
        &ARTIFACT_PLAN
    }

    fn slot(&mut self, position: usize) -> Slot<'_> {
        match position {
            0 => Slot::optional(&mut self.recording_enabled),
            1 => Slot::optional(&mut self.recording_format),
            2 => Slot::optional(&mut self.recording_use_custom_storage_enabled),
            3 => Slot::optional(&mut self.video_recording_enabled),
            4 => Slot::optional(&mut self.full_message_history_enabled),
            5 => Slot::optional(&mut self.pcap_enabled),
            6 => Slot::optional(&mut self.pcap_s3_path_prefix),
            7 => Slot::optional(&mut self.pcap_use_custom_storage_enabled),
            8 => Slot::optional(&mut self.logging_enabled),
            9 => Slot::optional(&mut self.logging_use_custom_storage_enabled),
            10 => Slot::optional(&mut self.transcript_plan),
            11 => Slot::optional(&mut self.recording_path),
            12 => Slot::optional(&mut self.structured_output_ids),
            13 => Slot::optional(&mut self.structured_outputs),
            14 => Slot::optional(&mut self.scorecard_ids),
            15 => Slot::optional(&mut self.scorecards),
            16 => Slot::optional(&mut self.logging_path),
            _ => Slot::Null,
        }
    }

    fn view(&self, position: usize) -> View<'_> {
        match position {
            0 => View::optional(&self.recording_enabled),
            1 => View::optional(&self.recording_format),
            2 => View::optional(&self.recording_use_custom_storage_enabled),
            3 => View::optional(&self.video_recording_enabled),
            4 => View::optional(&self.full_message_history_enabled),
            5 => View::optional(&self.pcap_enabled),
            6 => View::optional(&self.pcap_s3_path_prefix),
            7 => View::optional(&self.pcap_use_custom_storage_enabled),
            8 => View::optional(&self.logging_enabled),
            9 => View::optional(&self.logging_use_custom_storage_enabled),
            10 => View::optional(&self.transcript_plan),
            11 => View::optional(&self.recording_path),
            12 => View::optional(&self.structured_output_ids),
            13 => View::optional(&self.structured_outputs),
            14 => View::optional(&self.scorecard_ids),
            15 => View::optional(&self.scorecards),
            16 => View::optional(&self.logging_path),
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
    ArtifactPlan = "vapi-artifactplan-schema.json#";
}

/// One of 2 listed values, or another string.
///
/// Schema: `vapi-artifactplan-schema.json#/properties/recordingFormat`
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ArtifactPlanRecordingFormat {
    /// `wav;l16`
    WavL16,
    /// `mp3`
    Mp3,
    /// A value that the schema does not list, as it came. Compare it by `as_str()`.
    Unknown(UnknownValue),
}

impl ArtifactPlanRecordingFormat {
    /// The values that the schema lists.
    pub const VALUES: &'static [&'static str] = &["wav;l16", "mp3"];
    /// The value as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            ArtifactPlanRecordingFormat::WavL16 => "wav;l16",
            ArtifactPlanRecordingFormat::Mp3 => "mp3",
            ArtifactPlanRecordingFormat::Unknown(value) => value.as_str(),
        }
    }

    fn from_name(name: &str) -> Self {
        static NAMES: Names = Names::new(
            ArtifactPlanRecordingFormat::VALUES,
            &index::<4>(ArtifactPlanRecordingFormat::VALUES),
        );
        static LISTED: [ArtifactPlanRecordingFormat; 2usize] = [
            ArtifactPlanRecordingFormat::WavL16,
            ArtifactPlanRecordingFormat::Mp3,
        ];
        match NAMES.find(name) {
            Some(position) => LISTED[position].clone(),
            None => ArtifactPlanRecordingFormat::Unknown(UnknownValue(name.into())),
        }
    }
}

impl Text for ArtifactPlanRecordingFormat {
    fn set(&mut self, text: &str) -> bool {
        *self = ArtifactPlanRecordingFormat::from_name(text);
        !matches!(self, ArtifactPlanRecordingFormat::Unknown(_))
    }

    fn as_str(&self) -> &str {
        ArtifactPlanRecordingFormat::as_str(self)
    }

    fn expected(&self) -> &'static str {
        "one of 2 listed values"
    }
}

texts! {
    ArtifactPlanRecordingFormat =
    "vapi-artifactplan-schema.json#/properties/recordingFormat";
}
