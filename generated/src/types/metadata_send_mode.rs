// @generated from vapi-customllmmodel-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::UnknownValue;

/// One of 3 listed values, or another string.
///
/// Schema: `vapi-customllmmodel-schema.json#/properties/metadataSendMode`
/// and 1 other place that says the same.
#[derive(Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum MetadataSendMode {
    /// `off`
    Off,
    /// `variable`
    Variable,
    /// `destructured`
    Destructured,
    /// A value that the schema does not list, as it came. Compare it by `as_str()`.
    Unknown(UnknownValue),
}

string_enum! {
    MetadataSendMode = "vapi-customllmmodel-schema.json#/properties/metadataSendMode", unstated, b"", "one of 3 listed values" {
        Off = "off";
        Variable = "variable";
        Destructured = "destructured";
    }
}
