// @generated from vapi-createworkflowdto-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{
    Extra, Field, Member, NONE, Names, Number, Object, ObjectArm, ObjectPlan,
    ObjectShape, Slot, Union, UnionShape, Unknown, View, index, kind,
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
#[derive(Clone, PartialEq)]
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
    pub monitor_plan: Option<MonitorPlan>,
    /// `backgroundSpeechDenoisingPlan`.
    pub background_speech_denoising_plan: Option<Box<BackgroundSpeechDenoisingPlan>>,
    /// `credentialIds`.
    pub credential_ids: Option<Vec<String>>,
    /// `keypadInputPlan`.
    pub keypad_input_plan: Option<KeypadInputPlan>,
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
            ..CreateWorkflowDto::empty()
        }
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
        CreateWorkflowDto {
            nodes: Field::empty(),
            name: Field::empty(),
            edges: Field::empty(),
            model: None,
            transcriber: None,
            voice: None,
            observability_plan: None,
            background_sound: None,
            hooks: None,
            credentials: None,
            voicemail_detection: None,
            max_duration_seconds: None,
            global_prompt: None,
            server: None,
            compliance_plan: None,
            analysis_plan: None,
            artifact_plan: None,
            start_speaking_plan: None,
            stop_speaking_plan: None,
            monitor_plan: None,
            background_speech_denoising_plan: None,
            credential_ids: None,
            keypad_input_plan: None,
            voicemail_message: None,
            _extra: Extra::EMPTY,
        }
    }
}

pub(crate) static CREATE_WORKFLOW_DTO: ObjectShape = {
    const NAMES: &[&str] = &[
        "nodes",
        "model",
        "transcriber",
        "voice",
        "observabilityPlan",
        "backgroundSound",
        "hooks",
        "credentials",
        "voicemailDetection",
        "maxDurationSeconds",
        "name",
        "edges",
        "globalPrompt",
        "server",
        "compliancePlan",
        "analysisPlan",
        "artifactPlan",
        "startSpeakingPlan",
        "stopSpeakingPlan",
        "monitorPlan",
        "backgroundSpeechDenoisingPlan",
        "credentialIds",
        "keypadInputPlan",
        "voicemailMessage",
    ];
    ObjectShape {
        name: "CreateWorkflowDto",
        members: &[
            Member::required("nodes", kind::ARRAY),
            Member::optional("model", kind::OBJECT),
            Member::optional("transcriber", kind::OBJECT),
            Member::optional("voice", kind::OBJECT),
            Member::optional("observabilityPlan", kind::OBJECT),
            Member::optional("backgroundSound", kind::STRING),
            Member::optional("hooks", kind::ARRAY),
            Member::optional("credentials", kind::ARRAY),
            Member::optional("voicemailDetection", kind::STRING | kind::OBJECT),
            Member::optional("maxDurationSeconds", kind::NUMBER),
            Member::required("name", kind::STRING),
            Member::required("edges", kind::ARRAY),
            Member::optional("globalPrompt", kind::STRING),
            Member::optional("server", kind::OBJECT),
            Member::optional("compliancePlan", kind::OBJECT),
            Member::optional("analysisPlan", kind::OBJECT),
            Member::optional("artifactPlan", kind::OBJECT),
            Member::optional("startSpeakingPlan", kind::OBJECT),
            Member::optional("stopSpeakingPlan", kind::OBJECT),
            Member::optional("monitorPlan", kind::OBJECT),
            Member::optional("backgroundSpeechDenoisingPlan", kind::OBJECT),
            Member::optional("credentialIds", kind::ARRAY),
            Member::optional("keypadInputPlan", kind::OBJECT),
            Member::optional("voicemailMessage", kind::STRING),
        ],
        names: Names::new(NAMES, &index::<64>(NAMES)),
        open: false,
    }
};

