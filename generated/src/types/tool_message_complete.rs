// @generated from vapi-toolmessagecomplete-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, UnknownValue};
use crate::types::{Condition, TextContent};

/// `ToolMessageComplete`.
///
/// Schema: `vapi-toolmessagecomplete-schema.json#`
///
/// Always written with `type`: `"request-complete"`.
#[derive(Clone, PartialEq)]
pub struct ToolMessageComplete {
    /// `contents`.
    pub contents: Option<Vec<TextContent>>,
    /// `role`.
    pub role: Option<ToolMessageCompleteRole>,
    /// `endCallAfterSpokenEnabled`.
    pub end_call_after_spoken_enabled: Option<bool>,
    /// `content`, at most 1000 characters.
    pub content: Option<String>,
    /// `conditions`.
    pub conditions: Option<Vec<Condition>>,
    _extra: Extra,
}

impl ToolMessageComplete {
    /// A value with its constant members alone.
    pub fn new() -> Self {
        ToolMessageComplete::empty()
    }

    fn empty() -> Self {
        ToolMessageComplete {
            contents: None,
            role: None,
            end_call_after_spoken_enabled: None,
            content: None,
            conditions: None,
            _extra: Extra::EMPTY,
        }
    }
}

impl Default for ToolMessageComplete {
    fn default() -> Self {
        ToolMessageComplete::empty()
    }
}

object! {
    TOOL_MESSAGE_COMPLETE: ToolMessageComplete = "vapi-toolmessagecomplete-schema.json#", unstated, [16] {
        0 "contents" => optional(contents: ARRAY);
        1 "type" => constant("request-complete");
        2 "role" => optional(role: STRING);
        3 "endCallAfterSpokenEnabled" => optional(end_call_after_spoken_enabled: BOOLEAN);
        4 "content" => optional(content: STRING);
        5 "conditions" => optional(conditions: ARRAY);
    }
}

/// One of 2 listed values, or another string.
///
/// Schema: `vapi-toolmessagecomplete-schema.json#/properties/role`
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ToolMessageCompleteRole {
    /// `assistant`
    Assistant,
    /// `system`
    System,
    /// A value that the schema does not list, as it came. Compare it by `as_str()`.
    Unknown(UnknownValue),
}

string_enum! {
    ToolMessageCompleteRole = "vapi-toolmessagecomplete-schema.json#/properties/role", unstated, [4], "one of 2 listed values" {
        Assistant = "assistant";
        System = "system";
    }
}
