// @generated from vapi-toolcallresult-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field, NONE, Names, ObjectPlan, UnionShape, Unknown, only};
use crate::types::{
    Condition, TextContent, TextOrObject, ToolMessageComplete, ToolMessageFailed,
};
use serde_json::Value;
use std::collections::BTreeMap;

/// `ToolCallResult`.
///
/// Schema: `vapi-toolcallresult-schema.json#`
#[derive(Clone)]
pub struct ToolCallResult {
    /// `message`.
    pub message: Option<ToolCallResultMessageUnion>,
    /// `name`.
    pub name: Option<String>,
    /// `toolCallId`, required.
    pub tool_call_id: String,
    /// `result`.
    pub result: Option<TextOrObject>,
    /// `error`.
    pub error: Option<String>,
    /// `metadata`.
    pub metadata: Option<BTreeMap<String, Value>>,
    _extra: Extra,
}

impl ToolCallResult {
    /// A value with its required members.
    pub fn new(tool_call_id: impl Into<String>) -> Self {
        ToolCallResult {
            tool_call_id: tool_call_id.into(),
            ..Field::empty()
        }
    }
}

object! {
    ToolCallResult = "vapi-toolcallresult-schema.json#", unstated, missed 0b100, b"\x04\x05\x00\x03\x00\x00\x00\x00\x00\x01\x00\x02\x00\x00\x00\x06" {
        0 "message" => optional(message: OBJECT);
        1 "name" => optional(name: STRING);
        2 "toolCallId" => required(tool_call_id: STRING);
        3 "result" => optional(result: STRING | OBJECT);
        4 "error" => optional(error: STRING);
        5 "metadata" => optional(metadata: OBJECT);
    }
    (tool_call_id) (message, name, result, error, metadata)
}

/// One of several types.
///
/// Schema: `vapi-toolcallresult-schema.json#/properties/message`
///
/// Told apart by `type`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ToolCallResultMessageUnion {
    /// `type` is `"request-complete"`.
    ToolMessageComplete(Box<ToolMessageComplete>),
    /// `type` is `"request-failed"`.
    ToolMessageFailed(Box<ToolMessageFailed>),
    /// A body that belongs to none of the variants, or does not fit the one it names: as it
    /// came.
    Unknown(Unknown),
}

impl ToolCallResultMessageUnion {
    /// `type` of the body, also of one that is kept as it came.
    pub fn tag(&self) -> Option<&str> {
        match self {
            ToolCallResultMessageUnion::ToolMessageComplete(_) => {
                Some("request-complete")
            }
            ToolCallResultMessageUnion::ToolMessageFailed(_) => Some("request-failed"),
            ToolCallResultMessageUnion::Unknown(body) => {
                body.as_value().get("type")?.as_str()
            }
        }
    }

    /// `contents` of whichever variant it is.
    pub fn contents(&self) -> Option<&Vec<TextContent>> {
        match self {
            ToolCallResultMessageUnion::ToolMessageComplete(value) => {
                value.contents.as_ref()
            }
            ToolCallResultMessageUnion::ToolMessageFailed(value) => {
                value.contents.as_ref()
            }
            ToolCallResultMessageUnion::Unknown(_) => None,
        }
    }

    /// `endCallAfterSpokenEnabled` of whichever variant it is.
    pub fn end_call_after_spoken_enabled(&self) -> Option<&bool> {
        match self {
            ToolCallResultMessageUnion::ToolMessageComplete(value) => {
                value.end_call_after_spoken_enabled.as_ref()
            }
            ToolCallResultMessageUnion::ToolMessageFailed(value) => {
                value.end_call_after_spoken_enabled.as_ref()
            }
            ToolCallResultMessageUnion::Unknown(_) => None,
        }
    }

    /// `content` of whichever variant it is.
    pub fn content(&self) -> Option<&String> {
        match self {
            ToolCallResultMessageUnion::ToolMessageComplete(value) => {
                value.content.as_ref()
            }
            ToolCallResultMessageUnion::ToolMessageFailed(value) => {
                value.content.as_ref()
            }
            ToolCallResultMessageUnion::Unknown(_) => None,
        }
    }

    /// `conditions` of whichever variant it is.
    pub fn conditions(&self) -> Option<&Vec<Condition>> {
        match self {
            ToolCallResultMessageUnion::ToolMessageComplete(value) => {
                value.conditions.as_ref()
            }
            ToolCallResultMessageUnion::ToolMessageFailed(value) => {
                value.conditions.as_ref()
            }
            ToolCallResultMessageUnion::Unknown(_) => None,
        }
    }
}

impl From<ToolMessageComplete> for ToolCallResultMessageUnion {
    #[inline]
    fn from(value: ToolMessageComplete) -> Self {
        ToolCallResultMessageUnion::ToolMessageComplete(Box::new(value))
    }
}

impl From<ToolMessageFailed> for ToolCallResultMessageUnion {
    #[inline]
    fn from(value: ToolMessageFailed) -> Self {
        ToolCallResultMessageUnion::ToolMessageFailed(Box::new(value))
    }
}

union! {
    ToolCallResultMessageUnion = "vapi-toolcallresult-schema.json#/properties/message", UnionShape {
        name: "ToolCallResultMessageUnion",
        variants: &["ToolMessageComplete", "ToolMessageFailed"],
        null: NONE,
        boolean: NONE,
        integer: NONE,
        number: NONE,
        string: &[],
        array: &[],
        object: ObjectPlan::Tagged {
            key: "type",
            values: Names::new(&[
                "request-complete",
                "request-failed",
            ], b""),
            literals: &[],
            arms: &[
                &[only(0)],
                &[only(1)],
            ],
            unlisted: &[],
            absent: &[],
        },
        judged: 0,
        listed: &[],
    }, {
        0 ToolMessageComplete;
        1 ToolMessageFailed;
    }
}
