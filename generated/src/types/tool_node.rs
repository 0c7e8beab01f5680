// @generated from vapi-toolnode-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field};
use crate::types::ToolNodeTool;
use serde_json::Value;
use std::collections::BTreeMap;

/// `ToolNode`.
///
/// Schema: `vapi-toolnode-schema.json#`
///
/// Always written with `type`: `"tool"`.
#[derive(Clone)]
pub struct ToolNode {
    /// `tool`.
    pub tool: Option<ToolNodeTool>,
    /// `toolId`.
    pub tool_id: Option<String>,
    /// `name`, required, at most 80 characters.
    pub name: String,
    /// `isStart`.
    pub is_start: Option<bool>,
    /// `metadata`.
    pub metadata: Option<BTreeMap<String, Value>>,
    _extra: Extra,
}

impl ToolNode {
    /// A value with its required members.
    pub fn new(name: impl Into<String>) -> Self {
        ToolNode {
            name: name.into(),
            ..Field::empty()
        }
    }
}

object! {
    ToolNode = "vapi-toolnode-schema.json#", unstated, missed 0b1001, b"\x01\x02\x00\x00\x00\x00\x05\x00\x00\x00\x00\x03\x04\x00\x00\x06" {
        0 "type" => constant("tool");
        1 "tool" => optional(tool: OBJECT, with_tool into ToolNodeTool);
        2 "toolId" => optional(tool_id: STRING, with_tool_id into String);
        3 "name" => required(name: STRING, with_name into String);
        4 "isStart" => optional(is_start: BOOLEAN, with_is_start plain bool);
        5 "metadata" => optional(metadata: OBJECT, with_metadata map Value);
    }
    (name) (tool, tool_id, is_start, metadata)
}
