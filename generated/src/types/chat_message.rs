// @generated from vapi-chat-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{NONE, Names, ObjectPlan, UnionShape, Unknown, only};
use crate::types::{
    AssistantMessage, DeveloperMessage, SystemMessage, ToolMessage, UserMessage,
};

/// One of several types.
///
/// Schema: `vapi-chat-schema.json#/properties/input/oneOf/1/items`
/// and 4 other places that say the same.
///
/// Told apart by `role`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ChatMessage {
    /// `role` is `"system"`.
    SystemMessage(Box<SystemMessage>),
    /// `role` is `"user"`.
    UserMessage(Box<UserMessage>),
    /// `role` is `"assistant"`.
    AssistantMessage(Box<AssistantMessage>),
    /// `role` is `"tool"`.
    ToolMessage(Box<ToolMessage>),
    /// `role` is `"developer"`.
    DeveloperMessage(Box<DeveloperMessage>),
    /// A body that belongs to none of the variants, or does not fit the one it names: as it
    /// came.
    Unknown(Unknown),
}

impl ChatMessage {
    /// `role` of the body, also of one that is kept as it came.
    pub fn tag(&self) -> Option<&str> {
        match self {
            ChatMessage::SystemMessage(_) => Some("system"),
            ChatMessage::UserMessage(_) => Some("user"),
            ChatMessage::AssistantMessage(_) => Some("assistant"),
            ChatMessage::ToolMessage(_) => Some("tool"),
            ChatMessage::DeveloperMessage(_) => Some("developer"),
            ChatMessage::Unknown(body) => body.as_value().get("role")?.as_str(),
        }
    }
}

impl From<SystemMessage> for ChatMessage {
    #[inline]
    fn from(value: SystemMessage) -> Self {
        ChatMessage::SystemMessage(Box::new(value))
    }
}

impl From<UserMessage> for ChatMessage {
    #[inline]
    fn from(value: UserMessage) -> Self {
        ChatMessage::UserMessage(Box::new(value))
    }
}

impl From<AssistantMessage> for ChatMessage {
    #[inline]
    fn from(value: AssistantMessage) -> Self {
        ChatMessage::AssistantMessage(Box::new(value))
    }
}

impl From<ToolMessage> for ChatMessage {
    #[inline]
    fn from(value: ToolMessage) -> Self {
        ChatMessage::ToolMessage(Box::new(value))
    }
}

impl From<DeveloperMessage> for ChatMessage {
    #[inline]
    fn from(value: DeveloperMessage) -> Self {
        ChatMessage::DeveloperMessage(Box::new(value))
    }
}

union! {
    ChatMessage = "vapi-chat-schema.json#/properties/input/oneOf/1/items", UnionShape {
        name: "ChatMessage",
        variants: &["SystemMessage", "UserMessage", "AssistantMessage", "ToolMessage", "DeveloperMessage"],
        null: NONE,
        boolean: NONE,
        integer: NONE,
        number: NONE,
        string: &[],
        array: &[],
        object: ObjectPlan::Tagged {
            key: "role",
            values: Names::new(&[
                "system",
                "user",
                "assistant",
                "tool",
                "developer",
            ], b"\x05\x04\x00\x00\x03\x00\x00\x00\x00\x00\x00\x00\x02\x00\x00\x01"),
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
        0 SystemMessage is_system_message as_system_message by_ref SystemMessage;
        1 UserMessage is_user_message as_user_message by_ref UserMessage;
        2 AssistantMessage is_assistant_message as_assistant_message by_ref AssistantMessage;
        3 ToolMessage is_tool_message as_tool_message by_ref ToolMessage;
        4 DeveloperMessage is_developer_message as_developer_message by_ref DeveloperMessage;
    }
}
