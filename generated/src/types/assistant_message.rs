// @generated from vapi-assistantmessage-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field, ListOf};
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
    pub tool_calls: Option<ListOf<ToolCall>>,
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
        1 "content" => optional(content: STRING, with_content into String);
        2 "refusal" => optional(refusal: STRING, with_refusal into String);
        3 "tool_calls" => optional(tool_calls: ARRAY, with_tool_calls list ToolCall);
        4 "name" => optional(name: STRING, with_name into String);
        5 "metadata" => optional(metadata: OBJECT, with_metadata map Value);
    }
    () (content, refusal, tool_calls, name, metadata)
}
