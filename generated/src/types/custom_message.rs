// @generated from vapi-custommessage-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field, ListOf};
use crate::types::TextContent;

/// `CustomMessage`.
///
/// Schema: `vapi-custommessage-schema.json#`
///
/// Always written with `type`: `"custom-message"`.
#[derive(Clone)]
pub struct CustomMessage {
    /// `contents`.
    pub contents: Option<ListOf<TextContent>>,
    /// `content`, at most 1000 characters.
    pub content: Option<String>,
    _extra: Extra,
}

impl CustomMessage {
    /// A value with its constant members alone.
    pub fn new() -> Self {
        Field::empty()
    }
}

impl Default for CustomMessage {
    fn default() -> Self {
        Field::empty()
    }
}

object! {
    CustomMessage = "vapi-custommessage-schema.json#", unstated, missed 0b10, b"" {
        0 "contents" => optional(contents: ARRAY, with_contents list TextContent);
        1 "type" => constant("custom-message");
        2 "content" => optional(content: STRING, with_content into String);
    }
    () (contents, content)
}
