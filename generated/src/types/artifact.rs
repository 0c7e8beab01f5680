// @generated from vapi-artifact-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::formats::{self};
use crate::support::{Extra, Field, ListOf, Number};
use crate::types::{
    AssistantActivation, CallMessage, NodeArtifact, OpenAiMessage, PerformanceMetrics,
    Recording, SkippedStructuredOutput, TransferArtifact,
};
use serde_json::Value;
use std::collections::BTreeMap;

/// What a call leaves behind: transcript, messages, recordings, and the values of its variables.
///
/// Schema: `vapi-artifact-schema.json#`
#[derive(Clone)]
pub struct Artifact {
    /// The turns of the conversation, with their times.
    ///
    /// `messages`.
    pub messages: Option<Vec<CallMessage>>,
    /// The turns in the form of OpenAI's chat API.
    ///
    /// `messagesOpenAIFormatted`.
    pub messages_open_ai_formatted: Option<ListOf<OpenAiMessage>>,
    /// `skippedStructuredOutputs`.
    pub skipped_structured_outputs: Option<BTreeMap<String, SkippedStructuredOutput>>,
    /// `transfers`.
    pub transfers: Option<ListOf<TransferArtifact>>,
    /// Where the recording can be fetched.
    ///
    /// `recordingUrl`, format `uri`.
    ///
    /// **Deprecated** by the schema.
    #[deprecated = "the schema says so"]
    pub recording_url: Option<formats::Uri>,
    /// `stereoRecordingUrl`, format `uri`.
    ///
    /// **Deprecated** by the schema.
    #[deprecated = "the schema says so"]
    pub stereo_recording_url: Option<formats::Uri>,
    /// `videoRecordingUrl`.
    ///
    /// **Deprecated** by the schema.
    #[deprecated = "the schema says so"]
    pub video_recording_url: Option<String>,
    /// `videoRecordingStartDelaySeconds`.
    ///
    /// **Deprecated** by the schema.
    #[deprecated = "the schema says so"]
    pub video_recording_start_delay_seconds: Option<Number>,
    /// `recording`.
    pub recording: Option<Box<Recording>>,
    /// The whole conversation as text.
    ///
    /// `transcript`.
    pub transcript: Option<String>,
    /// `pcapUrl`.
    pub pcap_url: Option<String>,
    /// `logUrl`, format `uri`.
    pub log_url: Option<formats::Uri>,
    /// `nodes`.
    pub nodes: Option<ListOf<NodeArtifact>>,
    /// `assistantActivations`.
    pub assistant_activations: Option<ListOf<AssistantActivation>>,
    /// `variableValues`.
    pub variable_values: Option<BTreeMap<String, Value>>,
    /// `performanceMetrics`.
    pub performance_metrics: Option<Box<PerformanceMetrics>>,
    /// `structuredOutputs`.
    pub structured_outputs: Option<BTreeMap<String, Value>>,
    /// `scorecards`.
    pub scorecards: Option<BTreeMap<String, Value>>,
    /// `structuredOutputsLastUpdatedAt`, format `date-time`.
    pub structured_outputs_last_updated_at: Option<formats::DateTime>,
    /// `presignedMonoUrl`.
    pub presigned_mono_url: Option<String>,
    /// `presignedStereoUrl`.
    pub presigned_stereo_url: Option<String>,
    /// `presignedVideoUrl`.
    pub presigned_video_url: Option<String>,
    /// `presignedAssistantUrl`.
    pub presigned_assistant_url: Option<String>,
    /// `presignedCustomerUrl`.
    pub presigned_customer_url: Option<String>,
    /// `presignedPcapUrl`.
    pub presigned_pcap_url: Option<String>,
    /// `presignedLogUrl`.
    pub presigned_log_url: Option<String>,
    /// `presignedUrlsExpiresAt`.
    pub presigned_urls_expires_at: Option<String>,
    /// `variables`.
    pub variables: Option<BTreeMap<String, Value>>,
    _extra: Extra,
}

impl Artifact {
    /// A value with no member set.
    pub fn new() -> Self {
        Field::empty()
    }
}

impl Default for Artifact {
    fn default() -> Self {
        Field::empty()
    }
}

