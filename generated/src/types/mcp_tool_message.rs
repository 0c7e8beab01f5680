// @generated from vapi-bashtoolwithtoolcall-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{NONE, Names, ObjectPlan, UnionShape, Unknown, only};
use crate::types::{
    Condition, TextContent, ToolMessageComplete, ToolMessageDelayed, ToolMessageFailed,
    ToolMessageStart,
};

/// One of several types.
///
/// Schema: `vapi-bashtoolwithtoolcall-schema.json#/properties/messages/items`
/// and 31 other places that say the same.
///
/// Told apart by `type`.
#[derive(Clone)]
#[non_exhaustive]
pub enum McpToolMessage {
    /// `type` is `"request-start"`.
    ToolMessageStart(Box<ToolMessageStart>),
    /// `type` is `"request-complete"`.
    ToolMessageComplete(Box<ToolMessageComplete>),
    /// `type` is `"request-failed"`.
    ToolMessageFailed(Box<ToolMessageFailed>),
    /// `type` is `"request-response-delayed"`.
    ToolMessageDelayed(Box<ToolMessageDelayed>),
    /// A body that belongs to none of the variants, or does not fit the one it names: as it
    /// came.
    Unknown(Unknown),
}

impl McpToolMessage {
    /// `type` of the body, also of one that is kept as it came.
    pub fn tag(&self) -> Option<&str> {
        match self {
            McpToolMessage::ToolMessageStart(_) => Some("request-start"),
            McpToolMessage::ToolMessageComplete(_) => Some("request-complete"),
            McpToolMessage::ToolMessageFailed(_) => Some("request-failed"),
            McpToolMessage::ToolMessageDelayed(_) => Some("request-response-delayed"),
            McpToolMessage::Unknown(body) => body.as_value().get("type")?.as_str(),
        }
    }

    /// Returns `contents`; `None` for `Unknown`, and where it is absent.
    pub fn contents(&self) -> Option<&[TextContent]> {
        match self {
            McpToolMessage::ToolMessageStart(value) => {
                value.contents.as_ref().map(|items| &items[..])
            }
            McpToolMessage::ToolMessageComplete(value) => {
                value.contents.as_ref().map(|items| &items[..])
            }
            McpToolMessage::ToolMessageFailed(value) => {
                value.contents.as_ref().map(|items| &items[..])
            }
            McpToolMessage::ToolMessageDelayed(value) => {
                value.contents.as_ref().map(|items| &items[..])
            }
            McpToolMessage::Unknown(_) => None,
        }
    }

    /// Returns `content`; `None` for `Unknown`, and where it is absent.
    pub fn content(&self) -> Option<&str> {
        match self {
            McpToolMessage::ToolMessageStart(value) => value.content.as_deref(),
            McpToolMessage::ToolMessageComplete(value) => value.content.as_deref(),
            McpToolMessage::ToolMessageFailed(value) => value.content.as_deref(),
            McpToolMessage::ToolMessageDelayed(value) => value.content.as_deref(),
            McpToolMessage::Unknown(_) => None,
        }
    }

    /// Returns `conditions`; `None` for `Unknown`, and where it is absent.
    pub fn conditions(&self) -> Option<&[Condition]> {
        match self {
            McpToolMessage::ToolMessageStart(value) => {
                value.conditions.as_ref().map(|items| &items[..])
            }
            McpToolMessage::ToolMessageComplete(value) => {
                value.conditions.as_ref().map(|items| &items[..])
            }
            McpToolMessage::ToolMessageFailed(value) => {
                value.conditions.as_ref().map(|items| &items[..])
            }
            McpToolMessage::ToolMessageDelayed(value) => {
                value.conditions.as_ref().map(|items| &items[..])
            }
            McpToolMessage::Unknown(_) => None,
        }
    }
}

impl From<ToolMessageStart> for McpToolMessage {
    #[inline]
    fn from(value: ToolMessageStart) -> Self {
        McpToolMessage::ToolMessageStart(Box::new(value))
    }
}

impl From<ToolMessageComplete> for McpToolMessage {
    #[inline]
    fn from(value: ToolMessageComplete) -> Self {
        McpToolMessage::ToolMessageComplete(Box::new(value))
    }
}

impl From<ToolMessageFailed> for McpToolMessage {
    #[inline]
    fn from(value: ToolMessageFailed) -> Self {
        McpToolMessage::ToolMessageFailed(Box::new(value))
    }
}

impl From<ToolMessageDelayed> for McpToolMessage {
    #[inline]
    fn from(value: ToolMessageDelayed) -> Self {
        McpToolMessage::ToolMessageDelayed(Box::new(value))
    }
}

union! {
    McpToolMessage = "vapi-bashtoolwithtoolcall-schema.json#/properties/messages/items", UnionShape {
        name: "McpToolMessage",
        variants: &["ToolMessageStart", "ToolMessageComplete", "ToolMessageFailed", "ToolMessageDelayed"],
        null: NONE,
        boolean: NONE,
        integer: NONE,
        number: NONE,
        string: &[],
        array: &[],
        object: ObjectPlan::Tagged {
            key: "type",
            values: Names::new(&[
                "request-start",
                "request-complete",
                "request-failed",
                "request-response-delayed",
            ], b""),
            literals: &[],
            arms: &[
                &[only(0)],
                &[only(1)],
                &[only(2)],
                &[only(3)],
            ],
            unlisted: &[],
            absent: &[],
        },
        judged: 0,
        listed: &[],
    }, {
        0 ToolMessageStart is_tool_message_start as_tool_message_start by_ref ToolMessageStart;
        1 ToolMessageComplete is_tool_message_complete as_tool_message_complete by_ref ToolMessageComplete;
        2 ToolMessageFailed is_tool_message_failed as_tool_message_failed by_ref ToolMessageFailed;
        3 ToolMessageDelayed is_tool_message_delayed as_tool_message_delayed by_ref ToolMessageDelayed;
    }
}
