// @generated from vapi-conversationnode-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{
    Field, NONE, Names, Number, ObjectArm, ObjectPlan, Slot, Union, UnionShape, Unknown,
    View, index,
};
use crate::types::{
    WorkflowAnthropicBedrockModel, WorkflowAnthropicModel, WorkflowCustomModel,
    WorkflowGoogleModel, WorkflowOpenAiModel,
};

/// One of several types.
///
/// Schema: `vapi-conversationnode-schema.json#/properties/model`
/// and 2 other places that say the same.
///
/// Told apart by `provider`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum ConversationNodeModel {
    /// `provider` is `"openai"`.
    WorkflowOpenAiModel(Box<WorkflowOpenAiModel>),
    /// `provider` is `"anthropic"`.
    WorkflowAnthropicModel(Box<WorkflowAnthropicModel>),
    /// `provider` is `"anthropic-bedrock"`.
    WorkflowAnthropicBedrockModel(Box<WorkflowAnthropicBedrockModel>),
    /// `provider` is `"google"`.
    WorkflowGoogleModel(Box<WorkflowGoogleModel>),
    /// `provider` is `"custom-llm"`.
    WorkflowCustomModel(Box<WorkflowCustomModel>),
    /// A body that belongs to none of the variants, or does not fit the one it names: as it
    /// came.
    Unknown(Unknown),
}

impl ConversationNodeModel {
    /// `provider` of the body, also of one that is kept as it came.
    pub fn tag(&self) -> Option<&str> {
        match self {
            ConversationNodeModel::WorkflowOpenAiModel(_) => Some("openai"),
            ConversationNodeModel::WorkflowAnthropicModel(_) => Some("anthropic"),
            ConversationNodeModel::WorkflowAnthropicBedrockModel(_) => {
                Some("anthropic-bedrock")
            }
            ConversationNodeModel::WorkflowGoogleModel(_) => Some("google"),
            ConversationNodeModel::WorkflowCustomModel(_) => Some("custom-llm"),
            ConversationNodeModel::Unknown(body) => {
                body.as_value().get("provider")?.as_str()
            }
        }
    }

    /// `temperature` of whichever variant it is.
    pub fn temperature(&self) -> Option<&Number> {
        match self {
            ConversationNodeModel::WorkflowOpenAiModel(value) => {
                value.temperature.as_ref()
            }
            ConversationNodeModel::WorkflowAnthropicModel(value) => {
                value.temperature.as_ref()
            }
            ConversationNodeModel::WorkflowAnthropicBedrockModel(value) => {
                value.temperature.as_ref()
            }
            ConversationNodeModel::WorkflowGoogleModel(value) => {
                value.temperature.as_ref()
            }
            ConversationNodeModel::WorkflowCustomModel(value) => {
                value.temperature.as_ref()
            }
            ConversationNodeModel::Unknown(_) => None,
        }
    }

    /// `maxTokens` of whichever variant it is.
    pub fn max_tokens(&self) -> Option<&Number> {
        match self {
            ConversationNodeModel::WorkflowOpenAiModel(value) => {
                value.max_tokens.as_ref()
            }
            ConversationNodeModel::WorkflowAnthropicModel(value) => {
                value.max_tokens.as_ref()
            }
            ConversationNodeModel::WorkflowAnthropicBedrockModel(value) => {
                value.max_tokens.as_ref()
            }
            ConversationNodeModel::WorkflowGoogleModel(value) => {
                value.max_tokens.as_ref()
            }
            ConversationNodeModel::WorkflowCustomModel(value) => {
                value.max_tokens.as_ref()
            }
            ConversationNodeModel::Unknown(_) => None,
        }
    }

    fn empty() -> Self {
        ConversationNodeModel::Unknown(Unknown(Field::empty()))
    }
}

impl From<WorkflowOpenAiModel> for ConversationNodeModel {
    fn from(value: WorkflowOpenAiModel) -> Self {
        ConversationNodeModel::WorkflowOpenAiModel(Box::new(value))
    }
}

impl From<WorkflowAnthropicModel> for ConversationNodeModel {
    fn from(value: WorkflowAnthropicModel) -> Self {
        ConversationNodeModel::WorkflowAnthropicModel(Box::new(value))
    }
}

