// @generated from vapi-toolmessagedelayed-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field, ListOf, Number};
use crate::types::{Condition, TextContent};

/// `ToolMessageDelayed`.
///
/// Schema: `vapi-toolmessagedelayed-schema.json#`
///
/// Always written with `type`: `"request-response-delayed"`.
#[derive(Clone)]
pub struct ToolMessageDelayed {
    /// `contents`.
    pub contents: Option<ListOf<TextContent>>,
    /// `timingMilliseconds`, at most 120000, at least 100.
    pub timing_milliseconds: Option<Number>,
    /// `content`, at most 1000 characters.
    pub content: Option<String>,
    /// `conditions`.
    pub conditions: Option<ListOf<Condition>>,
    _extra: Extra,
}

impl ToolMessageDelayed {
    /// A value with its constant members alone.
    pub fn new() -> Self {
        Field::empty()
    }
}

impl Default for ToolMessageDelayed {
    fn default() -> Self {
        Field::empty()
    }
}

object! {
    ToolMessageDelayed = "vapi-toolmessagedelayed-schema.json#", unstated, missed 0b10, b"\x02\x00\x00\x05\x00\x04\x00\x00\x00\x00\x00\x00\x00\x01\x03\x00" {
        0 "contents" => optional(contents: ARRAY, with_contents list TextContent);
        1 "type" => constant("request-response-delayed");
        2 "timingMilliseconds" => optional(timing_milliseconds: NUMBER, with_timing_milliseconds into Number);
        3 "content" => optional(content: STRING, with_content into String);
        4 "conditions" => optional(conditions: ARRAY, with_conditions list Condition);
    }
    () (contents, timing_milliseconds, content, conditions)
}
