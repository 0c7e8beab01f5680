// @generated from vapi-artifact-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{NONE, Number, ObjectPlan, UnionShape, Unknown, among};
use crate::types::{
    BotMessage, SystemMessage, ToolCallMessage, ToolCallResultMessage, UserMessage,
};

/// One of several types.
///
/// Schema: `vapi-artifact-schema.json#/properties/messages/items`
/// and 7 other places that say the same.
///
/// Told apart by the members that are there. The schema leaves 1 pair open.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum MessagesItem {
    UserMessage(Box<UserMessage>),
    SystemMessage(Box<SystemMessage>),
    BotMessage(Box<BotMessage>),
    ToolCallMessage(Box<ToolCallMessage>),
    ToolCallResultMessage(Box<ToolCallResultMessage>),
    /// A body that belongs to none of the variants, or does not fit the one it names: as it
    /// came.
    Unknown(Unknown),
}

impl MessagesItem {
    /// `role` of whichever variant it is.
    pub fn role(&self) -> Option<&String> {
        match self {
            MessagesItem::UserMessage(value) => Some(&value.role),
            MessagesItem::SystemMessage(value) => Some(&value.role),
            MessagesItem::BotMessage(value) => Some(&value.role),
            MessagesItem::ToolCallMessage(value) => Some(&value.role),
            MessagesItem::ToolCallResultMessage(value) => Some(&value.role),
            MessagesItem::Unknown(_) => None,
        }
    }

    /// `time` of whichever variant it is.
    pub fn time(&self) -> Option<&Number> {
        match self {
            MessagesItem::UserMessage(value) => Some(&value.time),
            MessagesItem::SystemMessage(value) => Some(&value.time),
            MessagesItem::BotMessage(value) => Some(&value.time),
            MessagesItem::ToolCallMessage(value) => Some(&value.time),
            MessagesItem::ToolCallResultMessage(value) => Some(&value.time),
            MessagesItem::Unknown(_) => None,
        }
    }

    /// `secondsFromStart` of whichever variant it is.
    pub fn seconds_from_start(&self) -> Option<&Number> {
        match self {
            MessagesItem::UserMessage(value) => Some(&value.seconds_from_start),
            MessagesItem::SystemMessage(value) => Some(&value.seconds_from_start),
            MessagesItem::BotMessage(value) => Some(&value.seconds_from_start),
            MessagesItem::ToolCallMessage(value) => Some(&value.seconds_from_start),
            MessagesItem::ToolCallResultMessage(value) => Some(&value.seconds_from_start),
            MessagesItem::Unknown(_) => None,
        }
    }
}

impl From<UserMessage> for MessagesItem {
    fn from(value: UserMessage) -> Self {
        MessagesItem::UserMessage(Box::new(value))
    }
}

impl From<SystemMessage> for MessagesItem {
    fn from(value: SystemMessage) -> Self {
        MessagesItem::SystemMessage(Box::new(value))
    }
}

impl From<BotMessage> for MessagesItem {
    fn from(value: BotMessage) -> Self {
        MessagesItem::BotMessage(Box::new(value))
    }
}

impl From<ToolCallMessage> for MessagesItem {
    fn from(value: ToolCallMessage) -> Self {
        MessagesItem::ToolCallMessage(Box::new(value))
    }
}

impl From<ToolCallResultMessage> for MessagesItem {
    fn from(value: ToolCallResultMessage) -> Self {
        MessagesItem::ToolCallResultMessage(Box::new(value))
    }
}

union! {
    MESSAGES_ITEM: MessagesItem = "vapi-artifact-schema.json#/properties/messages/items", UnionShape {
        name: "MessagesItem",
        variants: &["UserMessage", "SystemMessage", "BotMessage", "ToolCallMessage", "ToolCallResultMessage"],
        null: NONE,
        boolean: NONE,
        integer: NONE,
        number: NONE,
        string: &[],
        array: &[],
        object: ObjectPlan::Matched(&[among(0, &crate::types::USER_MESSAGE), among(1, &crate::types::SYSTEM_MESSAGE), among(2, &crate::types::BOT_MESSAGE), among(3, &crate::types::TOOL_CALL_MESSAGE), among(4, &crate::types::TOOL_CALL_RESULT_MESSAGE)]),
    }, {
        0 UserMessage;
        1 SystemMessage;
        2 BotMessage;
        3 ToolCallMessage;
        4 ToolCallResultMessage;
    }
}
