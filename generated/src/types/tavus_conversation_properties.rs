// @generated from vapi-tavusconversationproperties-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field, Number};

/// `TavusConversationProperties`.
///
/// Schema: `vapi-tavusconversationproperties-schema.json#`
#[derive(Clone)]
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
        Field::empty()
    }
}

impl Default for TavusConversationProperties {
    fn default() -> Self {
        Field::empty()
    }
}

object! {
    TavusConversationProperties = "vapi-tavusconversationproperties-schema.json#", unstated, missed 0b0, b"\x00\x00\x00\x00\x00\x05\x00\x00\x00\x00\x00\x00\x00\x08\x00\x01\x04\x03\x00\x00\x00\x00\x00\x07\
        \x00\x02\x00\x06\x0a\x09\x00\x00" {
        0 "maxCallDuration" => optional(max_call_duration: NUMBER, with_max_call_duration into Number);
        1 "participantLeftTimeout" => optional(participant_left_timeout: NUMBER, with_participant_left_timeout into Number);
        2 "participantAbsentTimeout" => optional(participant_absent_timeout: NUMBER, with_participant_absent_timeout into Number);
        3 "enableRecording" => optional(enable_recording: BOOLEAN, with_enable_recording plain bool);
        4 "enableTranscription" => optional(enable_transcription: BOOLEAN, with_enable_transcription plain bool);
        5 "applyGreenscreen" => optional(apply_greenscreen: BOOLEAN, with_apply_greenscreen plain bool);
        6 "language" => optional(language: STRING, with_language into String);
        7 "recordingS3BucketName" => optional(recording_s3_bucket_name: STRING, with_recording_s3_bucket_name into String);
        8 "recordingS3BucketRegion" => optional(recording_s3_bucket_region: STRING, with_recording_s3_bucket_region into String);
        9 "awsAssumeRoleArn" => optional(aws_assume_role_arn: STRING, with_aws_assume_role_arn into String);
    }
    () (max_call_duration, participant_left_timeout, participant_absent_timeout, enable_recording, enable_transcription, apply_greenscreen, language, recording_s3_bucket_name, recording_s3_bucket_region, aws_assume_role_arn)
}
