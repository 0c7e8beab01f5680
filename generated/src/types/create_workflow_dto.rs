// @generated from vapi-createworkflowdto-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{
    Extra, Field, NONE, Names, Number, ObjectPlan, UnionShape, Unknown, only,
};
use crate::types::{
    AnalysisPlan, ArtifactPlan, BackgroundSound, BackgroundSpeechDenoisingPlan,
    CallHookAssistantSpeechInterrupted, CallHookCallEnding,
    CallHookCustomerSpeechInterrupted, CallHookCustomerSpeechTimeout,
    CallHookModelResponseTimeout, CompliancePlan, ConversationNode,
    ConversationNodeModel, CredentialsItem, Edge, KeypadInputPlan,
    LangfuseObservabilityPlan, MonitorPlan, Server, StartSpeakingPlan, StopSpeakingPlan,
    ToolNode, Transcriber, Voice, VoicemailDetection,
};
use serde_json::Value;
use std::collections::BTreeMap;

/// `CreateWorkflowDTO`.
///
/// Schema: `vapi-createworkflowdto-schema.json#`
#[derive(Clone)]
pub struct CreateWorkflowDto {
    /// `nodes`, required.
    pub nodes: Vec<CreateWorkflowDtoNodesItem>,
    /// `model`.
    pub model: Option<ConversationNodeModel>,
    /// `transcriber`.
    pub transcriber: Option<Transcriber>,
    /// `voice`.
    pub voice: Option<Voice>,
    /// `observabilityPlan`.
    pub observability_plan: Option<Box<LangfuseObservabilityPlan>>,
    /// `backgroundSound`.
    pub background_sound: Option<BackgroundSound>,
    /// `hooks`.
    pub hooks: Option<Vec<CreateWorkflowDtoHooksItem>>,
    /// `credentials`.
    pub credentials: Option<Vec<CredentialsItem>>,
    /// `voicemailDetection`.
    pub voicemail_detection: Option<VoicemailDetection>,
    /// `maxDurationSeconds`, at most 43200, at least 10.
    pub max_duration_seconds: Option<Number>,
    /// `name`, required, at most 80 characters.
    pub name: String,
    /// `edges`, required.
    pub edges: Vec<Edge>,
    /// `globalPrompt`, at most 5000 characters.
    pub global_prompt: Option<String>,
    /// `server`.
    pub server: Option<Box<Server>>,
    /// `compliancePlan`.
    pub compliance_plan: Option<Box<CompliancePlan>>,
    /// `analysisPlan`.
    pub analysis_plan: Option<Box<AnalysisPlan>>,
    /// `artifactPlan`.
    pub artifact_plan: Option<Box<ArtifactPlan>>,
    /// `startSpeakingPlan`.
    pub start_speaking_plan: Option<Box<StartSpeakingPlan>>,
    /// `stopSpeakingPlan`.
    pub stop_speaking_plan: Option<Box<StopSpeakingPlan>>,
    /// `monitorPlan`.
    pub monitor_plan: Option<Box<MonitorPlan>>,
    /// `backgroundSpeechDenoisingPlan`.
    pub background_speech_denoising_plan: Option<Box<BackgroundSpeechDenoisingPlan>>,
    /// `credentialIds`.
    pub credential_ids: Option<Vec<String>>,
    /// `keypadInputPlan`.
    pub keypad_input_plan: Option<Box<KeypadInputPlan>>,
    /// `voicemailMessage`, at most 1000 characters.
    pub voicemail_message: Option<String>,
    _extra: Extra,
}

impl CreateWorkflowDto {
    /// A value with its required members.
    pub fn new(
        nodes: impl Into<Vec<CreateWorkflowDtoNodesItem>>,
        name: impl Into<String>,
        edges: impl Into<Vec<Edge>>,
    ) -> Self {
        CreateWorkflowDto {
            nodes: nodes.into(),
            name: name.into(),
            edges: edges.into(),
            ..Field::empty()
        }
    }
}

