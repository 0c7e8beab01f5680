// @generated from vapi-toolcallresult-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field, NONE, Names, ObjectPlan, UnionShape, Unknown, only};
use crate::types::{
    Condition, TextContent, ToolMessageComplete, ToolMessageCompleteRole,
    ToolMessageFailed,
};
use serde_json::Value;
use std::collections::BTreeMap;

/// The result of one tool call, for the model to go on with.
///
/// Schema: `vapi-toolcallresult-schema.json#`
#[derive(Clone)]
pub struct ToolCallResult {
    /// `message`.
    pub message: Option<ToolCallResultMessageUnion>,
    /// The name of the function that was called.
    ///
    /// `name`.
    pub name: Option<String>,
    /// The `id` of the call that this answers.
    ///
    /// `toolCallId`, required.
    pub tool_call_id: String,
    /// What the function returned, as any JSON; the model reads it.
    ///
    /// `result`.
    pub result: Option<Value>,
    /// What went wrong, in place of a result; the model reads it.
    ///
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
        0 "message" => optional(message: OBJECT, with_message into ToolCallResultMessageUnion);
        1 "name" => optional(name: STRING, with_name into String);
        2 "toolCallId" => required(tool_call_id: STRING, with_tool_call_id into String);
        3 "result" => optional(result: ANY, with_result into Value);
        4 "error" => optional(error: STRING, with_error into String);
        5 "metadata" => optional(metadata: OBJECT, with_metadata map Value);
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

    /// Returns `contents`; `None` for `Unknown`, and where it is absent.
    pub fn contents(&self) -> Option<&[TextContent]> {
        match self {
            ToolCallResultMessageUnion::ToolMessageComplete(value) => {
                value.contents.as_ref().map(|items| &items[..])
            }
            ToolCallResultMessageUnion::ToolMessageFailed(value) => {
                value.contents.as_ref().map(|items| &items[..])
            }
            ToolCallResultMessageUnion::Unknown(_) => None,
        }
    }

    /// Returns `role`; `None` for `Unknown`, and where it is absent.
    pub fn role(&self) -> Option<&ToolMessageCompleteRole> {
        match self {
            ToolCallResultMessageUnion::ToolMessageComplete(value) => value.role.as_ref(),
            ToolCallResultMessageUnion::ToolMessageFailed(value) => value.role.as_ref(),
            ToolCallResultMessageUnion::Unknown(_) => None,
        }
    }

    /// Returns `endCallAfterSpokenEnabled`; `None` for `Unknown`, and where it is absent.
    pub fn end_call_after_spoken_enabled(&self) -> Option<bool> {
        match self {
            ToolCallResultMessageUnion::ToolMessageComplete(value) => {
                value.end_call_after_spoken_enabled.as_ref().copied()
            }
            ToolCallResultMessageUnion::ToolMessageFailed(value) => {
                value.end_call_after_spoken_enabled.as_ref().copied()
            }
            ToolCallResultMessageUnion::Unknown(_) => None,
        }
    }

    /// Returns `content`; `None` for `Unknown`, and where it is absent.
    pub fn content(&self) -> Option<&str> {
        match self {
            ToolCallResultMessageUnion::ToolMessageComplete(value) => {
                value.content.as_deref()
            }
            ToolCallResultMessageUnion::ToolMessageFailed(value) => {
                value.content.as_deref()
            }
            ToolCallResultMessageUnion::Unknown(_) => None,
        }
    }

    /// Returns `conditions`; `None` for `Unknown`, and where it is absent.
    pub fn conditions(&self) -> Option<&[Condition]> {
        match self {
            ToolCallResultMessageUnion::ToolMessageComplete(value) => {
                value.conditions.as_ref().map(|items| &items[..])
            }
            ToolCallResultMessageUnion::ToolMessageFailed(value) => {
                value.conditions.as_ref().map(|items| &items[..])
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
        0 ToolMessageComplete is_tool_message_complete as_tool_message_complete by_ref ToolMessageComplete;
        1 ToolMessageFailed is_tool_message_failed as_tool_message_failed by_ref ToolMessageFailed;
    }
}
