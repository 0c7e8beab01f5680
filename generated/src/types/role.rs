// @generated from vapi-clientmessagespeechupdate-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::UnknownValue;

/// One of 2 listed values, or another string.
///
/// Schema: `vapi-clientmessagespeechupdate-schema.json#/properties/role`
/// and 3 other places that say the same.
#[derive(Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum Role {
    /// `assistant`
    Assistant,
    /// `user`
    User,
    /// A value that the schema does not list, as it came. Compare it by `as_str()`.
    Unknown(UnknownValue),
}

string_enum! {
    Role = "vapi-clientmessagespeechupdate-schema.json#/properties/role", unstated, b"", "one of 2 listed values" {
        Assistant = "assistant";
        User = "user";
    }
}