impl From<WorkflowAnthropicBedrockModel> for ConversationNodeModel {
    fn from(value: WorkflowAnthropicBedrockModel) -> Self {
        ConversationNodeModel::WorkflowAnthropicBedrockModel(Box::new(value))
    }
}

impl From<WorkflowGoogleModel> for ConversationNodeModel {
    fn from(value: WorkflowGoogleModel) -> Self {
        ConversationNodeModel::WorkflowGoogleModel(Box::new(value))
    }
}

impl From<WorkflowCustomModel> for ConversationNodeModel {
    fn from(value: WorkflowCustomModel) -> Self {
        ConversationNodeModel::WorkflowCustomModel(Box::new(value))
    }
}

static CONVERSATION_NODE_MODEL: UnionShape = UnionShape {
    name: "ConversationNodeModel",
    variants: &[
        "WorkflowOpenAiModel",
        "WorkflowAnthropicModel",
        "WorkflowAnthropicBedrockModel",
        "WorkflowGoogleModel",
        "WorkflowCustomModel",
    ],
    null: NONE,
    boolean: NONE,
    integer: NONE,
    number: NONE,
    string: &[],
    array: &[],
    object: ObjectPlan::Tagged {
        key: "provider",
        values: {
            const VALUES: &[&str] = &[
                "openai",
                "anthropic",
                "anthropic-bedrock",
                "google",
                "custom-llm",
            ];
            Names::new(VALUES, &index::<16>(VALUES))
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
                    variant: 3,
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
        unlisted: &[],
    },
};

impl Union for ConversationNodeModel {
    fn shape(&self) -> &'static UnionShape {
        &CONVERSATION_NODE_MODEL
    }

    fn select(&mut self, variant: u16) -> Slot<'_> {
        *self = match variant {
            0 => ConversationNodeModel::WorkflowOpenAiModel(Field::empty()),
            1 => ConversationNodeModel::WorkflowAnthropicModel(Field::empty()),
            2 => ConversationNodeModel::WorkflowAnthropicBedrockModel(Field::empty()),
            3 => ConversationNodeModel::WorkflowGoogleModel(Field::empty()),
            4 => ConversationNodeModel::WorkflowCustomModel(Field::empty()),
            _ => ConversationNodeModel::empty(),
        };
        match self {
            ConversationNodeModel::WorkflowOpenAiModel(value) => Slot::required(value),
            ConversationNodeModel::WorkflowAnthropicModel(value) => Slot::required(value),
            ConversationNodeModel::WorkflowAnthropicBedrockModel(value) => {
                Slot::required(value)
            }
            ConversationNodeModel::WorkflowGoogleModel(value) => Slot::required(value),
            ConversationNodeModel::WorkflowCustomModel(value) => Slot::required(value),
            ConversationNodeModel::Unknown(body) => Slot::Raw(&mut body.0),
        }
    }

    fn set_unknown(&mut self, value: serde_json::Value) {
        *self = ConversationNodeModel::Unknown(Unknown(Box::new(value)));
    }

    fn variant(&self) -> Option<&'static str> {
        let variant = match self {
            ConversationNodeModel::WorkflowOpenAiModel(_) => 0,
            ConversationNodeModel::WorkflowAnthropicModel(_) => 1,
            ConversationNodeModel::WorkflowAnthropicBedrockModel(_) => 2,
            ConversationNodeModel::WorkflowGoogleModel(_) => 3,
            ConversationNodeModel::WorkflowCustomModel(_) => 4,
            ConversationNodeModel::Unknown(_) => return None,
        };
        CONVERSATION_NODE_MODEL.variants.get(variant).copied()
    }

    fn view(&self) -> View<'_> {
        match self {
            ConversationNodeModel::WorkflowOpenAiModel(value) => View::required(value),
            ConversationNodeModel::WorkflowAnthropicModel(value) => View::required(value),
            ConversationNodeModel::WorkflowAnthropicBedrockModel(value) => {
                View::required(value)
            }
            ConversationNodeModel::WorkflowGoogleModel(value) => View::required(value),
            ConversationNodeModel::WorkflowCustomModel(value) => View::required(value),
            ConversationNodeModel::Unknown(body) => View::Raw(&body.0),
        }
    }
}

unions! {
    ConversationNodeModel = "vapi-conversationnode-schema.json#/properties/model";
}
