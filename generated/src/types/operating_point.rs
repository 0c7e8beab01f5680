// @generated from vapi-fallbackspeechmaticstranscriber-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::UnknownValue;

/// One of 2 listed values, or another string.
///
/// Schema: `vapi-fallbackspeechmaticstranscriber-schema.json#/properties/operatingPoint`
/// and 1 other place that says the same.
#[derive(Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum OperatingPoint {
    /// `standard`
    Standard,
    /// `enhanced`
    Enhanced,
    /// A value that the schema does not list, as it came. Compare it by `as_str()`.
    Unknown(UnknownValue),
}

string_enum! {
    OperatingPoint = "vapi-fallbackspeechmaticstranscriber-schema.json#/properties/operatingPoint", unstated, b"", "one of 2 listed values" {
        Standard = "standard";
        Enhanced = "enhanced";
    }
}
