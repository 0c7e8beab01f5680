// @generated from vapi-edge-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field};
use crate::types::AiEdgeCondition;
use serde_json::Value;
use std::collections::BTreeMap;

/// `Edge`.
///
/// Schema: `vapi-edge-schema.json#`
#[derive(Clone)]
pub struct Edge {
    /// `condition`.
    pub condition: Option<Box<AiEdgeCondition>>,
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
            ..Field::empty()
        }
    }
}

object! {
    Edge = "vapi-edge-schema.json#", unstated, missed 0b110, b"" {
        0 "condition" => optional(condition: OBJECT, with_condition into AiEdgeCondition);
        1 "from" => required(from: STRING, with_from into String);
        2 "to" => required(to: STRING, with_to into String);
        3 "metadata" => optional(metadata: OBJECT, with_metadata map Value);
    }
    (from, to) (condition, metadata)
}
