// @generated from vapi-conversationnode-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{NONE, Names, ObjectPlan, UnionShape, Unknown, only};
use crate::types::{
    OpenAiMessage, WorkflowAnthropicBedrockModel, WorkflowAnthropicModel,
    WorkflowCustomModel, WorkflowGoogleModel, WorkflowOpenAiModel,
};

/// One of several types.
///
/// Schema: `vapi-conversationnode-schema.json#/properties/model`
/// and 3 other places that say the same.
///
/// Told apart by `provider`.
#[derive(Clone)]
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

    /// Returns `messages`; `None` for `Unknown`, and where it is absent.
    pub fn messages(&self) -> Option<&[OpenAiMessage]> {
        match self {
            ConversationNodeModel::WorkflowOpenAiModel(value) => {
                value.messages.as_ref().map(|items| &items[..])
            }
            ConversationNodeModel::WorkflowAnthropicModel(value) => {
                value.messages.as_ref().map(|items| &items[..])
            }
            ConversationNodeModel::WorkflowAnthropicBedrockModel(value) => {
                value.messages.as_ref().map(|items| &items[..])
            }
            ConversationNodeModel::WorkflowGoogleModel(value) => {
                value.messages.as_ref().map(|items| &items[..])
            }
            ConversationNodeModel::WorkflowCustomModel(value) => {
                value.messages.as_ref().map(|items| &items[..])
            }
            ConversationNodeModel::Unknown(_) => None,
        }
    }

    /// Returns `temperature`; `None` for `Unknown`, and where it is absent.
    pub fn temperature(&self) -> Option<f64> {
        match self {
            ConversationNodeModel::WorkflowOpenAiModel(value) => {
                value.temperature.as_ref().map(|number| number.as_f64())
            }
            ConversationNodeModel::WorkflowAnthropicModel(value) => {
                value.temperature.as_ref().map(|number| number.as_f64())
            }
            ConversationNodeModel::WorkflowAnthropicBedrockModel(value) => {
                value.temperature.as_ref().map(|number| number.as_f64())
            }
            ConversationNodeModel::WorkflowGoogleModel(value) => {
                value.temperature.as_ref().map(|number| number.as_f64())
            }
            ConversationNodeModel::WorkflowCustomModel(value) => {
                value.temperature.as_ref().map(|number| number.as_f64())
            }
            ConversationNodeModel::Unknown(_) => None,
        }
    }

    /// Returns `maxTokens`; `None` for `Unknown`, and where it is absent.
    pub fn max_tokens(&self) -> Option<f64> {
        match self {
            ConversationNodeModel::WorkflowOpenAiModel(value) => {
                value.max_tokens.as_ref().map(|number| number.as_f64())
            }
            ConversationNodeModel::WorkflowAnthropicModel(value) => {
                value.max_tokens.as_ref().map(|number| number.as_f64())
            }
            ConversationNodeModel::WorkflowAnthropicBedrockModel(value) => {
                value.max_tokens.as_ref().map(|number| number.as_f64())
            }
            ConversationNodeModel::WorkflowGoogleModel(value) => {
                value.max_tokens.as_ref().map(|number| number.as_f64())
            }
            ConversationNodeModel::WorkflowCustomModel(value) => {
                value.max_tokens.as_ref().map(|number| number.as_f64())
            }
            ConversationNodeModel::Unknown(_) => None,
        }
    }
}

impl From<WorkflowOpenAiModel> for ConversationNodeModel {
    #[inline]
    fn from(value: WorkflowOpenAiModel) -> Self {
        ConversationNodeModel::WorkflowOpenAiModel(Box::new(value))
    }
}

impl From<WorkflowAnthropicModel> for ConversationNodeModel {
    #[inline]
    fn from(value: WorkflowAnthropicModel) -> Self {
        ConversationNodeModel::WorkflowAnthropicModel(Box::new(value))
    }
}

impl From<WorkflowAnthropicBedrockModel> for ConversationNodeModel {
    #[inline]
    fn from(value: WorkflowAnthropicBedrockModel) -> Self {
        ConversationNodeModel::WorkflowAnthropicBedrockModel(Box::new(value))
    }
}

impl From<WorkflowGoogleModel> for ConversationNodeModel {
    #[inline]
    fn from(value: WorkflowGoogleModel) -> Self {
        ConversationNodeModel::WorkflowGoogleModel(Box::new(value))
    }
}

impl From<WorkflowCustomModel> for ConversationNodeModel {
    #[inline]
    fn from(value: WorkflowCustomModel) -> Self {
        ConversationNodeModel::WorkflowCustomModel(Box::new(value))
    }
}

union! {
    ConversationNodeModel = "vapi-conversationnode-schema.json#/properties/model", UnionShape {
        name: "ConversationNodeModel",
        variants: &["WorkflowOpenAiModel", "WorkflowAnthropicModel", "WorkflowAnthropicBedrockModel", "WorkflowGoogleModel", "WorkflowCustomModel"],
        null: NONE,
        boolean: NONE,
        integer: NONE,
        number: NONE,
        string: &[],
        array: &[],
        object: ObjectPlan::Tagged {
            key: "provider",
            values: Names::new(&[
                "openai",
                "anthropic",
                "anthropic-bedrock",
                "google",
                "custom-llm",
            ], b"\x03\x00\x01\x00\x02\x00\x00\x00\x00\x00\x05\x00\x00\x04\x00\x00"),
            literals: &[],
            arms: &[
                &[only(0)],
                &[only(1)],
                &[only(2)],
                &[only(3)],
                &[only(4)],
            ],
            unlisted: &[],
            absent: &[],
        },
        judged: 0,
        listed: &[],
    }, {
        0 WorkflowOpenAiModel is_workflow_open_ai_model as_workflow_open_ai_model by_ref WorkflowOpenAiModel;
        1 WorkflowAnthropicModel is_workflow_anthropic_model as_workflow_anthropic_model by_ref WorkflowAnthropicModel;
        2 WorkflowAnthropicBedrockModel is_workflow_anthropic_bedrock_model as_workflow_anthropic_bedrock_model by_ref WorkflowAnthropicBedrockModel;
        3 WorkflowGoogleModel is_workflow_google_model as_workflow_google_model by_ref WorkflowGoogleModel;
        4 WorkflowCustomModel is_workflow_custom_model as_workflow_custom_model by_ref WorkflowCustomModel;
    }
}