object! {
    CreateWorkflowDto = "vapi-createworkflowdto-schema.json#", unstated, missed 0b110000000001, b"\x09\x00\x10\x00\x15\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x08\x03\x05\x0a\x00\x00\
        \x00\x00\x11\x00\x00\x00\x00\x14\x00\x01\x00\x00\x00\x00\x00\x00\x0f\x04\x0c\x00\x00\x00\x00\x00\x07\
        \x00\x13\x06\x02\x12\x0e\x18\x00\x0d\x00\x0b\x00\x17\x16\x00" {
        0 "nodes" => required(nodes: ARRAY);
        1 "model" => optional(model: OBJECT);
        2 "transcriber" => optional(transcriber: OBJECT);
        3 "voice" => optional(voice: OBJECT);
        4 "observabilityPlan" => optional(observability_plan: OBJECT);
        5 "backgroundSound" => optional(background_sound: STRING);
        6 "hooks" => optional(hooks: ARRAY);
        7 "credentials" => optional(credentials: ARRAY);
        8 "voicemailDetection" => optional(voicemail_detection: STRING | OBJECT);
        9 "maxDurationSeconds" => optional(max_duration_seconds: NUMBER);
        10 "name" => required(name: STRING);
        11 "edges" => required(edges: ARRAY);
        12 "globalPrompt" => optional(global_prompt: STRING);
        13 "server" => optional(server: OBJECT);
        14 "compliancePlan" => optional(compliance_plan: OBJECT);
        15 "analysisPlan" => optional(analysis_plan: OBJECT);
        16 "artifactPlan" => optional(artifact_plan: OBJECT);
        17 "startSpeakingPlan" => optional(start_speaking_plan: OBJECT);
        18 "stopSpeakingPlan" => optional(stop_speaking_plan: OBJECT);
        19 "monitorPlan" => optional(monitor_plan: OBJECT);
        20 "backgroundSpeechDenoisingPlan" => optional(background_speech_denoising_plan: OBJECT);
        21 "credentialIds" => optional(credential_ids: ARRAY);
        22 "keypadInputPlan" => optional(keypad_input_plan: OBJECT);
        23 "voicemailMessage" => optional(voicemail_message: STRING);
    }
    (nodes, name, edges) (model, transcriber, voice, observability_plan, background_sound, hooks, credentials, voicemail_detection, max_duration_seconds, global_prompt, server, compliance_plan, analysis_plan, artifact_plan, start_speaking_plan, stop_speaking_plan, monitor_plan, background_speech_denoising_plan, credential_ids, keypad_input_plan, voicemail_message)
}

/// One of several types.
///
/// Schema: `vapi-createworkflowdto-schema.json#/properties/hooks/items`
///
/// Told apart by `on`.
#[derive(Clone)]
#[non_exhaustive]
pub enum CreateWorkflowDtoHooksItem {
    /// `on` is `"call.ending"`.
    CallHookCallEnding(Box<CallHookCallEnding>),
    /// `on` is `"assistant.speech.interrupted"`.
    CallHookAssistantSpeechInterrupted(Box<CallHookAssistantSpeechInterrupted>),
    /// `on` is `"customer.speech.interrupted"`.
    CallHookCustomerSpeechInterrupted(Box<CallHookCustomerSpeechInterrupted>),
    CallHookCustomerSpeechTimeout(Box<CallHookCustomerSpeechTimeout>),
    /// `on` is `"model.response.timeout"`.
    CallHookModelResponseTimeout(Box<CallHookModelResponseTimeout>),
    /// A body that belongs to none of the variants, or does not fit the one it names: as it
    /// came.
    Unknown(Unknown),
}

impl CreateWorkflowDtoHooksItem {
    /// `on` of the body, also of one that is kept as it came.
    pub fn tag(&self) -> Option<&str> {
        match self {
            CreateWorkflowDtoHooksItem::CallHookCallEnding(_) => Some("call.ending"),
            CreateWorkflowDtoHooksItem::CallHookAssistantSpeechInterrupted(_) => {
                Some("assistant.speech.interrupted")
            }
            CreateWorkflowDtoHooksItem::CallHookCustomerSpeechInterrupted(_) => {
                Some("customer.speech.interrupted")
            }
            CreateWorkflowDtoHooksItem::CallHookCustomerSpeechTimeout(value) => {
                Some(value.on.as_str())
            }
            CreateWorkflowDtoHooksItem::CallHookModelResponseTimeout(_) => {
                Some("model.response.timeout")
            }
            CreateWorkflowDtoHooksItem::Unknown(body) => {
                body.as_value().get("on")?.as_str()
            }
        }
    }
}

impl From<CallHookCallEnding> for CreateWorkflowDtoHooksItem {
    #[inline]
    fn from(value: CallHookCallEnding) -> Self {
        CreateWorkflowDtoHooksItem::CallHookCallEnding(Box::new(value))
    }
}

impl From<CallHookAssistantSpeechInterrupted> for CreateWorkflowDtoHooksItem {
    #[inline]
    fn from(value: CallHookAssistantSpeechInterrupted) -> Self {
        CreateWorkflowDtoHooksItem::CallHookAssistantSpeechInterrupted(Box::new(value))
    }
}

impl From<CallHookCustomerSpeechInterrupted> for CreateWorkflowDtoHooksItem {
    #[inline]
    fn from(value: CallHookCustomerSpeechInterrupted) -> Self {
        CreateWorkflowDtoHooksItem::CallHookCustomerSpeechInterrupted(Box::new(value))
    }
}

impl From<CallHookCustomerSpeechTimeout> for CreateWorkflowDtoHooksItem {
    #[inline]
    fn from(value: CallHookCustomerSpeechTimeout) -> Self {
        CreateWorkflowDtoHooksItem::CallHookCustomerSpeechTimeout(Box::new(value))
    }
}

