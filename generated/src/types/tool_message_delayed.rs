// @generated from vapi-toolmessagedelayed-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Number};
use crate::types::{Condition, TextContent};

/// `ToolMessageDelayed`.
///
/// Schema: `vapi-toolmessagedelayed-schema.json#`
///
/// Always written with `type`: `"request-response-delayed"`.
#[derive(Clone, PartialEq)]
pub struct ToolMessageDelayed {
    /// `contents`.
    pub contents: Option<Vec<TextContent>>,
    /// `timingMilliseconds`, at most 120000, at least 100.
    pub timing_milliseconds: Option<Number>,
    /// `content`, at most 1000 characters.
    pub content: Option<String>,
    /// `conditions`.
    pub conditions: Option<Vec<Condition>>,
    _extra: Extra,
}

impl ToolMessageDelayed {
    /// A value with its constant members alone.
    pub fn new() -> Self {
        ToolMessageDelayed::empty()
    }

    fn empty() -> Self {
        ToolMessageDelayed {
            contents: None,
            timing_milliseconds: None,
            content: None,
            conditions: None,
            _extra: Extra::EMPTY,
        }
    }
}

impl Default for ToolMessageDelayed {
    fn default() -> Self {
        ToolMessageDelayed::empty()
    }
}

object! {
    TOOL_MESSAGE_DELAYED: ToolMessageDelayed = "vapi-toolmessagedelayed-schema.json#", unstated, [16] {
        0 "contents" => optional(contents: ARRAY);
        1 "type" => constant("request-response-delayed");
        2 "timingMilliseconds" => optional(timing_milliseconds: NUMBER);
        3 "content" => optional(content: STRING);
        4 "conditions" => optional(conditions: ARRAY);
    }
}
