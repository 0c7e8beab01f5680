// @generated from vapi-artifact-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{
    Field, NONE, Number, ObjectArm, ObjectPlan, Slot, Union, UnionShape, Unknown, View,
};
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

    fn empty() -> Self {
        MessagesItem::Unknown(Unknown(Field::empty()))
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

static MESSAGES_ITEM: UnionShape = UnionShape {
    name: "MessagesItem",
    variants: &[
        "UserMessage",
        "SystemMessage",
        "BotMessage",
        "ToolCallMessage",
        "ToolCallResultMessage",
    ],
    null: NONE,
    boolean: NONE,
    integer: NONE,
    number: NONE,
    string: &[],
    array: &[],
    object: ObjectPlan::Matched(
        &[
            ObjectArm {
                variant: 0,
                shape: Some(&crate::types::USER_MESSAGE),
            },
            ObjectArm {
                variant: 1,
                shape: Some(&crate::types::SYSTEM_MESSAGE),
            },
            ObjectArm {
                variant: 2,
                shape: Some(&crate::types::BOT_MESSAGE),
            },
            ObjectArm {
                variant: 3,
                shape: Some(&crate::types::TOOL_CALL_MESSAGE),
            },
            ObjectArm {
                variant: 4,
                shape: Some(&crate::types::TOOL_CALL_RESULT_MESSAGE),
            },
        ],
    ),
};

impl Union for MessagesItem {
    fn shape(&self) -> &'static UnionShape {
        &MESSAGES_ITEM
    }

    fn select(&mut self, variant: u16) -> Slot<'_> {
        *self = match variant {
            0 => MessagesItem::UserMessage(Field::empty()),
            1 => MessagesItem::SystemMessage(Field::empty()),
            2 => MessagesItem::BotMessage(Field::empty()),
            3 => MessagesItem::ToolCallMessage(Field::empty()),
            4 => MessagesItem::ToolCallResultMessage(Field::empty()),
            _ => MessagesItem::empty(),
        };
        match self {
            MessagesItem::UserMessage(value) => Slot::required(value),
            MessagesItem::SystemMessage(value) => Slot::required(value),
            MessagesItem::BotMessage(value) => Slot::required(value),
            MessagesItem::ToolCallMessage(value) => Slot::required(value),
            MessagesItem::ToolCallResultMessage(value) => Slot::required(value),
            MessagesItem::Unknown(body) => Slot::Raw(&mut body.0),
        }
    }

    fn set_unknown(&mut self, value: serde_json::Value) {
        *self = MessagesItem::Unknown(Unknown(Box::new(value)));
    }

    fn variant(&self) -> Option<&'static str> {
        let variant = match self {
            MessagesItem::UserMessage(_) => 0,
            MessagesItem::SystemMessage(_) => 1,
            MessagesItem::BotMessage(_) => 2,
            MessagesItem::ToolCallMessage(_) => 3,
            MessagesItem::ToolCallResultMessage(_) => 4,
            MessagesItem::Unknown(_) => return None,
        };
        MESSAGES_ITEM.variants.get(variant).copied()
    }

    fn view(&self) -> View<'_> {
        match self {
            MessagesItem::UserMessage(value) => View::required(value),
            MessagesItem::SystemMessage(value) => View::required(value),
            MessagesItem::BotMessage(value) => View::required(value),
            MessagesItem::ToolCallMessage(value) => View::required(value),
            MessagesItem::ToolCallResultMessage(value) => View::required(value),
            MessagesItem::Unknown(body) => View::Raw(&body.0),
        }
    }
}

unions! {
    MessagesItem = "vapi-artifact-schema.json#/properties/messages/items";
}
