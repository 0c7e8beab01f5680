// @generated from vapi-chat-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{ArrayArm, NONE, ObjectPlan, StringArm, UnionShape, Unknown, kind};
use crate::types::ChatMessage;

/// One of several types.
///
/// Schema: `vapi-chat-schema.json#/properties/input`
/// and 1 other place that says the same.
///
/// Told apart by the JSON type.
#[derive(Clone)]
#[non_exhaustive]
pub enum ChatInput {
    String(String),
    MessageArray(Vec<ChatMessage>),
    /// A body that belongs to none of the variants, or does not fit the one it names: as it
    /// came.
    Unknown(Unknown),
}

impl From<String> for ChatInput {
    #[inline]
    fn from(value: String) -> Self {
        ChatInput::String(value)
    }
}

impl From<&str> for ChatInput {
    #[inline]
    fn from(value: &str) -> Self {
        ChatInput::String(value.into())
    }
}

impl From<Vec<ChatMessage>> for ChatInput {
    #[inline]
    fn from(value: Vec<ChatMessage>) -> Self {
        ChatInput::MessageArray(value)
    }
}

union! {
    ChatInput = "vapi-chat-schema.json#/properties/input", UnionShape {
        name: "ChatInput",
        variants: &["String", "MessageArray"],
        null: NONE,
        boolean: NONE,
        integer: NONE,
        number: NONE,
        string: &[StringArm { variant: 0, values: &[] }],
        array: &[ArrayArm { variant: 1, items: kind::OBJECT }],
        object: ObjectPlan::Never,
        judged: 0,
        listed: &[],
    }, {
        0 String is_string as_string by_ref str;
        1 MessageArray is_message_array as_message_array by_ref [ChatMessage];
    }
}
