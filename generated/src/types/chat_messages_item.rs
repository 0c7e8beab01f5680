// @generated from vapi-chat-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{
    Field, NONE, Names, ObjectArm, ObjectPlan, Slot, Union, UnionShape, Unknown, View,
    index,
};
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

impl ChatMessagesItem {
    fn empty() -> Self {
        ChatMessagesItem::Unknown(Unknown(Field::empty()))
    }
}

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

static CHAT_MESSAGES_ITEM: UnionShape = UnionShape {
    name: "ChatMessagesItem",
    variants: &[
        "SystemMessage",
        "UserMessage",
        "AssistantMessage",
        "ToolMessage",
        "DeveloperMessage",
    ],
    null: NONE,
    boolean: NONE,
    integer: NONE,
    number: NONE,
    string: &[],
    array: &[],
    object: ObjectPlan::Tagged {
        key: "role",
        values: {
            const VALUES: &[&str] = &["assistant", "tool", "developer"];
            Names::new(VALUES, &index::<8>(VALUES))
        },
        arms: &[
            &[
                ObjectArm {
                    variant: 2,
                    shape: None,
                },
            ],
            &[
                ObjectArm {
                    variant: 3,
                    shape: None,
                },
            ],
            &[
                ObjectArm {
                    variant: 4,
                    shape: None,
                },
            ],
        ],
        unlisted: &[
            ObjectArm {
                variant: 0,
                shape: Some(&crate::types::SYSTEM_MESSAGE),
            },
            ObjectArm {
                variant: 1,
                shape: Some(&crate::types::USER_MESSAGE),
            },
        ],
    },
};

impl Union for ChatMessagesItem {
    fn shape(&self) -> &'static UnionShape {
        &CHAT_MESSAGES_ITEM
    }

    fn select(&mut self, variant: u16) -> Slot<'_> {
        *self = match variant {
            0 => ChatMessagesItem::SystemMessage(Field::empty()),
            1 => ChatMessagesItem::UserMessage(Field::empty()),
            2 => ChatMessagesItem::AssistantMessage(Field::empty()),
            3 => ChatMessagesItem::ToolMessage(Field::empty()),
            4 => ChatMessagesItem::DeveloperMessage(Field::empty()),
            _ => ChatMessagesItem::empty(),
        };
        match self {
            ChatMessagesItem::SystemMessage(value) => Slot::required(value),
            ChatMessagesItem::UserMessage(value) => Slot::required(value),
            ChatMessagesItem::AssistantMessage(value) => Slot::required(value),
            ChatMessagesItem::ToolMessage(value) => Slot::required(value),
            ChatMessagesItem::DeveloperMessage(value) => Slot::required(value),
            ChatMessagesItem::Unknown(body) => Slot::Raw(&mut body.0),
        }
    }

    fn set_unknown(&mut self, value: serde_json::Value) {
        *self = ChatMessagesItem::Unknown(Unknown(Box::new(value)));
    }

    fn variant(&self) -> Option<&'static str> {
        let variant = match self {
            ChatMessagesItem::SystemMessage(_) => 0,
            ChatMessagesItem::UserMessage(_) => 1,
            ChatMessagesItem::AssistantMessage(_) => 2,
            ChatMessagesItem::ToolMessage(_) => 3,
            ChatMessagesItem::DeveloperMessage(_) => 4,
            ChatMessagesItem::Unknown(_) => return None,
        };
        CHAT_MESSAGES_ITEM.variants.get(variant).copied()
    }

    fn view(&self) -> View<'_> {
        match self {
            ChatMessagesItem::SystemMessage(value) => View::required(value),
            ChatMessagesItem::UserMessage(value) => View::required(value),
            ChatMessagesItem::AssistantMessage(value) => View::required(value),
            ChatMessagesItem::ToolMessage(value) => View::required(value),
            ChatMessagesItem::DeveloperMessage(value) => View::required(value),
            ChatMessagesItem::Unknown(body) => View::Raw(&body.0),
        }
    }
}

unions! {
    ChatMessagesItem = "vapi-chat-schema.json#/properties/input/oneOf/1/items";
}
