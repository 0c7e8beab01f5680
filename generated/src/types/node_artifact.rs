// @generated from vapi-nodeartifact-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::Extra;
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

object! {
    NODE_ARTIFACT: NodeArtifact = "vapi-nodeartifact-schema.json#", unstated, [8] {
        0 "messages" => optional(messages: ARRAY);
        1 "nodeName" => optional(node_name: STRING);
        2 "variableValues" => optional(variable_values: OBJECT);
    }
}
