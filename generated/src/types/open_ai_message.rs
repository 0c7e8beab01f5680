// @generated from vapi-openaimessage-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field, UnknownValue};

/// `OpenAIMessage`.
///
/// Schema: `vapi-openaimessage-schema.json#`
#[derive(Clone, PartialEq)]
pub struct OpenAiMessage {
    /// `content`, at most 100000000 characters.
    pub content: Option<Option<String>>,
    /// `role`, required.
    pub role: OpenAiMessageRole,
    _extra: Extra,
}

impl OpenAiMessage {
    /// A value with its required members.
    pub fn new(role: impl Into<OpenAiMessageRole>) -> Self {
        OpenAiMessage {
            role: role.into(),
            ..OpenAiMessage::empty()
        }
    }

    fn empty() -> Self {
        OpenAiMessage {
            role: Field::empty(),
            content: None,
            _extra: Extra::EMPTY,
        }
    }
}

object! {
    OPEN_AI_MESSAGE: OpenAiMessage = "vapi-openaimessage-schema.json#", unstated, [4] {
        0 "content" => optional(content: NULL | STRING);
        1 "role" => required(role: STRING);
    }
}

/// One of 5 listed values, or another string.
///
/// Schema: `vapi-openaimessage-schema.json#/properties/role`
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OpenAiMessageRole {
    /// `assistant`
    Assistant,
    /// `function`
    Function,
    /// `user`
    User,
    /// `system`
    System,
    /// `tool`
    Tool,
    /// A value that the schema does not list, as it came. Compare it by `as_str()`.
    Unknown(UnknownValue),
}

string_enum! {
    OpenAiMessageRole = "vapi-openaimessage-schema.json#/properties/role", unstated, [16], "one of 5 listed values" {
        Assistant = "assistant";
        Function = "function";
        User = "user";
        System = "system";
        Tool = "tool";
    }
}
