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
pub enum ServerMessageResponseTransferDestinationRequestMessage {
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

impl ServerMessageResponseTransferDestinationRequestMessage {
    /// `type` of the body, also of one that is kept as it came.
    pub fn tag(&self) -> Option<&str> {
        match self {
            ServerMessageResponseTransferDestinationRequestMessage::ToolMessageStart(
                _,
            ) => Some("request-start"),
            ServerMessageResponseTransferDestinationRequestMessage::ToolMessageComplete(
                _,
            ) => Some("request-complete"),
            ServerMessageResponseTransferDestinationRequestMessage::ToolMessageFailed(
                _,
            ) => Some("request-failed"),
            ServerMessageResponseTransferDestinationRequestMessage::ToolMessageDelayed(
                _,
            ) => Some("request-response-delayed"),
            ServerMessageResponseTransferDestinationRequestMessage::Unknown(body) => {
                body.as_value().get("type")?.as_str()
            }
        }
    }

    /// Returns `contents`; `None` for `Unknown`, and where it is absent.
    pub fn contents(&self) -> Option<&[TextContent]> {
        match self {
            ServerMessageResponseTransferDestinationRequestMessage::ToolMessageStart(
                value,
            ) => value.contents.as_ref().map(|items| &items[..]),
            ServerMessageResponseTransferDestinationRequestMessage::ToolMessageComplete(
                value,
            ) => value.contents.as_ref().map(|items| &items[..]),
            ServerMessageResponseTransferDestinationRequestMessage::ToolMessageFailed(
                value,
            ) => value.contents.as_ref().map(|items| &items[..]),
            ServerMessageResponseTransferDestinationRequestMessage::ToolMessageDelayed(
                value,
            ) => value.contents.as_ref().map(|items| &items[..]),
            ServerMessageResponseTransferDestinationRequestMessage::Unknown(_) => None,
        }
    }

    /// Returns `content`; `None` for `Unknown`, and where it is absent.
    pub fn content(&self) -> Option<&str> {
        match self {
            ServerMessageResponseTransferDestinationRequestMessage::ToolMessageStart(
                value,
            ) => value.content.as_deref(),
            ServerMessageResponseTransferDestinationRequestMessage::ToolMessageComplete(
                value,
            ) => value.content.as_deref(),
            ServerMessageResponseTransferDestinationRequestMessage::ToolMessageFailed(
                value,
            ) => value.content.as_deref(),
            ServerMessageResponseTransferDestinationRequestMessage::ToolMessageDelayed(
                value,
            ) => value.content.as_deref(),
            ServerMessageResponseTransferDestinationRequestMessage::Unknown(_) => None,
        }
    }

    /// Returns `conditions`; `None` for `Unknown`, and where it is absent.
    pub fn conditions(&self) -> Option<&[Condition]> {
        match self {
            ServerMessageResponseTransferDestinationRequestMessage::ToolMessageStart(
                value,
            ) => value.conditions.as_ref().map(|items| &items[..]),
            ServerMessageResponseTransferDestinationRequestMessage::ToolMessageComplete(
                value,
            ) => value.conditions.as_ref().map(|items| &items[..]),
            ServerMessageResponseTransferDestinationRequestMessage::ToolMessageFailed(
                value,
            ) => value.conditions.as_ref().map(|items| &items[..]),
            ServerMessageResponseTransferDestinationRequestMessage::ToolMessageDelayed(
                value,
            ) => value.conditions.as_ref().map(|items| &items[..]),
            ServerMessageResponseTransferDestinationRequestMessage::Unknown(_) => None,
        }
    }
}

impl From<ToolMessageStart> for ServerMessageResponseTransferDestinationRequestMessage {
    #[inline]
    fn from(value: ToolMessageStart) -> Self {
        ServerMessageResponseTransferDestinationRequestMessage::ToolMessageStart(
            Box::new(value),
        )
    }
}

impl From<ToolMessageComplete>
for ServerMessageResponseTransferDestinationRequestMessage {
    #[inline]
    fn from(value: ToolMessageComplete) -> Self {
        ServerMessageResponseTransferDestinationRequestMessage::ToolMessageComplete(
            Box::new(value),
        )
    }
}

impl From<ToolMessageFailed> for ServerMessageResponseTransferDestinationRequestMessage {
    #[inline]
    fn from(value: ToolMessageFailed) -> Self {
        ServerMessageResponseTransferDestinationRequestMessage::ToolMessageFailed(
            Box::new(value),
        )
    }
}

impl From<ToolMessageDelayed>
for ServerMessageResponseTransferDestinationRequestMessage {
    #[inline]
    fn from(value: ToolMessageDelayed) -> Self {
        ServerMessageResponseTransferDestinationRequestMessage::ToolMessageDelayed(
            Box::new(value),
        )
    }
}

union! {
    ServerMessageResponseTransferDestinationRequestMessage = "vapi-bashtoolwithtoolcall-schema.json#/properties/messages/items", UnionShape {
        name: "ServerMessageResponseTransferDestinationRequestMessage",
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
