// @generated from vapi-nodeartifact-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Member, Names, Object, ObjectShape, Slot, View, index, kind};
use crate::types::MessagesItem;
use serde_json::Value;
use std::collections::BTreeMap;

/// `NodeArtifact`.
///
/// Schema: `vapi-nodeartifact-schema.json#`
#[derive(Clone, PartialEq)]
pub struct NodeArtifact {
    /// `messages`.
    pub messages: Option<Vec<MessagesItem>>,
    /// `nodeName`.
    pub node_name: Option<String>,
    /// `variableValues`.
    pub variable_values: Option<BTreeMap<String, Value>>,
    _extra: Extra,
}

impl NodeArtifact {
    /// A value with no member set.
    pub fn new() -> Self {
        NodeArtifact::empty()
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
        NodeArtifact {
            messages: None,
            node_name: None,
            variable_values: None,
            _extra: Extra::EMPTY,
        }
    }
}

impl Default for NodeArtifact {
    fn default() -> Self {
        NodeArtifact::empty()
    }
}

pub(crate) static NODE_ARTIFACT: ObjectShape = {
    const NAMES: &[&str] = &["messages", "nodeName", "variableValues"];
    ObjectShape {
        name: "NodeArtifact",
        members: &[
            Member::optional("messages", kind::ARRAY),
            Member::optional("nodeName", kind::STRING),
            Member::optional("variableValues", kind::OBJECT),
        ],
        names: Names::new(NAMES, &index::<8>(NAMES)),
        open: false,
    }
};

impl Object for NodeArtifact {
    fn shape(&self) -> &'static ObjectShape {
        &NODE_ARTIFACT
    }

    fn slot(&mut self, position: usize) -> Slot<'_> {
        match position {
            0 => Slot::optional(&mut self.messages),
            1 => Slot::optional(&mut self.node_name),
            2 => Slot::optional(&mut self.variable_values),
            _ => Slot::Null,
        }
    }

    fn view(&self, position: usize) -> View<'_> {
        match position {
            0 => View::optional(&self.messages),
            1 => View::optional(&self.node_name),
            2 => View::optional(&self.variable_values),
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
    NodeArtifact = "vapi-nodeartifact-schema.json#";
}
