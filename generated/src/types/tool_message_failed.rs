// @generated from vapi-toolmessagefailed-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field};
use crate::types::{Condition, TextContent};

/// `ToolMessageFailed`.
///
/// Schema: `vapi-toolmessagefailed-schema.json#`
///
/// Always written with `type`: `"request-failed"`.
#[derive(Clone)]
pub struct ToolMessageFailed {
    /// `contents`.
    pub contents: Option<Vec<TextContent>>,
    /// `endCallAfterSpokenEnabled`.
    pub end_call_after_spoken_enabled: Option<bool>,
    /// `content`, at most 1000 characters.
    pub content: Option<String>,
    /// `conditions`.
    pub conditions: Option<Vec<Condition>>,
    _extra: Extra,
}

impl ToolMessageFailed {
    /// A value with its constant members alone.
    pub fn new() -> Self {
        Field::empty()
    }
}

impl Default for ToolMessageFailed {
    fn default() -> Self {
        Field::empty()
    }
}

object! {
    ToolMessageFailed = "vapi-toolmessagefailed-schema.json#", unstated, missed 0b10, b"\x02\x00\x03\x05\x00\x04\x00\x00\x00\x00\x00\x00\x00\x01\x00\x00" {
        0 "contents" => optional(contents: ARRAY);
        1 "type" => constant("request-failed");
        2 "endCallAfterSpokenEnabled" => optional(end_call_after_spoken_enabled: BOOLEAN);
        3 "content" => optional(content: STRING);
        4 "conditions" => optional(conditions: ARRAY);
    }
    () (contents, end_call_after_spoken_enabled, content, conditions)
}
