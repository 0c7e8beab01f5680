// @generated from vapi-mcptoolmessages-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field};
use crate::types::McpToolMessage;

/// `McpToolMessages`.
///
/// Schema: `vapi-mcptoolmessages-schema.json#`
#[derive(Clone)]
pub struct McpToolMessages {
    /// `name`, required.
    pub name: String,
    /// `messages`.
    pub messages: Option<Vec<McpToolMessage>>,
    _extra: Extra,
}

impl McpToolMessages {
    /// A value with its required members.
    pub fn new(name: impl Into<String>) -> Self {
        McpToolMessages {
            name: name.into(),
            ..Field::empty()
        }
    }
}

object! {
    McpToolMessages = "vapi-mcptoolmessages-schema.json#", unstated, missed 0b1, b"" {
        0 "name" => required(name: STRING, with_name into String);
        1 "messages" => optional(messages: ARRAY, with_messages list McpToolMessage);
    }
    (name) (messages)
}
