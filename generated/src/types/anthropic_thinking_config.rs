// @generated from vapi-anthropicthinkingconfig-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{
    Extra, Field, Member, Names, Number, Object, ObjectShape, Slot, View, index, kind,
};

/// `AnthropicThinkingConfig`.
///
/// Schema: `vapi-anthropicthinkingconfig-schema.json#`
///
/// Always written with `type`: `"enabled"`.
#[derive(Clone, PartialEq)]
pub struct AnthropicThinkingConfig {
    /// `budgetTokens`, required, at most 100000, at least 1024.
    pub budget_tokens: Number,
    _extra: Extra,
}

impl AnthropicThinkingConfig {
    /// A value with its required members.
    pub fn new(budget_tokens: impl Into<Number>) -> Self {
        AnthropicThinkingConfig {
            budget_tokens: budget_tokens.into(),
            ..AnthropicThinkingConfig::empty()
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
        AnthropicThinkingConfig {
            budget_tokens: Field::empty(),
            _extra: Extra::EMPTY,
        }
    }
}

pub(crate) static ANTHROPIC_THINKING_CONFIG: ObjectShape = {
    const NAMES: &[&str] = &["type", "budgetTokens"];
    ObjectShape {
        name: "AnthropicThinkingConfig",
        members: &[
            Member::constant("type", "enabled"),
            Member::required("budgetTokens", kind::NUMBER),
        ],
        names: Names::new(NAMES, &index::<4>(NAMES)),
        open: false,
    }
};

impl Object for AnthropicThinkingConfig {
    fn shape(&self) -> &'static ObjectShape {
        &ANTHROPIC_THINKING_CONFIG
    }

    fn slot(&mut self, position: usize) -> Slot<'_> {
        match position {
            0 => Slot::Constant("enabled"),
            1 => Slot::required(&mut self.budget_tokens),
            _ => Slot::Null,
        }
    }

    fn view(&self, position: usize) -> View<'_> {
        match position {
            0 => View::String("enabled"),
            1 => View::required(&self.budget_tokens),
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
    AnthropicThinkingConfig = "vapi-anthropicthinkingconfig-schema.json#";
}