impl From<CallHookModelResponseTimeout> for CreateWorkflowDtoHooksItem {
    #[inline]
    fn from(value: CallHookModelResponseTimeout) -> Self {
        CreateWorkflowDtoHooksItem::CallHookModelResponseTimeout(Box::new(value))
    }
}

union! {
    CreateWorkflowDtoHooksItem = "vapi-createworkflowdto-schema.json#/properties/hooks/items", UnionShape {
        name: "CreateWorkflowDtoHooksItem",
        variants: &["CallHookCallEnding", "CallHookAssistantSpeechInterrupted", "CallHookCustomerSpeechInterrupted", "CallHookCustomerSpeechTimeout", "CallHookModelResponseTimeout"],
        null: NONE,
        boolean: NONE,
        integer: NONE,
        number: NONE,
        string: &[],
        array: &[],
        object: ObjectPlan::Tagged {
            key: "on",
            values: Names::new(&[
                "call.ending",
                "assistant.speech.interrupted",
                "customer.speech.interrupted",
                "model.response.timeout",
            ], b""),
            literals: &[],
            arms: &[
                &[only(0)],
                &[only(1)],
                &[only(2)],
                &[only(4)],
            ],
            unlisted: &[only(3)],
            absent: &[],
        },
        judged: 0,
        listed: &[],
    }, {
        0 CallHookCallEnding;
        1 CallHookAssistantSpeechInterrupted;
        2 CallHookCustomerSpeechInterrupted;
        3 CallHookCustomerSpeechTimeout;
        4 CallHookModelResponseTimeout;
    }
}

/// One of several types.
///
/// Schema: `vapi-createworkflowdto-schema.json#/properties/nodes/items`
///
/// Told apart by `type`.
#[derive(Clone)]
#[non_exhaustive]
pub enum CreateWorkflowDtoNodesItem {
    /// `type` is `"conversation"`.
    ConversationNode(Box<ConversationNode>),
    /// `type` is `"tool"`.
    ToolNode(Box<ToolNode>),
    /// A body that belongs to none of the variants, or does not fit the one it names: as it
    /// came.
    Unknown(Unknown),
}

impl CreateWorkflowDtoNodesItem {
    /// `type` of the body, also of one that is kept as it came.
    pub fn tag(&self) -> Option<&str> {
        match self {
            CreateWorkflowDtoNodesItem::ConversationNode(_) => Some("conversation"),
            CreateWorkflowDtoNodesItem::ToolNode(_) => Some("tool"),
            CreateWorkflowDtoNodesItem::Unknown(body) => {
                body.as_value().get("type")?.as_str()
            }
        }
    }

    /// `name` of whichever variant it is.
    pub fn name(&self) -> Option<&String> {
        match self {
            CreateWorkflowDtoNodesItem::ConversationNode(value) => Some(&value.name),
            CreateWorkflowDtoNodesItem::ToolNode(value) => Some(&value.name),
            CreateWorkflowDtoNodesItem::Unknown(_) => None,
        }
    }

    /// `isStart` of whichever variant it is.
    pub fn is_start(&self) -> Option<&bool> {
        match self {
            CreateWorkflowDtoNodesItem::ConversationNode(value) => {
                value.is_start.as_ref()
            }
            CreateWorkflowDtoNodesItem::ToolNode(value) => value.is_start.as_ref(),
            CreateWorkflowDtoNodesItem::Unknown(_) => None,
        }
    }

    /// `metadata` of whichever variant it is.
    pub fn metadata(&self) -> Option<&BTreeMap<String, Value>> {
        match self {
            CreateWorkflowDtoNodesItem::ConversationNode(value) => {
                value.metadata.as_ref()
            }
            CreateWorkflowDtoNodesItem::ToolNode(value) => value.metadata.as_ref(),
            CreateWorkflowDtoNodesItem::Unknown(_) => None,
        }
    }
}

impl From<ConversationNode> for CreateWorkflowDtoNodesItem {
    #[inline]
    fn from(value: ConversationNode) -> Self {
        CreateWorkflowDtoNodesItem::ConversationNode(Box::new(value))
    }
}

impl From<ToolNode> for CreateWorkflowDtoNodesItem {
    #[inline]
    fn from(value: ToolNode) -> Self {
        CreateWorkflowDtoNodesItem::ToolNode(Box::new(value))
    }
}

union! {
    CreateWorkflowDtoNodesItem = "vapi-createworkflowdto-schema.json#/properties/nodes/items", UnionShape {
        name: "CreateWorkflowDtoNodesItem",
        variants: &["ConversationNode", "ToolNode"],
        null: NONE,
        boolean: NONE,
        integer: NONE,
        number: NONE,
        string: &[],
        array: &[],
        object: ObjectPlan::Tagged {
            key: "type",
            values: Names::new(&[
                "conversation",
                "tool",
            ], b""),
            literals: &[],
            arms: &[
                &[only(0)],
                &[only(1)],
            ],
            unlisted: &[],
            absent: &[],
        },
        judged: 0,
        listed: &[],
    }, {
        0 ConversationNode;
        1 ToolNode;
    }
}
