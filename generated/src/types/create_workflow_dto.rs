// @generated from vapi-createworkflowdto-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{
    Extra, Field, ListOf, NONE, Names, Number, ObjectPlan, UnionShape, Unknown, only,
};
use crate::types::{
    AnalysisPlan, ArtifactPlan, BackgroundSound, BackgroundSpeechDenoisingPlan,
    CallHookAssistantSpeechInterrupted, CallHookCallEnding,
    CallHookCustomerSpeechInterrupted, CallHookCustomerSpeechTimeout,
    CallHookModelResponseTimeout, CompliancePlan, ConversationNode,
    ConversationNodeModel, Credential, Edge, KeypadInputPlan, LangfuseObservabilityPlan,
    MonitorPlan, Server, StartSpeakingPlan, StopSpeakingPlan, ToolNode, Transcriber,
    Voice, VoicemailDetection,
};
use serde_json::Value;
use std::collections::BTreeMap;

/// `CreateWorkflowDTO`.
///
/// Schema: `vapi-createworkflowdto-schema.json#`
#[derive(Clone)]
pub struct CreateWorkflowDto {
    /// `nodes`, required.
    pub nodes: Vec<CreateWorkflowDtoNode>,
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
    pub hooks: Option<Vec<CreateWorkflowDtoHook>>,
    /// `credentials`.
    pub credentials: Option<Vec<Credential>>,
    /// `voicemailDetection`.
    pub voicemail_detection: Option<VoicemailDetection>,
    /// `maxDurationSeconds`, at most 43200, at least 10.
    pub max_duration_seconds: Option<Number>,
    /// `name`, required, at most 80 characters.
    pub name: String,
    /// `edges`, required.
    pub edges: ListOf<Edge>,
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
    pub credential_ids: Option<ListOf<String>>,
    /// `keypadInputPlan`.
    pub keypad_input_plan: Option<Box<KeypadInputPlan>>,
    /// `voicemailMessage`, at most 1000 characters.
    pub voicemail_message: Option<String>,
    _extra: Extra,
}

impl CreateWorkflowDto {
    /// A value with its required members.
    pub fn new(
        nodes: impl IntoIterator<Item = CreateWorkflowDtoNode>,
        name: impl Into<String>,
        edges: impl IntoIterator<Item = Edge>,
    ) -> Self {
        CreateWorkflowDto {
            nodes: nodes.into_iter().collect(),
            name: name.into(),
            edges: edges.into_iter().collect(),
            ..Field::empty()
        }
    }
}

