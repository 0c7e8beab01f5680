// @generated from vapi-artifact-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{NONE, Names, ObjectPlan, UnionShape, Unknown, only};
use crate::types::{
    BotMessage, SystemMessage, ToolCallMessage, ToolCallResultMessage, UserMessage,
};

/// One of several types.
///
/// Schema: `vapi-artifact-schema.json#/properties/messages/items`
/// and 9 other places that say the same.
///
/// Told apart by `role`.
#[derive(Clone)]
#[non_exhaustive]
pub enum CallMessage {
    /// `role` is `"user"`.
    UserMessage(Box<UserMessage>),
    /// `role` is `"system"`.
    SystemMessage(Box<SystemMessage>),
    /// `role` is `"bot"`.
    BotMessage(Box<BotMessage>),
    /// `role` is `"tool_calls"`.
    ToolCallMessage(Box<ToolCallMessage>),
    /// `role` is `"tool_call_result"`.
    ToolCallResultMessage(Box<ToolCallResultMessage>),
    /// A body that belongs to none of the variants, or does not fit the one it names: as it
    /// came.
    Unknown(Unknown),
}

impl CallMessage {
    /// `role` of the body, also of one that is kept as it came.
    pub fn tag(&self) -> Option<&str> {
        match self {
            CallMessage::UserMessage(_) => Some("user"),
            CallMessage::SystemMessage(_) => Some("system"),
            CallMessage::BotMessage(_) => Some("bot"),
            CallMessage::ToolCallMessage(_) => Some("tool_calls"),
            CallMessage::ToolCallResultMessage(_) => Some("tool_call_result"),
            CallMessage::Unknown(body) => body.as_value().get("role")?.as_str(),
        }
    }

    /// Returns `time`; `None` for `Unknown`, and where it is absent.
    pub fn time(&self) -> Option<f64> {
        match self {
            CallMessage::UserMessage(value) => Some(value.time.as_f64()),
            CallMessage::SystemMessage(value) => Some(value.time.as_f64()),
            CallMessage::BotMessage(value) => Some(value.time.as_f64()),
            CallMessage::ToolCallMessage(value) => Some(value.time.as_f64()),
            CallMessage::ToolCallResultMessage(value) => Some(value.time.as_f64()),
            CallMessage::Unknown(_) => None,
        }
    }

    /// Returns `secondsFromStart`; `None` for `Unknown`, and where it is absent.
    pub fn seconds_from_start(&self) -> Option<f64> {
        match self {
            CallMessage::UserMessage(value) => Some(value.seconds_from_start.as_f64()),
            CallMessage::SystemMessage(value) => Some(value.seconds_from_start.as_f64()),
            CallMessage::BotMessage(value) => Some(value.seconds_from_start.as_f64()),
            CallMessage::ToolCallMessage(value) => {
                Some(value.seconds_from_start.as_f64())
            }
            CallMessage::ToolCallResultMessage(value) => {
                Some(value.seconds_from_start.as_f64())
            }
            CallMessage::Unknown(_) => None,
        }
    }
}

impl From<UserMessage> for CallMessage {
    #[inline]
    fn from(value: UserMessage) -> Self {
        CallMessage::UserMessage(Box::new(value))
    }
}

impl From<SystemMessage> for CallMessage {
    #[inline]
    fn from(value: SystemMessage) -> Self {
        CallMessage::SystemMessage(Box::new(value))
    }
}

impl From<BotMessage> for CallMessage {
    #[inline]
    fn from(value: BotMessage) -> Self {
        CallMessage::BotMessage(Box::new(value))
    }
}

impl From<ToolCallMessage> for CallMessage {
    #[inline]
    fn from(value: ToolCallMessage) -> Self {
        CallMessage::ToolCallMessage(Box::new(value))
    }
}

impl From<ToolCallResultMessage> for CallMessage {
    #[inline]
    fn from(value: ToolCallResultMessage) -> Self {
        CallMessage::ToolCallResultMessage(Box::new(value))
    }
}

union! {
    CallMessage = "vapi-artifact-schema.json#/properties/messages/items", UnionShape {
        name: "CallMessage",
        variants: &["UserMessage", "SystemMessage", "BotMessage", "ToolCallMessage", "ToolCallResultMessage"],
        null: NONE,
        boolean: NONE,
        integer: NONE,
        number: NONE,
        string: &[],
        array: &[],
        object: ObjectPlan::Tagged {
            key: "role",
            values: Names::new(&[
                "user",
                "system",
                "bot",
                "tool_calls",
                "tool_call_result",
            ], b"\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x03\x00\x01\x04\x05\x02"),
            literals: &[],
            arms: &[
                &[only(0)],
                &[only(1)],
                &[only(2)],
                &[only(3)],
                &[only(4)],
            ],
            unlisted: &[],
            absent: &[],
        },
        judged: 0,
        listed: &[],
    }, {
        0 UserMessage is_user_message as_user_message by_ref UserMessage;
        1 SystemMessage is_system_message as_system_message by_ref SystemMessage;
        2 BotMessage is_bot_message as_bot_message by_ref BotMessage;
        3 ToolCallMessage is_tool_call_message as_tool_call_message by_ref ToolCallMessage;
        4 ToolCallResultMessage is_tool_call_result_message as_tool_call_result_message by_ref ToolCallResultMessage;
    }
}
