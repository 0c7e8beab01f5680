// @generated from vapi-toolmessagestart-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field, ListOf};
use crate::types::{Condition, TextContent};

/// `ToolMessageStart`.
///
/// Schema: `vapi-toolmessagestart-schema.json#`
///
/// Always written with `type`: `"request-start"`.
#[derive(Clone)]
pub struct ToolMessageStart {
    /// `contents`.
    pub contents: Option<ListOf<TextContent>>,
    /// `blocking`, default `false`.
    pub blocking: Option<bool>,
    /// `content`, at most 1000 characters.
    pub content: Option<String>,
    /// `conditions`.
    pub conditions: Option<ListOf<Condition>>,
    _extra: Extra,
}

impl ToolMessageStart {
    /// A value with its constant members alone.
    pub fn new() -> Self {
        Field::empty()
    }

    /// Returns `blocking`, or the schema's default for it: `false`.
    pub fn blocking_or_default(&self) -> bool {
        self.blocking.as_ref().copied().unwrap_or(false)
    }
}

impl Default for ToolMessageStart {
    fn default() -> Self {
        Field::empty()
    }
}

object! {
    ToolMessageStart = "vapi-toolmessagestart-schema.json#", unstated, missed 0b10, b"\x02\x03\x00\x05\x00\x04\x00\x00\x00\x00\x00\x00\x00\x01\x00\x00" {
        0 "contents" => optional(contents: ARRAY, with_contents list TextContent);
        1 "type" => constant("request-start");
        2 "blocking" => optional(blocking: BOOLEAN, with_blocking plain bool);
        3 "content" => optional(content: STRING, with_content into String);
        4 "conditions" => optional(conditions: ARRAY, with_conditions list Condition);
    }
    () (contents, blocking, content, conditions)
}
