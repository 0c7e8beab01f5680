// @generated from vapi-artifact-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{
    DateTime, Extra, Member, Names, Number, Object, ObjectShape, Slot, View, index, kind,
};
use crate::types::{
    AssistantActivation, MessagesItem, NodeArtifact, OpenAiMessage, PerformanceMetrics,
    Recording,
};
use serde_json::Value;
use std::collections::BTreeMap;

/// `Artifact`.
///
/// Schema: `vapi-artifact-schema.json#`
#[derive(Clone, PartialEq)]
pub struct Artifact {
    /// `messages`.
    pub messages: Option<Vec<MessagesItem>>,
    /// `messagesOpenAIFormatted`.
    pub messages_open_ai_formatted: Option<Vec<OpenAiMessage>>,
    /// `recordingUrl`.
    pub recording_url: Option<String>,
    /// `stereoRecordingUrl`.
    pub stereo_recording_url: Option<String>,
    /// `videoRecordingUrl`.
    pub video_recording_url: Option<String>,
    /// `videoRecordingStartDelaySeconds`.
    pub video_recording_start_delay_seconds: Option<Number>,
    /// `recording`.
    pub recording: Option<Box<Recording>>,
    /// `transcript`.
    pub transcript: Option<String>,
    /// `pcapUrl`.
    pub pcap_url: Option<String>,
    /// `logUrl`.
    pub log_url: Option<String>,
    /// `nodes`.
    pub nodes: Option<Vec<NodeArtifact>>,
    /// `assistantActivations`.
    pub assistant_activations: Option<Vec<AssistantActivation>>,
    /// `variableValues`.
    pub variable_values: Option<BTreeMap<String, Value>>,
    /// `performanceMetrics`.
    pub performance_metrics: Option<Box<PerformanceMetrics>>,
    /// `structuredOutputs`.
    pub structured_outputs: Option<BTreeMap<String, Value>>,
    /// `scorecards`.
    pub scorecards: Option<BTreeMap<String, Value>>,
    /// `transfers`.
    pub transfers: Option<Vec<String>>,
    /// `structuredOutputsLastUpdatedAt`, format `date-time`.
    pub structured_outputs_last_updated_at: Option<DateTime>,
    _extra: Extra,
}

impl Artifact {
    /// A value with no member set.
    pub fn new() -> Self {
        Artifact::empty()
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
        Artifact {
            messages: None,
            messages_open_ai_formatted: None,
            recording_url: None,
            stereo_recording_url: None,
            video_recording_url: None,
            video_recording_start_delay_seconds: None,
            recording: None,
            transcript: None,
            pcap_url: None,
            log_url: None,
            nodes: None,
            assistant_activations: None,
            variable_values: None,
            performance_metrics: None,
            structured_outputs: None,
            scorecards: None,
            transfers: None,
            structured_outputs_last_updated_at: None,
            _extra: Extra::EMPTY,
        }
    }
}

impl Default for Artifact {
    fn default() -> Self {
        Artifact::empty()
    }
}

pub(crate) static ARTIFACT: ObjectShape = {
    const NAMES: &[&str] = &[
        "messages",
        "messagesOpenAIFormatted",
        "recordingUrl",
        "stereoRecordingUrl",
        "videoRecordingUrl",
        "videoRecordingStartDelaySeconds",
        "recording",
        "transcript",
        "pcapUrl",
        "logUrl",
        "nodes",
        "assistantActivations",
        "variableValues",
        "performanceMetrics",
        "structuredOutputs",
        "scorecards",
        "transfers",
        "structuredOutputsLastUpdatedAt",
    ];
    ObjectShape {
        name: "Artifact",
        members: &[
            Member::optional("messages", kind::ARRAY),
            Member::optional("messagesOpenAIFormatted", kind::ARRAY),
            Member::optional("recordingUrl", kind::STRING),
            Member::optional("stereoRecordingUrl", kind::STRING),
            Member::optional("videoRecordingUrl", kind::STRING),
            Member::optional("videoRecordingStartDelaySeconds", kind::NUMBER),
            Member::optional("recording", kind::OBJECT),
            Member::optional("transcript", kind::STRING),
            Member::optional("pcapUrl", kind::STRING),
            Member::optional("logUrl", kind::STRING),
            Member::optional("nodes", kind::ARRAY),
            Member::optional("assistantActivations", kind::ARRAY),
            Member::optional("variableValues", kind::OBJECT),
            Member::optional("performanceMetrics", kind::OBJECT),
            Member::optional("structuredOutputs", kind::OBJECT),
            Member::optional("scorecards", kind::OBJECT),
            Member::optional("transfers", kind::ARRAY),
            Member::optional("structuredOutputsLastUpdatedAt", kind::STRING),
        ],
        names: Names::new(NAMES, &index::<64>(NAMES)),
        open: false,
    }
};

impl Object for Artifact {
    fn shape(&self) -> &'static ObjectShape {
        &ARTIFACT
    }

    fn slot(&mut self, position: usize) -> Slot<'_> {
        match position {
            0 => Slot::optional(&mut self.messages),
            1 => Slot::optional(&mut self.messages_open_ai_formatted),
            2 => Slot::optional(&mut self.recording_url),
            3 => Slot::optional(&mut self.stereo_recording_url),
            4 => Slot::optional(&mut self.video_recording_url),
            5 => Slot::optional(&mut self.video_recording_start_delay_seconds),
            6 => Slot::optional(&mut self.recording),
            7 => Slot::optional(&mut self.transcript),
            8 => Slot::optional(&mut self.pcap_url),
            9 => Slot::optional(&mut self.log_url),
            10 => Slot::optional(&mut self.nodes),
            11 => Slot::optional(&mut self.assistant_activations),
            12 => Slot::optional(&mut self.variable_values),
            13 => Slot::optional(&mut self.performance_metrics),
            14 => Slot::optional(&mut self.structured_outputs),
            15 => Slot::optional(&mut self.scorecards),
            16 => Slot::optional(&mut self.transfers),
            17 => Slot::optional(&mut self.structured_outputs_last_updated_at),
            _ => Slot::Null,
        }
    }

    fn view(&self, position: usize) -> View<'_> {
        match position {
            0 => View::optional(&self.messages),
            1 => View::optional(&self.messages_open_ai_formatted),
            2 => View::optional(&self.recording_url),
            3 => View::optional(&self.stereo_recording_url),
            4 => View::optional(&self.video_recording_url),
            5 => View::optional(&self.video_recording_start_delay_seconds),
            6 => View::optional(&self.recording),
            7 => View::optional(&self.transcript),
            8 => View::optional(&self.pcap_url),
            9 => View::optional(&self.log_url),
            10 => View::optional(&self.nodes),
            11 => View::optional(&self.assistant_activations),
            12 => View::optional(&self.variable_values),
            13 => View::optional(&self.performance_metrics),
            14 => View::optional(&self.structured_outputs),
            15 => View::optional(&self.scorecards),
            16 => View::optional(&self.transfers),
            17 => View::optional(&self.structured_outputs_last_updated_at),
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
    Artifact = "vapi-artifact-schema.json#";
}
