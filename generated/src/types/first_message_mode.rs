// @generated from vapi-assistant-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::UnknownValue;

/// One of 3 listed values, or another string.
///
/// Schema: `vapi-assistant-schema.json#/properties/firstMessageMode`
/// and 2 other places that say the same.
#[derive(Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum FirstMessageMode {
    /// `assistant-speaks-first`
    AssistantSpeaksFirst,
    /// `assistant-speaks-first-with-model-generated-message`
    AssistantSpeaksFirstWithModelGeneratedMessage,
    /// `assistant-waits-for-user`
    AssistantWaitsForUser,
    /// A value that the schema does not list, as it came. Compare it by `as_str()`.
    Unknown(UnknownValue),
}

string_enum! {
    FirstMessageMode = "vapi-assistant-schema.json#/properties/firstMessageMode", unstated, b"", "one of 3 listed values" {
        AssistantSpeaksFirst = "assistant-speaks-first";
        AssistantSpeaksFirstWithModelGeneratedMessage = "assistant-speaks-first-with-model-generated-message";
        AssistantWaitsForUser = "assistant-waits-for-user";
    }
}
