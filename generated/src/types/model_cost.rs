// @generated from vapi-modelcost-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{
    Extra, Field, Member, Names, Number, Object, ObjectShape, Slot, View, index, kind,
};
use serde_json::Value;
use std::collections::BTreeMap;

/// `ModelCost`.
///
/// Schema: `vapi-modelcost-schema.json#`
///
/// Always written with `type`: `"model"`.
#[derive(Clone, PartialEq)]
pub struct ModelCost {
    /// `model`, required.
    pub model: BTreeMap<String, Value>,
    /// `promptTokens`, required.
    pub prompt_tokens: Number,
    /// `completionTokens`, required.
    pub completion_tokens: Number,
    /// `cachedPromptTokens`.
    pub cached_prompt_tokens: Option<Number>,
    /// `cost`, required.
    pub cost: Number,
    _extra: Extra,
}

impl ModelCost {
    /// A value with its required members.
    pub fn new(
        model: impl Into<BTreeMap<String, Value>>,
        prompt_tokens: impl Into<Number>,
        completion_tokens: impl Into<Number>,
        cost: impl Into<Number>,
    ) -> Self {
        ModelCost {
            model: model.into(),
            prompt_tokens: prompt_tokens.into(),
            completion_tokens: completion_tokens.into(),
            cost: cost.into(),
            ..ModelCost::empty()
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
        ModelCost {
            model: Field::empty(),
            prompt_tokens: Field::empty(),
            completion_tokens: Field::empty(),
            cost: Field::empty(),
            cached_prompt_tokens: None,
            _extra: Extra::EMPTY,
        }
    }
}

pub(crate) static MODEL_COST: ObjectShape = {
    const NAMES: &[&str] = &[
        "type",
        "model",
        "promptTokens",
        "completionTokens",
        "cachedPromptTokens",
        "cost",
    ];
    ObjectShape {
        name: "ModelCost",
        members: &[
            Member::constant("type", "model"),
            Member::required("model", kind::OBJECT),
            Member::required("promptTokens", kind::NUMBER),
            Member::required("completionTokens", kind::NUMBER),
            Member::optional("cachedPromptTokens", kind::NUMBER),
            Member::required("cost", kind::NUMBER),
        ],
        names: Names::new(NAMES, &index::<16>(NAMES)),
        open: false,
    }
};

impl Object for ModelCost {
    fn shape(&self) -> &'static ObjectShape {
        &MODEL_COST
    }

    fn slot(&mut self, position: usize) -> Slot<'_> {
        match position {
            0 => Slot::Constant("model"),
            1 => Slot::required(&mut self.model),
            2 => Slot::required(&mut self.prompt_tokens),
            3 => Slot::required(&mut self.completion_tokens),
            4 => Slot::optional(&mut self.cached_prompt_tokens),
            5 => Slot::required(&mut self.cost),
            _ => Slot::Null,
        }
    }

    fn view(&self, position: usize) -> View<'_> {
        match position {
            0 => View::String("model"),
            1 => View::required(&self.model),
            2 => View::required(&self.prompt_tokens),
            3 => View::required(&self.completion_tokens),
            4 => View::optional(&self.cached_prompt_tokens),
            5 => View::required(&self.cost),
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
    ModelCost = "vapi-modelcost-schema.json#";
}
