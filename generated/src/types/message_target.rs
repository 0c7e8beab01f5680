// @generated from vapi-messagetarget-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field, Number, UnknownValue};

/// `MessageTarget`.
///
/// Schema: `vapi-messagetarget-schema.json#`
#[derive(Clone)]
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
        Field::empty()
    }
}

impl Default for MessageTarget {
    fn default() -> Self {
        Field::empty()
    }
}

object! {
    MessageTarget = "vapi-messagetarget-schema.json#", unstated, missed 0b0, b"" {
        0 "role" => optional(role: STRING, with_role into MessageTargetRole);
        1 "position" => optional(position: NUMBER, with_position into Number);
    }
    () (role, position)
}

/// One of 2 listed values, or another string.
///
/// Schema: `vapi-messagetarget-schema.json#/properties/role`
#[derive(Clone, PartialEq, Hash)]
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
    MessageTargetRole = "vapi-messagetarget-schema.json#/properties/role", unstated, b"", "one of 2 listed values" {
        User = "user";
        Assistant = "assistant";
    }
}
