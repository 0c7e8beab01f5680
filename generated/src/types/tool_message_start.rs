// @generated from vapi-toolmessagestart-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field};
use crate::types::{Condition, TextContent};

/// `ToolMessageStart`.
///
/// Schema: `vapi-toolmessagestart-schema.json#`
///
/// Always written with `type`: `"request-start"`.
#[derive(Clone)]
pub struct ToolMessageStart {
    /// `contents`.
    pub contents: Option<Vec<TextContent>>,
    /// `blocking`, default `false`.
    pub blocking: Option<bool>,
    /// `content`, at most 1000 characters.
    pub content: Option<String>,
    /// `conditions`.
    pub conditions: Option<Vec<Condition>>,
    _extra: Extra,
}

impl ToolMessageStart {
    /// A value with its constant members alone.
    pub fn new() -> Self {
        Field::empty()
    }
}

impl Default for ToolMessageStart {
    fn default() -> Self {
        Field::empty()
    }
}

object! {
    ToolMessageStart = "vapi-toolmessagestart-schema.json#", unstated, missed 0b10, b"\x02\x03\x00\x05\x00\x04\x00\x00\x00\x00\x00\x00\x00\x01\x00\x00" {
        0 "contents" => optional(contents: ARRAY);
        1 "type" => constant("request-start");
        2 "blocking" => optional(blocking: BOOLEAN);
        3 "content" => optional(content: STRING);
        4 "conditions" => optional(conditions: ARRAY);
    }
    () (contents, blocking, content, conditions)
}
