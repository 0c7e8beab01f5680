// @generated from vapi-assistant-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::UnknownValue;

/// One of 2 listed values, or another string.
///
/// Schema: `vapi-assistant-schema.json#/properties/backgroundSound`
/// and 4 other places that say the same.
#[derive(Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum BackgroundSound {
    /// `off`
    Off,
    /// `office`
    Office,
    /// A value that the schema does not list, as it came. Compare it by `as_str()`.
    Unknown(UnknownValue),
}

string_enum! {
    BackgroundSound = "vapi-assistant-schema.json#/properties/backgroundSound", open, b"", "one of 2 listed values" {
        Off = "off";
        Office = "office";
    }
}