object! {
    CreateWorkflowDto = "vapi-createworkflowdto-schema.json#", unstated, missed 0b110000000001, b"\x09\x00\x10\x00\x15\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x08\x03\x05\x0a\x00\x00\
        \x00\x00\x11\x00\x00\x00\x00\x14\x00\x01\x00\x00\x00\x00\x00\x00\x0f\x04\x0c\x00\x00\x00\x00\x00\x07\
        \x00\x13\x06\x02\x12\x0e\x18\x00\x0d\x00\x0b\x00\x17\x16\x00" {
        0 "nodes" => required(nodes: ARRAY, with_nodes list CreateWorkflowDtoNode);
        1 "model" => optional(model: OBJECT, with_model into ConversationNodeModel);
        2 "transcriber" => optional(transcriber: OBJECT, with_transcriber into Transcriber);
        3 "voice" => optional(voice: OBJECT, with_voice into Voice);
        4 "observabilityPlan" => optional(observability_plan: OBJECT, with_observability_plan into LangfuseObservabilityPlan);
        5 "backgroundSound" => optional(background_sound: STRING, with_background_sound into BackgroundSound);
        6 "hooks" => optional(hooks: ARRAY, with_hooks list CreateWorkflowDtoHook);
        7 "credentials" => optional(credentials: ARRAY, with_credentials list Credential);
        8 "voicemailDetection" => optional(voicemail_detection: STRING | OBJECT, with_voicemail_detection into VoicemailDetection);
        9 "maxDurationSeconds" => optional(max_duration_seconds: NUMBER, with_max_duration_seconds into Number);
        10 "name" => required(name: STRING, with_name into String);
        11 "edges" => required(edges: ARRAY, with_edges list Edge);
        12 "globalPrompt" => optional(global_prompt: STRING, with_global_prompt into String);
        13 "server" => optional(server: OBJECT, with_server into Server);
        14 "compliancePlan" => optional(compliance_plan: OBJECT, with_compliance_plan into CompliancePlan);
        15 "analysisPlan" => optional(analysis_plan: OBJECT, with_analysis_plan into AnalysisPlan);
        16 "artifactPlan" => optional(artifact_plan: OBJECT, with_artifact_plan into ArtifactPlan);
        17 "startSpeakingPlan" => optional(start_speaking_plan: OBJECT, with_start_speaking_plan into StartSpeakingPlan);
        18 "stopSpeakingPlan" => optional(stop_speaking_plan: OBJECT, with_stop_speaking_plan into StopSpeakingPlan);
        19 "monitorPlan" => optional(monitor_plan: OBJECT, with_monitor_plan into MonitorPlan);
        20 "backgroundSpeechDenoisingPlan" => optional(background_speech_denoising_plan: OBJECT, with_background_speech_denoising_plan into BackgroundSpeechDenoisingPlan);
        21 "credentialIds" => optional(credential_ids: ARRAY, with_credential_ids texts String);
        22 "keypadInputPlan" => optional(keypad_input_plan: OBJECT, with_keypad_input_plan into KeypadInputPlan);
        23 "voicemailMessage" => optional(voicemail_message: STRING, with_voicemail_message into String);
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
pub enum CreateWorkflowDtoHook {
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

impl CreateWorkflowDtoHook {
    /// `on` of the body, also of one that is kept as it came.
    pub fn tag(&self) -> Option<&str> {
        match self {
            CreateWorkflowDtoHook::CallHookCallEnding(_) => Some("call.ending"),
            CreateWorkflowDtoHook::CallHookAssistantSpeechInterrupted(_) => {
                Some("assistant.speech.interrupted")
            }
            CreateWorkflowDtoHook::CallHookCustomerSpeechInterrupted(_) => {
                Some("customer.speech.interrupted")
            }
            CreateWorkflowDtoHook::CallHookCustomerSpeechTimeout(value) => {
                Some(value.on.as_str())
            }
            CreateWorkflowDtoHook::CallHookModelResponseTimeout(_) => {
                Some("model.response.timeout")
            }
            CreateWorkflowDtoHook::Unknown(body) => body.as_value().get("on")?.as_str(),
        }
    }
}

impl From<CallHookCallEnding> for CreateWorkflowDtoHook {
    #[inline]
    fn from(value: CallHookCallEnding) -> Self {
        CreateWorkflowDtoHook::CallHookCallEnding(Box::new(value))
    }
}

impl From<CallHookAssistantSpeechInterrupted> for CreateWorkflowDtoHook {
    #[inline]
    fn from(value: CallHookAssistantSpeechInterrupted) -> Self {
        CreateWorkflowDtoHook::CallHookAssistantSpeechInterrupted(Box::new(value))
    }
}

impl From<CallHookCustomerSpeechInterrupted> for CreateWorkflowDtoHook {
    #[inline]
    fn from(value: CallHookCustomerSpeechInterrupted) -> Self {
        CreateWorkflowDtoHook::CallHookCustomerSpeechInterrupted(Box::new(value))
    }
}

impl From<CallHookCustomerSpeechTimeout> for CreateWorkflowDtoHook {
    #[inline]
    fn from(value: CallHookCustomerSpeechTimeout) -> Self {
        CreateWorkflowDtoHook::CallHookCustomerSpeechTimeout(Box::new(value))
    }
}

impl From<CallHookModelResponseTimeout> for CreateWorkflowDtoHook {
    #[inline]
    fn from(value: CallHookModelResponseTimeout) -> Self {
        CreateWorkflowDtoHook::CallHookModelResponseTimeout(Box::new(value))
    }
}

union! {
    CreateWorkflowDtoHook = "vapi-createworkflowdto-schema.json#/properties/hooks/items", UnionShape {
        name: "CreateWorkflowDtoHook",
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
        0 CallHookCallEnding is_call_hook_call_ending as_call_hook_call_ending by_ref CallHookCallEnding;
        1 CallHookAssistantSpeechInterrupted is_call_hook_assistant_speech_interrupted as_call_hook_assistant_speech_interrupted by_ref CallHookAssistantSpeechInterrupted;
        2 CallHookCustomerSpeechInterrupted is_call_hook_customer_speech_interrupted as_call_hook_customer_speech_interrupted by_ref CallHookCustomerSpeechInterrupted;
        3 CallHookCustomerSpeechTimeout is_call_hook_customer_speech_timeout as_call_hook_customer_speech_timeout by_ref CallHookCustomerSpeechTimeout;
        4 CallHookModelResponseTimeout is_call_hook_model_response_timeout as_call_hook_model_response_timeout by_ref CallHookModelResponseTimeout;
    }
}

/// One of several types.
///
/// Schema: `vapi-createworkflowdto-schema.json#/properties/nodes/items`
///
/// Told apart by `type`.
#[derive(Clone)]
#[non_exhaustive]
pub enum CreateWorkflowDtoNode {
    /// `type` is `"conversation"`.
    ConversationNode(Box<ConversationNode>),
    /// `type` is `"tool"`.
    ToolNode(Box<ToolNode>),
    /// A body that belongs to none of the variants, or does not fit the one it names: as it
    /// came.
    Unknown(Unknown),
}

impl CreateWorkflowDtoNode {
    /// `type` of the body, also of one that is kept as it came.
    pub fn tag(&self) -> Option<&str> {
        match self {
            CreateWorkflowDtoNode::ConversationNode(_) => Some("conversation"),
            CreateWorkflowDtoNode::ToolNode(_) => Some("tool"),
            CreateWorkflowDtoNode::Unknown(body) => body.as_value().get("type")?.as_str(),
        }
    }

    /// Returns `name`; `None` for `Unknown`, and where it is absent.
    pub fn name(&self) -> Option<&str> {
        match self {
            CreateWorkflowDtoNode::ConversationNode(value) => Some(value.name.as_str()),
            CreateWorkflowDtoNode::ToolNode(value) => Some(value.name.as_str()),
            CreateWorkflowDtoNode::Unknown(_) => None,
        }
    }

    /// Returns `isStart`; `None` for `Unknown`, and where it is absent.
    pub fn is_start(&self) -> Option<bool> {
        match self {
            CreateWorkflowDtoNode::ConversationNode(value) => {
                value.is_start.as_ref().copied()
            }
            CreateWorkflowDtoNode::ToolNode(value) => value.is_start.as_ref().copied(),
            CreateWorkflowDtoNode::Unknown(_) => None,
        }
    }

    /// Returns `metadata`; `None` for `Unknown`, and where it is absent.
    pub fn metadata(&self) -> Option<&BTreeMap<String, Value>> {
        match self {
            CreateWorkflowDtoNode::ConversationNode(value) => value.metadata.as_ref(),
            CreateWorkflowDtoNode::ToolNode(value) => value.metadata.as_ref(),
            CreateWorkflowDtoNode::Unknown(_) => None,
        }
    }
}

impl From<ConversationNode> for CreateWorkflowDtoNode {
    #[inline]
    fn from(value: ConversationNode) -> Self {
        CreateWorkflowDtoNode::ConversationNode(Box::new(value))
    }
}

impl From<ToolNode> for CreateWorkflowDtoNode {
    #[inline]
    fn from(value: ToolNode) -> Self {
        CreateWorkflowDtoNode::ToolNode(Box::new(value))
    }
}

union! {
    CreateWorkflowDtoNode = "vapi-createworkflowdto-schema.json#/properties/nodes/items", UnionShape {
        name: "CreateWorkflowDtoNode",
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
        0 ConversationNode is_conversation_node as_conversation_node by_ref ConversationNode;
        1 ToolNode is_tool_node as_tool_node by_ref ToolNode;
    }
}
