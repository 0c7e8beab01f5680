// @generated from vapi-custommessage-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::Extra;
use crate::types::TextContent;

/// `CustomMessage`.
///
/// Schema: `vapi-custommessage-schema.json#`
///
/// Always written with `type`: `"custom-message"`.
#[derive(Clone, PartialEq)]
pub struct CustomMessage {
    /// `contents`.
    pub contents: Option<Vec<TextContent>>,
    /// `content`, at most 1000 characters.
    pub content: Option<String>,
    _extra: Extra,
}

impl CustomMessage {
    /// A value with its constant members alone.
    pub fn new() -> Self {
        CustomMessage::empty()
    }

    fn empty() -> Self {
        CustomMessage {
            contents: None,
            content: None,
            _extra: Extra::EMPTY,
        }
    }
}

impl Default for CustomMessage {
    fn default() -> Self {
        CustomMessage::empty()
    }
}

object! {
    CUSTOM_MESSAGE: CustomMessage = "vapi-custommessage-schema.json#", unstated, [8] {
        0 "contents" => optional(contents: ARRAY);
        1 "type" => constant("custom-message");
        2 "content" => optional(content: STRING);
    }
}
