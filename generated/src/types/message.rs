// @generated from vapi-transferdestinationassistant-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{
    Field, NONE, ObjectPlan, Slot, StringArm, Union, UnionShape, Unknown, View,
};
use crate::types::CustomMessage;

/// One of several types.
///
/// Schema: `vapi-transferdestinationassistant-schema.json#/properties/message`
/// and 4 other places that say the same.
///
/// Told apart by the JSON type.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Message {
    StringType(String),
    CustomMessage(Box<CustomMessage>),
    /// A body that belongs to none of the variants, or does not fit the one it names: as it
    /// came.
    Unknown(Unknown),
}

impl Message {
    fn empty() -> Self {
        Message::Unknown(Unknown(Field::empty()))
    }
}

impl From<String> for Message {
    fn from(value: String) -> Self {
        Message::StringType(value)
    }
}

impl From<CustomMessage> for Message {
    fn from(value: CustomMessage) -> Self {
        Message::CustomMessage(Box::new(value))
    }
}

static MESSAGE: UnionShape = UnionShape {
    name: "Message",
    variants: &["StringType", "CustomMessage"],
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
    array: &[],
    object: ObjectPlan::Only(1),
};

impl Union for Message {
    fn shape(&self) -> &'static UnionShape {
        &MESSAGE
    }

    fn select(&mut self, variant: u16) -> Slot<'_> {
        *self = match variant {
            0 => Message::StringType(Field::empty()),
            1 => Message::CustomMessage(Field::empty()),
            _ => Message::empty(),
        };
        match self {
            Message::StringType(value) => Slot::required(value),
            Message::CustomMessage(value) => Slot::required(value),
            Message::Unknown(body) => Slot::Raw(&mut body.0),
        }
    }

    fn set_unknown(&mut self, value: serde_json::Value) {
        *self = Message::Unknown(Unknown(Box::new(value)));
    }

    fn variant(&self) -> Option<&'static str> {
        let variant = match self {
            Message::StringType(_) => 0,
            Message::CustomMessage(_) => 1,
            Message::Unknown(_) => return None,
        };
        MESSAGE.variants.get(variant).copied()
    }

    fn view(&self) -> View<'_> {
        match self {
            Message::StringType(value) => View::required(value),
            Message::CustomMessage(value) => View::required(value),
            Message::Unknown(body) => View::Raw(&body.0),
        }
    }
}

unions! {
    Message = "vapi-transferdestinationassistant-schema.json#/properties/message";
}
