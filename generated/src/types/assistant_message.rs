// @generated from vapi-assistantmessage-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field};
use crate::types::ToolCall;
use serde_json::Value;
use std::collections::BTreeMap;

/// `AssistantMessage`.
///
/// Schema: `vapi-assistantmessage-schema.json#`
///
/// Always written with `role`: `"assistant"`.
#[derive(Clone)]
pub struct AssistantMessage {
    /// `content`, at most 10000 characters.
    pub content: Option<String>,
    /// `refusal`, at most 10000 characters.
    pub refusal: Option<String>,
    /// `tool_calls`.
    pub tool_calls: Option<Vec<ToolCall>>,
    /// `name`, at most 40 characters.
    pub name: Option<String>,
    /// `metadata`.
    pub metadata: Option<BTreeMap<String, Value>>,
    _extra: Extra,
}

impl AssistantMessage {
    /// A value with its constant members alone.
    pub fn new() -> Self {
        Field::empty()
    }
}

impl Default for AssistantMessage {
    fn default() -> Self {
        Field::empty()
    }
}

object! {
    AssistantMessage = "vapi-assistantmessage-schema.json#", unstated, missed 0b1, b"\x00\x00\x00\x00\x00\x02\x00\x00\x00\x00\x00\x03\x01\x04\x05\x06" {
        0 "role" => constant("assistant");
        1 "content" => optional(content: STRING);
        2 "refusal" => optional(refusal: STRING);
        3 "tool_calls" => optional(tool_calls: ARRAY);
        4 "name" => optional(name: STRING);
        5 "metadata" => optional(metadata: OBJECT);
    }
    () (content, refusal, tool_calls, name, metadata)
}
