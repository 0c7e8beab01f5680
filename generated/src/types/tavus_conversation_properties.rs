// @generated from vapi-tavusconversationproperties-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Number};

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

object! {
    TAVUS_CONVERSATION_PROPERTIES: TavusConversationProperties = "vapi-tavusconversationproperties-schema.json#", unstated, [32] {
        0 "maxCallDuration" => optional(max_call_duration: NUMBER);
        1 "participantLeftTimeout" => optional(participant_left_timeout: NUMBER);
        2 "participantAbsentTimeout" => optional(participant_absent_timeout: NUMBER);
        3 "enableRecording" => optional(enable_recording: BOOLEAN);
        4 "enableTranscription" => optional(enable_transcription: BOOLEAN);
        5 "applyGreenscreen" => optional(apply_greenscreen: BOOLEAN);
        6 "language" => optional(language: STRING);
        7 "recordingS3BucketName" => optional(recording_s3_bucket_name: STRING);
        8 "recordingS3BucketRegion" => optional(recording_s3_bucket_region: STRING);
        9 "awsAssumeRoleArn" => optional(aws_assume_role_arn: STRING);
    }
}
