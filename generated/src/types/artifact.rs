// @generated from vapi-artifact-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::formats::{self};
use crate::support::{Extra, Field, ListOf, Number};
use crate::types::{
    AssistantActivation, CallMessage, NodeArtifact, OpenAiMessage, PerformanceMetrics,
    Recording, TextOrObject,
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
    /// `transfers`.
    pub transfers: Option<Vec<TextOrObject>>,
    /// `structuredOutputsLastUpdatedAt`, format `date-time`.
    pub structured_outputs_last_updated_at: Option<formats::DateTime>,
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
    Artifact = "vapi-artifact-schema.json#", unstated, missed 0b0, b"\x11\x00\x00\x0c\x12\x00\x00\x13\x00\x00\x00\x00\x00\x00\x00\x01\x05\x0e\x03\x00\x00\x00\x07\x00\
        \x00\x00\x00\x00\x00\x0a\x00\x00\x00\x0b\x00\x00\x00\x00\x09\x08\x0f\x00\x02\x00\x00\x00\x00\x00\x00\
        \x00\x00\x00\x00\x04\x00\x00\x00\x00\x00\x00\x06\x00\x0d\x10" {
        0 "messages" => optional(messages: ARRAY, with_messages list CallMessage);
        1 "messagesOpenAIFormatted" => optional(messages_open_ai_formatted: ARRAY, with_messages_open_ai_formatted list OpenAiMessage);
        2 "recordingUrl" => optional(recording_url: STRING, with_recording_url into formats::Uri, deprecated);
        3 "stereoRecordingUrl" => optional(stereo_recording_url: STRING, with_stereo_recording_url into formats::Uri, deprecated);
        4 "videoRecordingUrl" => optional(video_recording_url: STRING, with_video_recording_url into String, deprecated);
        5 "videoRecordingStartDelaySeconds" => optional(video_recording_start_delay_seconds: NUMBER, with_video_recording_start_delay_seconds into Number, deprecated);
        6 "recording" => optional(recording: OBJECT, with_recording into Recording);
        7 "transcript" => optional(transcript: STRING, with_transcript into String);
        8 "pcapUrl" => optional(pcap_url: STRING, with_pcap_url into String);
        9 "logUrl" => optional(log_url: STRING, with_log_url into formats::Uri);
        10 "nodes" => optional(nodes: ARRAY, with_nodes list NodeArtifact);
        11 "assistantActivations" => optional(assistant_activations: ARRAY, with_assistant_activations list AssistantActivation);
        12 "variableValues" => optional(variable_values: OBJECT, with_variable_values map Value);
        13 "performanceMetrics" => optional(performance_metrics: OBJECT, with_performance_metrics into PerformanceMetrics);
        14 "structuredOutputs" => optional(structured_outputs: OBJECT, with_structured_outputs map Value);
        15 "scorecards" => optional(scorecards: OBJECT, with_scorecards map Value);
        16 "transfers" => optional(transfers: ARRAY, with_transfers list TextOrObject);
        17 "structuredOutputsLastUpdatedAt" => optional(structured_outputs_last_updated_at: STRING, with_structured_outputs_last_updated_at into formats::DateTime);
        18 "variables" => optional(variables: OBJECT, with_variables map Value);
    }
    () (messages, messages_open_ai_formatted, recording_url, stereo_recording_url, video_recording_url, video_recording_start_delay_seconds, recording, transcript, pcap_url, log_url, nodes, assistant_activations, variable_values, performance_metrics, structured_outputs, scorecards, transfers, structured_outputs_last_updated_at, variables)
}
