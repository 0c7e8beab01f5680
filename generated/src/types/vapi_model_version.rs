// @generated from vapi-vapimodel-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::UnknownValue;

/// One of 2 listed values, or another string.
///
/// Schema: `vapi-vapimodel-schema.json#/properties/version`
/// and 1 other place that says the same.
#[derive(Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum VapiModelVersion {
    /// `latest`
    Latest,
    /// `1`
    N1,
    /// A value that the schema does not list, as it came. Compare it by `as_str()`.
    Unknown(UnknownValue),
}

string_enum! {
    VapiModelVersion = "vapi-vapimodel-schema.json#/properties/version", unstated, b"", "one of 2 listed values" {
        Latest = "latest";
        N1 = "1";
    }
}
