// @generated from vapi-toolmessage-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field};
use serde_json::Value;
use std::collections::BTreeMap;

/// `ToolMessage`.
///
/// Schema: `vapi-toolmessage-schema.json#`
///
/// Always written with `role`: `"tool"`.
#[derive(Clone)]
pub struct ToolMessage {
    /// `content`, required, at most 10000 characters.
    pub content: String,
    /// `tool_call_id`, required.
    pub tool_call_id: String,
    /// `name`, at most 40 characters.
    pub name: Option<String>,
    /// `metadata`.
    pub metadata: Option<BTreeMap<String, Value>>,
    _extra: Extra,
}

impl ToolMessage {
    /// A value with its required members.
    pub fn new(content: impl Into<String>, tool_call_id: impl Into<String>) -> Self {
        ToolMessage {
            content: content.into(),
            tool_call_id: tool_call_id.into(),
            ..Field::empty()
        }
    }
}

object! {
    ToolMessage = "vapi-toolmessage-schema.json#", unstated, missed 0b111, b"\x00\x00\x00\x03\x00\x02\x00\x00\x00\x00\x00\x04\x01\x00\x00\x05" {
        0 "role" => constant("tool");
        1 "content" => required(content: STRING, with_content into String);
        2 "tool_call_id" => required(tool_call_id: STRING, with_tool_call_id into String);
        3 "name" => optional(name: STRING, with_name into String);
        4 "metadata" => optional(metadata: OBJECT, with_metadata map Value);
    }
    (content, tool_call_id) (name, metadata)
}
