// @generated from vapi-edge-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{
    Extra, Field, Member, Names, Object, ObjectShape, Slot, View, index, kind,
};
use crate::types::AiEdgeCondition;
use serde_json::Value;
use std::collections::BTreeMap;

/// `Edge`.
///
/// Schema: `vapi-edge-schema.json#`
#[derive(Clone, PartialEq)]
pub struct Edge {
    /// `condition`.
    pub condition: Option<AiEdgeCondition>,
    /// `from`, required, at most 80 characters.
    pub from: String,
    /// `to`, required, at most 80 characters.
    pub to: String,
    /// `metadata`.
    pub metadata: Option<BTreeMap<String, Value>>,
    _extra: Extra,
}

impl Edge {
    /// A value with its required members.
    pub fn new(from: impl Into<String>, to: impl Into<String>) -> Self {
        Edge {
            from: from.into(),
            to: to.into(),
            ..Edge::empty()
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
        Edge {
            from: Field::empty(),
            to: Field::empty(),
            condition: None,
            metadata: None,
            _extra: Extra::EMPTY,
        }
    }
}

pub(crate) static EDGE: ObjectShape = {
    const NAMES: &[&str] = &["condition", "from", "to", "metadata"];
    ObjectShape {
        name: "Edge",
        members: &[
            Member::optional("condition", kind::OBJECT),
            Member::required("from", kind::STRING),
            Member::required("to", kind::STRING),
            Member::optional("metadata", kind::OBJECT),
        ],
        names: Names::new(NAMES, &index::<8>(NAMES)),
        open: false,
    }
};

impl Object for Edge {
    fn shape(&self) -> &'static ObjectShape {
        &EDGE
    }

    fn slot(&mut self, position: usize) -> Slot<'_> {
        match position {
            0 => Slot::optional(&mut self.condition),
            1 => Slot::required(&mut self.from),
            2 => Slot::required(&mut self.to),
            3 => Slot::optional(&mut self.metadata),
            _ => Slot::Null,
        }
    }

    fn view(&self, position: usize) -> View<'_> {
        match position {
            0 => View::optional(&self.condition),
            1 => View::required(&self.from),
            2 => View::required(&self.to),
            3 => View::optional(&self.metadata),
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
    Edge = "vapi-edge-schema.json#";
}
