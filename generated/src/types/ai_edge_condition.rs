// @generated from vapi-aiedgecondition-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{
    Extra, Field, Member, Names, Object, ObjectShape, Slot, View, index, kind,
};

/// `AIEdgeCondition`.
///
/// Schema: `vapi-aiedgecondition-schema.json#`
///
/// Always written with `type`: `"ai"`.
#[derive(Clone, PartialEq)]
pub struct AiEdgeCondition {
    /// `prompt`, required, at most 1000 characters.
    pub prompt: String,
    _extra: Extra,
}

impl AiEdgeCondition {
    /// A value with its required members.
    pub fn new(prompt: impl Into<String>) -> Self {
        AiEdgeCondition {
            prompt: prompt.into(),
            ..AiEdgeCondition::empty()
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
        AiEdgeCondition {
            prompt: Field::empty(),
            _extra: Extra::EMPTY,
        }
    }
}

pub(crate) static AI_EDGE_CONDITION: ObjectShape = {
    const NAMES: &[&str] = &["type", "prompt"];
    ObjectShape {
        name: "AiEdgeCondition",
        members: &[
            Member::constant("type", "ai"),
            Member::required("prompt", kind::STRING),
        ],
        names: Names::new(NAMES, &index::<4>(NAMES)),
        open: false,
    }
};

impl Object for AiEdgeCondition {
    fn shape(&self) -> &'static ObjectShape {
        &AI_EDGE_CONDITION
    }

    fn slot(&mut self, position: usize) -> Slot<'_> {
        match position {
            0 => Slot::Constant("ai"),
            1 => Slot::required(&mut self.prompt),
            _ => Slot::Null,
        }
    }

    fn view(&self, position: usize) -> View<'_> {
        match position {
            0 => View::String("ai"),
            1 => View::required(&self.prompt),
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
    AiEdgeCondition = "vapi-aiedgecondition-schema.json#";
}
