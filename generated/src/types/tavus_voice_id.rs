// @generated from vapi-fallbacktavusvoice-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::UnknownValue;

/// One of 1 listed value, or another string.
///
/// Schema: `vapi-fallbacktavusvoice-schema.json#/properties/voiceId`
/// and 1 other place that says the same.
#[derive(Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum TavusVoiceId {
    /// `r52da2535a`
    ///
    /// Preset Voice Options
    R52da2535a,
    /// A value that the schema does not list, as it came. Compare it by `as_str()`.
    Unknown(UnknownValue),
}

string_enum! {
    TavusVoiceId = "vapi-fallbacktavusvoice-schema.json#/properties/voiceId", open, b"", "one of 1 listed values" {
        R52da2535a = "r52da2535a";
    }
}