object! {
    Artifact = "vapi-artifact-schema.json#", unstated, missed 0b0, b"\x12\x17\x00\x0e\x13\x19\x00\x1c\x15\x00\x00\x00\x00\x00\x16\x01\x07\x10\x05\x00\x00\x00\x09\x14\
        \x00\x00\x00\x00\x00\x0c\x00\x00\x00\x0d\x00\x00\x1a\x00\x0b\x03\x0a\x11\x02\x18\x00\x00\x00\x00\x00\
        \x1b\x00\x00\x00\x06\x00\x00\x00\x00\x00\x00\x08\x00\x04\x0f" {
        0 "messages" => optional(messages: ARRAY, with_messages list CallMessage);
        1 "messagesOpenAIFormatted" => optional(messages_open_ai_formatted: ARRAY, with_messages_open_ai_formatted list OpenAiMessage);
        2 "skippedStructuredOutputs" => optional(skipped_structured_outputs: OBJECT, with_skipped_structured_outputs map SkippedStructuredOutput);
        3 "transfers" => optional(transfers: ARRAY, with_transfers list TransferArtifact);
        4 "recordingUrl" => optional(recording_url: STRING, with_recording_url into formats::Uri, deprecated);
        5 "stereoRecordingUrl" => optional(stereo_recording_url: STRING, with_stereo_recording_url into formats::Uri, deprecated);
        6 "videoRecordingUrl" => optional(video_recording_url: STRING, with_video_recording_url into String, deprecated);
        7 "videoRecordingStartDelaySeconds" => optional(video_recording_start_delay_seconds: NUMBER, with_video_recording_start_delay_seconds into Number, deprecated);
        8 "recording" => optional(recording: OBJECT, with_recording into Recording);
        9 "transcript" => optional(transcript: STRING, with_transcript into String);
        10 "pcapUrl" => optional(pcap_url: STRING, with_pcap_url into String);
        11 "logUrl" => optional(log_url: STRING, with_log_url into formats::Uri);
        12 "nodes" => optional(nodes: ARRAY, with_nodes list NodeArtifact);
        13 "assistantActivations" => optional(assistant_activations: ARRAY, with_assistant_activations list AssistantActivation);
        14 "variableValues" => optional(variable_values: OBJECT, with_variable_values map Value);
        15 "performanceMetrics" => optional(performance_metrics: OBJECT, with_performance_metrics into PerformanceMetrics);
        16 "structuredOutputs" => optional(structured_outputs: OBJECT, with_structured_outputs map Value);
        17 "scorecards" => optional(scorecards: OBJECT, with_scorecards map Value);
        18 "structuredOutputsLastUpdatedAt" => optional(structured_outputs_last_updated_at: STRING, with_structured_outputs_last_updated_at into formats::DateTime);
        19 "presignedMonoUrl" => optional(presigned_mono_url: STRING, with_presigned_mono_url into String);
        20 "presignedStereoUrl" => optional(presigned_stereo_url: STRING, with_presigned_stereo_url into String);
        21 "presignedVideoUrl" => optional(presigned_video_url: STRING, with_presigned_video_url into String);
        22 "presignedAssistantUrl" => optional(presigned_assistant_url: STRING, with_presigned_assistant_url into String);
        23 "presignedCustomerUrl" => optional(presigned_customer_url: STRING, with_presigned_customer_url into String);
        24 "presignedPcapUrl" => optional(presigned_pcap_url: STRING, with_presigned_pcap_url into String);
        25 "presignedLogUrl" => optional(presigned_log_url: STRING, with_presigned_log_url into String);
        26 "presignedUrlsExpiresAt" => optional(presigned_urls_expires_at: STRING, with_presigned_urls_expires_at into String);
        27 "variables" => optional(variables: OBJECT, with_variables map Value);
    }
    () (messages, messages_open_ai_formatted, skipped_structured_outputs, transfers, recording_url, stereo_recording_url, video_recording_url, video_recording_start_delay_seconds, recording, transcript, pcap_url, log_url, nodes, assistant_activations, variable_values, performance_metrics, structured_outputs, scorecards, structured_outputs_last_updated_at, presigned_mono_url, presigned_stereo_url, presigned_video_url, presigned_assistant_url, presigned_customer_url, presigned_pcap_url, presigned_log_url, presigned_urls_expires_at, variables)
}
