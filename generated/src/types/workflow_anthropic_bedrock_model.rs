// @generated from vapi-workflowanthropicbedrockmodel-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{
    Extra, Field, Member, Names, Number, Object, ObjectShape, Slot, View, index, kind,
};
use crate::types::{AnthropicModelModel, AnthropicThinkingConfig};

/// `WorkflowAnthropicBedrockModel`.
///
/// Schema: `vapi-workflowanthropicbedrockmodel-schema.json#`
///
/// Always written with `provider`: `"anthropic-bedrock"`.
#[derive(Clone, PartialEq)]
pub struct WorkflowAnthropicBedrockModel {
    /// `model`, required, at most 100 characters.
    pub model: AnthropicModelModel,
    /// `thinking`.
    pub thinking: Option<AnthropicThinkingConfig>,
    /// `temperature`, at most 2, at least 0.
    pub temperature: Option<Number>,
    /// `maxTokens`, at most 10000, at least 50.
    pub max_tokens: Option<Number>,
    _extra: Extra,
}

impl WorkflowAnthropicBedrockModel {
    /// A value with its required members.
    pub fn new(model: impl Into<AnthropicModelModel>) -> Self {
        WorkflowAnthropicBedrockModel {
            model: model.into(),
            ..WorkflowAnthropicBedrockModel::empty()
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
        WorkflowAnthropicBedrockModel {
            model: Field::empty(),
            thinking: None,
            temperature: None,
            max_tokens: None,
            _extra: Extra::EMPTY,
        }
    }
}

pub(crate) static WORKFLOW_ANTHROPIC_BEDROCK_MODEL: ObjectShape = {
    const NAMES: &[&str] = &[
        "provider",
        "model",
        "thinking",
        "temperature",
        "maxTokens",
    ];
    ObjectShape {
        name: "WorkflowAnthropicBedrockModel",
        members: &[
            Member::constant("provider", "anthropic-bedrock"),
            Member::required("model", kind::STRING),
            Member::optional("thinking", kind::OBJECT),
            Member::optional("temperature", kind::NUMBER),
            Member::optional("maxTokens", kind::NUMBER),
        ],
        names: Names::new(NAMES, &index::<16>(NAMES)),
        open: false,
    }
};

impl Object for WorkflowAnthropicBedrockModel {
    fn shape(&self) -> &'static ObjectShape {
        &WORKFLOW_ANTHROPIC_BEDROCK_MODEL
    }

    fn slot(&mut self, position: usize) -> Slot<'_> {
        match position {
            0 => Slot::Constant("anthropic-bedrock"),
            1 => Slot::required(&mut self.model),
            2 => Slot::optional(&mut self.thinking),
            3 => Slot::optional(&mut self.temperature),
            4 => Slot::optional(&mut self.max_tokens),
            _ => Slot::Null,
        }
    }

    fn view(&self, position: usize) -> View<'_> {
        match position {
            0 => View::String("anthropic-bedrock"),
            1 => View::required(&self.model),
            2 => View::optional(&self.thinking),
            3 => View::optional(&self.temperature),
            4 => View::optional(&self.max_tokens),
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
    WorkflowAnthropicBedrockModel = "vapi-workflowanthropicbedrockmodel-schema.json#";
}