impl Object for CreateWorkflowDto {
    fn shape(&self) -> &'static ObjectShape {
        &CREATE_WORKFLOW_DTO
    }

    fn slot(&mut self, position: usize) -> Slot<'_> {
        match position {
            0 => Slot::required(&mut self.nodes),
            1 => Slot::optional(&mut self.model),
            2 => Slot::optional(&mut self.transcriber),
            3 => Slot::optional(&mut self.voice),
            4 => Slot::optional(&mut self.observability_plan),
            5 => Slot::optional(&mut self.background_sound),
            6 => Slot::optional(&mut self.hooks),
            7 => Slot::optional(&mut self.credentials),
            8 => Slot::optional(&mut self.voicemail_detection),
            9 => Slot::optional(&mut self.max_duration_seconds),
            10 => Slot::required(&mut self.name),
            11 => Slot::required(&mut self.edges),
            12 => Slot::optional(&mut self.global_prompt),
            13 => Slot::optional(&mut self.server),
            14 => Slot::optional(&mut self.compliance_plan),
            15 => Slot::optional(&mut self.analysis_plan),
            16 => Slot::optional(&mut self.artifact_plan),
            17 => Slot::optional(&mut self.start_speaking_plan),
            18 => Slot::optional(&mut self.stop_speaking_plan),
            19 => Slot::optional(&mut self.monitor_plan),
            20 => Slot::optional(&mut self.background_speech_denoising_plan),
            21 => Slot::optional(&mut self.credential_ids),
            22 => Slot::optional(&mut self.keypad_input_plan),
            23 => Slot::optional(&mut self.voicemail_message),
            _ => Slot::Null,
        }
    }

    fn view(&self, position: usize) -> View<'_> {
        match position {
            0 => View::required(&self.nodes),
            1 => View::optional(&self.model),
            2 => View::optional(&self.transcriber),
            3 => View::optional(&self.voice),
            4 => View::optional(&self.observability_plan),
            5 => View::optional(&self.background_sound),
            6 => View::optional(&self.hooks),
            7 => View::optional(&self.credentials),
            8 => View::optional(&self.voicemail_detection),
            9 => View::optional(&self.max_duration_seconds),
            10 => View::required(&self.name),
            11 => View::required(&self.edges),
            12 => View::optional(&self.global_prompt),
            13 => View::optional(&self.server),
            14 => View::optional(&self.compliance_plan),
            15 => View::optional(&self.analysis_plan),
            16 => View::optional(&self.artifact_plan),
            17 => View::optional(&self.start_speaking_plan),
            18 => View::optional(&self.stop_speaking_plan),
            19 => View::optional(&self.monitor_plan),
            20 => View::optional(&self.background_speech_denoising_plan),
            21 => View::optional(&self.credential_ids),
            22 => View::optional(&self.keypad_input_plan),
            23 => View::optional(&self.voicemail_message),
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
    CreateWorkflowDto = "vapi-createworkflowdto-schema.json#";
}

/// One of several types.
///
/// Schema: `vapi-createworkflowdto-schema.json#/properties/hooks/items`
///
/// Told apart by `on`.
#[derive(Clone, PartialEq)]
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
    fn empty() -> Self {
        CreateWorkflowDtoHooksItem::Unknown(Unknown(Field::empty()))
    }
}

impl From<CallHookCallEnding> for CreateWorkflowDtoHooksItem {
    fn from(value: CallHookCallEnding) -> Self {
        CreateWorkflowDtoHooksItem::CallHookCallEnding(Box::new(value))
    }
}

impl From<CallHookAssistantSpeechInterrupted> for CreateWorkflowDtoHooksItem {
    fn from(value: CallHookAssistantSpeechInterrupted) -> Self {
        CreateWorkflowDtoHooksItem::CallHookAssistantSpeechInterrupted(Box::new(value))
    }
}

impl From<CallHookCustomerSpeechInterrupted> for CreateWorkflowDtoHooksItem {
    fn from(value: CallHookCustomerSpeechInterrupted) -> Self {
        CreateWorkflowDtoHooksItem::CallHookCustomerSpeechInterrupted(Box::new(value))
    }
}

impl From<CallHookCustomerSpeechTimeout> for CreateWorkflowDtoHooksItem {
    fn from(value: CallHookCustomerSpeechTimeout) -> Self {
        CreateWorkflowDtoHooksItem::CallHookCustomerSpeechTimeout(Box::new(value))
    }
}

