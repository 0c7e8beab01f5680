// @generated from vapi-nodeartifact-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field};
use crate::types::CallMessage;
use serde_json::Value;
use std::collections::BTreeMap;

/// `NodeArtifact`.
///
/// Schema: `vapi-nodeartifact-schema.json#`
#[derive(Clone)]
pub struct NodeArtifact {
    /// `messages`.
    pub messages: Option<Vec<CallMessage>>,
    /// `nodeName`.
    pub node_name: Option<String>,
    /// `variableValues`.
    pub variable_values: Option<BTreeMap<String, Value>>,
    _extra: Extra,
}

impl NodeArtifact {
    /// A value with no member set.
    pub fn new() -> Self {
        Field::empty()
    }
}

impl Default for NodeArtifact {
    fn default() -> Self {
        Field::empty()
    }
}

object! {
    NodeArtifact = "vapi-nodeartifact-schema.json#", unstated, missed 0b0, b"" {
        0 "messages" => optional(messages: ARRAY, with_messages list CallMessage);
        1 "nodeName" => optional(node_name: STRING, with_node_name into String);
        2 "variableValues" => optional(variable_values: OBJECT, with_variable_values map Value);
    }
    () (messages, node_name, variable_values)
}
