// @generated from vapi-artifactplan-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field, ListOf, UnknownValue};
use crate::types::{CreateScorecardDto, CreateStructuredOutputDto, TranscriptPlan};

/// Which artifacts Vapi keeps of a call: recording, transcript, logs.
///
/// Schema: `vapi-artifactplan-schema.json#`
#[derive(Clone)]
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
    pub transcript_plan: Option<Box<TranscriptPlan>>,
    /// `recordingPath`.
    pub recording_path: Option<String>,
    /// `structuredOutputIds`.
    pub structured_output_ids: Option<ListOf<String>>,
    /// `structuredOutputs`.
    pub structured_outputs: Option<ListOf<CreateStructuredOutputDto>>,
    /// `scorecardIds`.
    pub scorecard_ids: Option<ListOf<String>>,
    /// `scorecards`.
    pub scorecards: Option<ListOf<CreateScorecardDto>>,
    /// `loggingPath`.
    pub logging_path: Option<String>,
    _extra: Extra,
}

impl ArtifactPlan {
    /// A value with no member set.
    pub fn new() -> Self {
        Field::empty()
    }
}

impl Default for ArtifactPlan {
    fn default() -> Self {
        Field::empty()
    }
}

object! {
    ArtifactPlan = "vapi-artifactplan-schema.json#", unstated, missed 0b0, b"\x00\x00\x01\x0d\x09\x00\x00\x00\x00\x08\x00\x00\x00\x00\x05\x00\x00\x00\x00\x03\x00\x00\x00\x00\
        \x00\x00\x00\x00\x0a\x00\x07\x00\x0f\x00\x00\x00\x00\x00\x00\x00\x0e\x00\x00\x0b\x00\x00\x00\x00\x00\
        \x11\x00\x00\x00\x06\x00\x02\x00\x00\x0c\x00\x04\x00\x10\x00" {
        0 "recordingEnabled" => optional(recording_enabled: BOOLEAN, with_recording_enabled plain bool);
        1 "recordingFormat" => optional(recording_format: STRING, with_recording_format into ArtifactPlanRecordingFormat);
        2 "recordingUseCustomStorageEnabled" => optional(recording_use_custom_storage_enabled: BOOLEAN, with_recording_use_custom_storage_enabled plain bool);
        3 "videoRecordingEnabled" => optional(video_recording_enabled: BOOLEAN, with_video_recording_enabled plain bool);
        4 "fullMessageHistoryEnabled" => optional(full_message_history_enabled: BOOLEAN, with_full_message_history_enabled plain bool);
        5 "pcapEnabled" => optional(pcap_enabled: BOOLEAN, with_pcap_enabled plain bool);
        6 "pcapS3PathPrefix" => optional(pcap_s3_path_prefix: STRING, with_pcap_s3_path_prefix into String);
        7 "pcapUseCustomStorageEnabled" => optional(pcap_use_custom_storage_enabled: BOOLEAN, with_pcap_use_custom_storage_enabled plain bool);
        8 "loggingEnabled" => optional(logging_enabled: BOOLEAN, with_logging_enabled plain bool);
        9 "loggingUseCustomStorageEnabled" => optional(logging_use_custom_storage_enabled: BOOLEAN, with_logging_use_custom_storage_enabled plain bool);
        10 "transcriptPlan" => optional(transcript_plan: OBJECT, with_transcript_plan into TranscriptPlan);
        11 "recordingPath" => optional(recording_path: STRING, with_recording_path into String);
        12 "structuredOutputIds" => optional(structured_output_ids: ARRAY, with_structured_output_ids texts String);
        13 "structuredOutputs" => optional(structured_outputs: ARRAY, with_structured_outputs list CreateStructuredOutputDto);
        14 "scorecardIds" => optional(scorecard_ids: ARRAY, with_scorecard_ids texts String);
        15 "scorecards" => optional(scorecards: ARRAY, with_scorecards list CreateScorecardDto);
        16 "loggingPath" => optional(logging_path: STRING, with_logging_path into String);
    }
    () (recording_enabled, recording_format, recording_use_custom_storage_enabled, video_recording_enabled, full_message_history_enabled, pcap_enabled, pcap_s3_path_prefix, pcap_use_custom_storage_enabled, logging_enabled, logging_use_custom_storage_enabled, transcript_plan, recording_path, structured_output_ids, structured_outputs, scorecard_ids, scorecards, logging_path)
}

/// One of 2 listed values, or another string.
///
/// Schema: `vapi-artifactplan-schema.json#/properties/recordingFormat`
#[derive(Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum ArtifactPlanRecordingFormat {
    /// `wav;l16`
    WavL16,
    /// `mp3`
    Mp3,
    /// A value that the schema does not list, as it came. Compare it by `as_str()`.
    Unknown(UnknownValue),
}

string_enum! {
    ArtifactPlanRecordingFormat = "vapi-artifactplan-schema.json#/properties/recordingFormat", unstated, b"", "one of 2 listed values" {
        WavL16 = "wav;l16";
        Mp3 = "mp3";
    }
}
