// @generated from vapi-chat-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{NONE, Names, ObjectPlan, UnionShape, Unknown, among, index, only};
use crate::types::{
    AssistantMessage, DeveloperMessage, SystemMessage, ToolMessage, UserMessage,
};

/// One of several types.
///
/// Schema: `vapi-chat-schema.json#/properties/input/oneOf/1/items`
/// and 4 other places that say the same.
///
/// Told apart by `role`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum ChatMessagesItem {
    SystemMessage(Box<SystemMessage>),
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

impl ChatMessagesItem {}
impl From<SystemMessage> for ChatMessagesItem {
    fn from(value: SystemMessage) -> Self {
        ChatMessagesItem::SystemMessage(Box::new(value))
    }
}

impl From<UserMessage> for ChatMessagesItem {
    fn from(value: UserMessage) -> Self {
        ChatMessagesItem::UserMessage(Box::new(value))
    }
}

impl From<AssistantMessage> for ChatMessagesItem {
    fn from(value: AssistantMessage) -> Self {
        ChatMessagesItem::AssistantMessage(Box::new(value))
    }
}

impl From<ToolMessage> for ChatMessagesItem {
    fn from(value: ToolMessage) -> Self {
        ChatMessagesItem::ToolMessage(Box::new(value))
    }
}

impl From<DeveloperMessage> for ChatMessagesItem {
    fn from(value: DeveloperMessage) -> Self {
        ChatMessagesItem::DeveloperMessage(Box::new(value))
    }
}

union! {
    CHAT_MESSAGES_ITEM: ChatMessagesItem = "vapi-chat-schema.json#/properties/input/oneOf/1/items", UnionShape {
        name: "ChatMessagesItem",
        variants: &["SystemMessage", "UserMessage", "AssistantMessage", "ToolMessage", "DeveloperMessage"],
        null: NONE,
        boolean: NONE,
        integer: NONE,
        number: NONE,
        string: &[],
        array: &[],
        object: ObjectPlan::Tagged {
            key: "role",
            values: {
            const VALUES: &[&str] = &[
                "assistant",
                "tool",
                "developer",
            ];
            Names::new(VALUES, &index::<8>(VALUES))
            },
            arms: &[
                &[only(2)],
                &[only(3)],
                &[only(4)],
            ],
            unlisted: &[among(0, &crate::types::SYSTEM_MESSAGE), among(1, &crate::types::USER_MESSAGE)],
        },
    }, {
        0 SystemMessage;
        1 UserMessage;
        2 AssistantMessage;
        3 ToolMessage;
        4 DeveloperMessage;
    }
}