impl From<CallHookModelResponseTimeout> for CreateWorkflowDtoHooksItem {
    fn from(value: CallHookModelResponseTimeout) -> Self {
        CreateWorkflowDtoHooksItem::CallHookModelResponseTimeout(Box::new(value))
    }
}

static CREATE_WORKFLOW_DTO_HOOKS_ITEM: UnionShape = UnionShape {
    name: "CreateWorkflowDtoHooksItem",
    variants: &[
        "CallHookCallEnding",
        "CallHookAssistantSpeechInterrupted",
        "CallHookCustomerSpeechInterrupted",
        "CallHookCustomerSpeechTimeout",
        "CallHookModelResponseTimeout",
    ],
    null: NONE,
    boolean: NONE,
    integer: NONE,
    number: NONE,
    string: &[],
    array: &[],
    object: ObjectPlan::Tagged {
        key: "on",
        values: {
            const VALUES: &[&str] = &[
                "call.ending",
                "assistant.speech.interrupted",
                "customer.speech.interrupted",
                "model.response.timeout",
            ];
            Names::new(VALUES, &index::<8>(VALUES))
        },
        arms: &[
            &[
                ObjectArm {
                    variant: 0,
                    shape: None,
                },
            ],
            &[
                ObjectArm {
                    variant: 1,
                    shape: None,
                },
            ],
            &[
                ObjectArm {
                    variant: 2,
                    shape: None,
                },
            ],
            &[
                ObjectArm {
                    variant: 4,
                    shape: None,
                },
            ],
        ],
        unlisted: &[
            ObjectArm {
                variant: 3,
                shape: None,
            },
        ],
    },
};

impl Union for CreateWorkflowDtoHooksItem {
    fn shape(&self) -> &'static UnionShape {
        &CREATE_WORKFLOW_DTO_HOOKS_ITEM
    }

    fn select(&mut self, variant: u16) -> Slot<'_> {
        *self = match variant {
            0 => CreateWorkflowDtoHooksItem::CallHookCallEnding(Field::empty()),
            1 => {
                CreateWorkflowDtoHooksItem::CallHookAssistantSpeechInterrupted(
                    Field::empty(),
                )
            }
            2 => {
                CreateWorkflowDtoHooksItem::CallHookCustomerSpeechInterrupted(
                    Field::empty(),
                )
            }
            3 => {
                CreateWorkflowDtoHooksItem::CallHookCustomerSpeechTimeout(Field::empty())
            }
            4 => CreateWorkflowDtoHooksItem::CallHookModelResponseTimeout(Field::empty()),
            _ => CreateWorkflowDtoHooksItem::empty(),
        };
        match self {
            CreateWorkflowDtoHooksItem::CallHookCallEnding(value) => {
                Slot::required(value)
            }
            CreateWorkflowDtoHooksItem::CallHookAssistantSpeechInterrupted(value) => {
                Slot::required(value)
            }
            CreateWorkflowDtoHooksItem::CallHookCustomerSpeechInterrupted(value) => {
                Slot::required(value)
            }
            CreateWorkflowDtoHooksItem::CallHookCustomerSpeechTimeout(value) => {
                Slot::required(value)
            }
            CreateWorkflowDtoHooksItem::CallHookModelResponseTimeout(value) => {
                Slot::required(value)
            }
            CreateWorkflowDtoHooksItem::Unknown(body) => Slot::Raw(&mut body.0),
        }
    }

    fn set_unknown(&mut self, value: serde_json::Value) {
        *self = CreateWorkflowDtoHooksItem::Unknown(Unknown(Box::new(value)));
    }

    fn variant(&self) -> Option<&'static str> {
        let variant = match self {
            CreateWorkflowDtoHooksItem::CallHookCallEnding(_) => 0,
            CreateWorkflowDtoHooksItem::CallHookAssistantSpeechInterrupted(_) => 1,
            CreateWorkflowDtoHooksItem::CallHookCustomerSpeechInterrupted(_) => 2,
            CreateWorkflowDtoHooksItem::CallHookCustomerSpeechTimeout(_) => 3,
            CreateWorkflowDtoHooksItem::CallHookModelResponseTimeout(_) => 4,
            CreateWorkflowDtoHooksItem::Unknown(_) => return None,
        };
        CREATE_WORKFLOW_DTO_HOOKS_ITEM.variants.get(variant).copied()
    }

    fn view(&self) -> View<'_> {
        match self {
            CreateWorkflowDtoHooksItem::CallHookCallEnding(value) => {
                View::required(value)
            }
            CreateWorkflowDtoHooksItem::CallHookAssistantSpeechInterrupted(value) => {
                View::required(value)
            }
            CreateWorkflowDtoHooksItem::CallHookCustomerSpeechInterrupted(value) => {
                View::required(value)
            }
            CreateWorkflowDtoHooksItem::CallHookCustomerSpeechTimeout(value) => {
                View::required(value)
            }
            CreateWorkflowDtoHooksItem::CallHookModelResponseTimeout(value) => {
                View::required(value)
            }
            CreateWorkflowDtoHooksItem::Unknown(body) => View::Raw(&body.0),
        }
    }
}

