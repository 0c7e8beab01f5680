// @generated from vapi-toolmessagefailed-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field, ListOf};
use crate::types::{Condition, TextContent};

/// `ToolMessageFailed`.
///
/// Schema: `vapi-toolmessagefailed-schema.json#`
///
/// Always written with `type`: `"request-failed"`.
#[derive(Clone)]
pub struct ToolMessageFailed {
    /// `contents`.
    pub contents: Option<ListOf<TextContent>>,
    /// `endCallAfterSpokenEnabled`.
    pub end_call_after_spoken_enabled: Option<bool>,
    /// `content`, at most 1000 characters.
    pub content: Option<String>,
    /// `conditions`.
    pub conditions: Option<ListOf<Condition>>,
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
        0 "contents" => optional(contents: ARRAY, with_contents list TextContent);
        1 "type" => constant("request-failed");
        2 "endCallAfterSpokenEnabled" => optional(end_call_after_spoken_enabled: BOOLEAN, with_end_call_after_spoken_enabled plain bool);
        3 "content" => optional(content: STRING, with_content into String);
        4 "conditions" => optional(conditions: ARRAY, with_conditions list Condition);
    }
    () (contents, end_call_after_spoken_enabled, content, conditions)
}
