// @generated from vapi-knowledgebasecost-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{
    Extra, Field, Member, Names, Number, Object, ObjectShape, Slot, View, index, kind,
};
use serde_json::Value;
use std::collections::BTreeMap;

/// `KnowledgeBaseCost`.
///
/// Schema: `vapi-knowledgebasecost-schema.json#`
///
/// Always written with `type`: `"knowledge-base"`.
#[derive(Clone, PartialEq)]
pub struct KnowledgeBaseCost {
    /// `model`, required.
    pub model: BTreeMap<String, Value>,
    /// `promptTokens`, required.
    pub prompt_tokens: Number,
    /// `completionTokens`, required.
    pub completion_tokens: Number,
    /// `cost`, required.
    pub cost: Number,
    _extra: Extra,
}

impl KnowledgeBaseCost {
    /// A value with its required members.
    pub fn new(
        model: impl Into<BTreeMap<String, Value>>,
        prompt_tokens: impl Into<Number>,
        completion_tokens: impl Into<Number>,
        cost: impl Into<Number>,
    ) -> Self {
        KnowledgeBaseCost {
            model: model.into(),
            prompt_tokens: prompt_tokens.into(),
            completion_tokens: completion_tokens.into(),
            cost: cost.into(),
            ..KnowledgeBaseCost::empty()
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
        KnowledgeBaseCost {
            model: Field::empty(),
            prompt_tokens: Field::empty(),
            completion_tokens: Field::empty(),
            cost: Field::empty(),
            _extra: Extra::EMPTY,
        }
    }
}

pub(crate) static KNOWLEDGE_BASE_COST: ObjectShape = {
    const NAMES: &[&str] = &[
        "type",
        "model",
        "promptTokens",
        "completionTokens",
        "cost",
    ];
    ObjectShape {
        name: "KnowledgeBaseCost",
        members: &[
            Member::constant("type", "knowledge-base"),
            Member::required("model", kind::OBJECT),
            Member::required("promptTokens", kind::NUMBER),
            Member::required("completionTokens", kind::NUMBER),
            Member::required("cost", kind::NUMBER),
        ],
        names: Names::new(NAMES, &index::<16>(NAMES)),
        open: false,
    }
};

impl Object for KnowledgeBaseCost {
    fn shape(&self) -> &'static ObjectShape {
        &KNOWLEDGE_BASE_COST
    }

    fn slot(&mut self, position: usize) -> Slot<'_> {
        match position {
            0 => Slot::Constant("knowledge-base"),
            1 => Slot::required(&mut self.model),
            2 => Slot::required(&mut self.prompt_tokens),
            3 => Slot::required(&mut self.completion_tokens),
            4 => Slot::required(&mut self.cost),
            _ => Slot::Null,
        }
    }

    fn view(&self, position: usize) -> View<'_> {
        match position {
            0 => View::String("knowledge-base"),
            1 => View::required(&self.model),
            2 => View::required(&self.prompt_tokens),
            3 => View::required(&self.completion_tokens),
            4 => View::required(&self.cost),
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
    KnowledgeBaseCost = "vapi-knowledgebasecost-schema.json#";
}
