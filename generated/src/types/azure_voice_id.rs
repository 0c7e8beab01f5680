// @generated from vapi-azurevoice-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::UnknownValue;

/// One of 3 listed values, or another string.
///
/// Schema: `vapi-azurevoice-schema.json#/properties/voiceId`
/// and 1 other place that says the same.
#[derive(Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum AzureVoiceId {
    /// `andrew`
    Andrew,
    /// `brian`
    Brian,
    /// `emma`
    Emma,
    /// A value that the schema does not list, as it came. Compare it by `as_str()`.
    Unknown(UnknownValue),
}

string_enum! {
    AzureVoiceId = "vapi-azurevoice-schema.json#/properties/voiceId", open, b"", "one of 3 listed values" {
        Andrew = "andrew";
        Brian = "brian";
        Emma = "emma";
    }
}