unions! {
    CreateWorkflowDtoHooksItem =
    "vapi-createworkflowdto-schema.json#/properties/hooks/items";
}

/// One of several types.
///
/// Schema: `vapi-createworkflowdto-schema.json#/properties/nodes/items`
///
/// Told apart by `type`.
#[derive(Clone, PartialEq)]
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

    fn empty() -> Self {
        CreateWorkflowDtoNodesItem::Unknown(Unknown(Field::empty()))
    }
}

impl From<ConversationNode> for CreateWorkflowDtoNodesItem {
    fn from(value: ConversationNode) -> Self {
        CreateWorkflowDtoNodesItem::ConversationNode(Box::new(value))
    }
}

impl From<ToolNode> for CreateWorkflowDtoNodesItem {
    fn from(value: ToolNode) -> Self {
        CreateWorkflowDtoNodesItem::ToolNode(Box::new(value))
    }
}

static CREATE_WORKFLOW_DTO_NODES_ITEM: UnionShape = UnionShape {
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
        values: {
            const VALUES: &[&str] = &["conversation", "tool"];
            Names::new(VALUES, &index::<4>(VALUES))
        },
        arms: &[
            &[
                ObjectArm {
                    variant: 0,
                    shape: None,
                },
            ],
            &[
                ObjectArm {
                    variant: 1,
                    shape: None,
                },
            ],
        ],
        unlisted: &[],
    },
};

impl Union for CreateWorkflowDtoNodesItem {
    fn shape(&self) -> &'static UnionShape {
        &CREATE_WORKFLOW_DTO_NODES_ITEM
    }

    fn select(&mut self, variant: u16) -> Slot<'_> {
        *self = match variant {
            0 => CreateWorkflowDtoNodesItem::ConversationNode(Field::empty()),
            1 => CreateWorkflowDtoNodesItem::ToolNode(Field::empty()),
            _ => CreateWorkflowDtoNodesItem::empty(),
        };
        match self {
            CreateWorkflowDtoNodesItem::ConversationNode(value) => Slot::required(value),
            CreateWorkflowDtoNodesItem::ToolNode(value) => Slot::required(value),
            CreateWorkflowDtoNodesItem::Unknown(body) => Slot::Raw(&mut body.0),
        }
    }

    fn set_unknown(&mut self, value: serde_json::Value) {
        *self = CreateWorkflowDtoNodesItem::Unknown(Unknown(Box::new(value)));
    }

    fn variant(&self) -> Option<&'static str> {
        let variant = match self {
            CreateWorkflowDtoNodesItem::ConversationNode(_) => 0,
            CreateWorkflowDtoNodesItem::ToolNode(_) => 1,
            CreateWorkflowDtoNodesItem::Unknown(_) => return None,
        };
        CREATE_WORKFLOW_DTO_NODES_ITEM.variants.get(variant).copied()
    }

    fn view(&self) -> View<'_> {
        match self {
            CreateWorkflowDtoNodesItem::ConversationNode(value) => View::required(value),
            CreateWorkflowDtoNodesItem::ToolNode(value) => View::required(value),
            CreateWorkflowDtoNodesItem::Unknown(body) => View::Raw(&body.0),
        }
    }
}

unions! {
    CreateWorkflowDtoNodesItem =
    "vapi-createworkflowdto-schema.json#/properties/nodes/items";
}
