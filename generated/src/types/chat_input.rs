// @generated from vapi-chat-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{
    ArrayArm, Field, NONE, ObjectPlan, Slot, StringArm, Union, UnionShape, Unknown, View,
    kind,
};
use crate::types::ChatMessagesItem;

/// One of several types.
///
/// Schema: `vapi-chat-schema.json#/properties/input`
/// and 1 other place that says the same.
///
/// Told apart by the JSON type.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum ChatInput {
    StringType(String),
    MessageArray(Vec<ChatMessagesItem>),
    /// A body that belongs to none of the variants, or does not fit the one it names: as it
    /// came.
    Unknown(Unknown),
}

impl ChatInput {
    fn empty() -> Self {
        ChatInput::Unknown(Unknown(Field::empty()))
    }
}

impl From<String> for ChatInput {
    fn from(value: String) -> Self {
        ChatInput::StringType(value)
    }
}

impl From<Vec<ChatMessagesItem>> for ChatInput {
    fn from(value: Vec<ChatMessagesItem>) -> Self {
        ChatInput::MessageArray(value)
    }
}

static CHAT_INPUT: UnionShape = UnionShape {
    name: "ChatInput",
    variants: &["StringType", "MessageArray"],
    null: NONE,
    boolean: NONE,
    integer: NONE,
    number: NONE,
    string: &[
        StringArm {
            variant: 0,
            values: &[],
        },
    ],
    array: &[
        ArrayArm {
            variant: 1,
            items: kind::OBJECT,
        },
    ],
    object: ObjectPlan::Never,
};

impl Union for ChatInput {
    fn shape(&self) -> &'static UnionShape {
        &CHAT_INPUT
    }

    fn select(&mut self, variant: u16) -> Slot<'_> {
        *self = match variant {
            0 => ChatInput::StringType(Field::empty()),
            1 => ChatInput::MessageArray(Field::empty()),
            _ => ChatInput::empty(),
        };
        match self {
            ChatInput::StringType(value) => Slot::required(value),
            ChatInput::MessageArray(value) => Slot::required(value),
            ChatInput::Unknown(body) => Slot::Raw(&mut body.0),
        }
    }

    fn set_unknown(&mut self, value: serde_json::Value) {
        *self = ChatInput::Unknown(Unknown(Box::new(value)));
    }

    fn variant(&self) -> Option<&'static str> {
        let variant = match self {
            ChatInput::StringType(_) => 0,
            ChatInput::MessageArray(_) => 1,
            ChatInput::Unknown(_) => return None,
        };
        CHAT_INPUT.variants.get(variant).copied()
    }

    fn view(&self) -> View<'_> {
        match self {
            ChatInput::StringType(value) => View::required(value),
            ChatInput::MessageArray(value) => View::required(value),
            ChatInput::Unknown(body) => View::Raw(&body.0),
        }
    }
}

unions! {
    ChatInput = "vapi-chat-schema.json#/properties/input";
}
