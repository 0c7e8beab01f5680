// @generated from vapi-fallbackgladiatranscriber-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::UnknownValue;

/// One of 2 listed values, or another string.
///
/// Schema: `vapi-fallbackgladiatranscriber-schema.json#/properties/region`
/// and 1 other place that says the same.
#[derive(Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum GladiaTranscriberRegion {
    /// `us-west`
    UsWest,
    /// `eu-west`
    EuWest,
    /// A value that the schema does not list, as it came. Compare it by `as_str()`.
    Unknown(UnknownValue),
}

string_enum! {
    GladiaTranscriberRegion = "vapi-fallbackgladiatranscriber-schema.json#/properties/region", unstated, b"", "one of 2 listed values" {
        UsWest = "us-west";
        EuWest = "eu-west";
    }
}
