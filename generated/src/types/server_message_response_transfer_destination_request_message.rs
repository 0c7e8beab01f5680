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

    /// `contents` of whichever variant it is.
    pub fn contents(&self) -> Option<&Vec<TextContent>> {
        match self {
            ServerMessageResponseTransferDestinationRequestMessage::ToolMessageStart(
                value,
            ) => value.contents.as_ref(),
            ServerMessageResponseTransferDestinationRequestMessage::ToolMessageComplete(
                value,
            ) => value.contents.as_ref(),
            ServerMessageResponseTransferDestinationRequestMessage::ToolMessageFailed(
                value,
            ) => value.contents.as_ref(),
            ServerMessageResponseTransferDestinationRequestMessage::ToolMessageDelayed(
                value,
            ) => value.contents.as_ref(),
            ServerMessageResponseTransferDestinationRequestMessage::Unknown(_) => None,
        }
    }

    /// `content` of whichever variant it is.
    pub fn content(&self) -> Option<&String> {
        match self {
            ServerMessageResponseTransferDestinationRequestMessage::ToolMessageStart(
                value,
            ) => value.content.as_ref(),
            ServerMessageResponseTransferDestinationRequestMessage::ToolMessageComplete(
                value,
            ) => value.content.as_ref(),
            ServerMessageResponseTransferDestinationRequestMessage::ToolMessageFailed(
                value,
            ) => value.content.as_ref(),
            ServerMessageResponseTransferDestinationRequestMessage::ToolMessageDelayed(
                value,
            ) => value.content.as_ref(),
            ServerMessageResponseTransferDestinationRequestMessage::Unknown(_) => None,
        }
    }

    /// `conditions` of whichever variant it is.
    pub fn conditions(&self) -> Option<&Vec<Condition>> {
        match self {
            ServerMessageResponseTransferDestinationRequestMessage::ToolMessageStart(
                value,
            ) => value.conditions.as_ref(),
            ServerMessageResponseTransferDestinationRequestMessage::ToolMessageComplete(
                value,
            ) => value.conditions.as_ref(),
            ServerMessageResponseTransferDestinationRequestMessage::ToolMessageFailed(
                value,
            ) => value.conditions.as_ref(),
            ServerMessageResponseTransferDestinationRequestMessage::ToolMessageDelayed(
                value,
            ) => value.conditions.as_ref(),
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
        0 ToolMessageStart;
        1 ToolMessageComplete;
        2 ToolMessageFailed;
        3 ToolMessageDelayed;
    }
}
