// @generated from vapi-messagetarget-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Number, UnknownValue};

/// `MessageTarget`.
///
/// Schema: `vapi-messagetarget-schema.json#`
#[derive(Clone, PartialEq)]
pub struct MessageTarget {
    /// `role`.
    pub role: Option<MessageTargetRole>,
    /// `position`.
    pub position: Option<Number>,
    _extra: Extra,
}

impl MessageTarget {
    /// A value with no member set.
    pub fn new() -> Self {
        MessageTarget::empty()
    }

    fn empty() -> Self {
        MessageTarget {
            role: None,
            position: None,
            _extra: Extra::EMPTY,
        }
    }
}

impl Default for MessageTarget {
    fn default() -> Self {
        MessageTarget::empty()
    }
}

object! {
    MESSAGE_TARGET: MessageTarget = "vapi-messagetarget-schema.json#", unstated, [4] {
        0 "role" => optional(role: STRING);
        1 "position" => optional(position: NUMBER);
    }
}

/// One of 2 listed values, or another string.
///
/// Schema: `vapi-messagetarget-schema.json#/properties/role`
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MessageTargetRole {
    /// `user`
    User,
    /// `assistant`
    Assistant,
    /// A value that the schema does not list, as it came. Compare it by `as_str()`.
    Unknown(UnknownValue),
}

string_enum! {
    MessageTargetRole = "vapi-messagetarget-schema.json#/properties/role", unstated, [4], "one of 2 listed values" {
        User = "user";
        Assistant = "assistant";
    }
}
