// @generated from vapi-fallbackgladiatranscriber-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::UnknownValue;

/// One of 3 listed values, or another string.
///
/// Schema: `vapi-fallbackgladiatranscriber-schema.json#/properties/model`
/// and 1 other place that says the same.
#[derive(Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum GladiaTranscriberModel {
    /// `fast`
    Fast,
    /// `accurate`
    Accurate,
    /// `solaria-1`
    Solaria1,
    /// A value that the schema does not list, as it came. Compare it by `as_str()`.
    Unknown(UnknownValue),
}

string_enum! {
    GladiaTranscriberModel = "vapi-fallbackgladiatranscriber-schema.json#/properties/model", unstated, b"", "one of 3 listed values" {
        Fast = "fast";
        Accurate = "accurate";
        Solaria1 = "solaria-1";
    }
}
