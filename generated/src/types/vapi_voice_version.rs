// @generated from vapi-fallbackvapivoice-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::UnknownValue;

/// One of 3 listed values, or another string.
///
/// Schema: `vapi-fallbackvapivoice-schema.json#/properties/version/oneOf/0`
/// and 1 other place that says the same.
#[derive(Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum VapiVoiceVersion {
    /// `1`
    N1,
    /// `2`
    N2,
    /// `latest`
    Latest,
    /// A value that the schema does not list, as it came. Compare it by `as_str()`.
    Unknown(UnknownValue),
}

string_enum! {
    VapiVoiceVersion = "vapi-fallbackvapivoice-schema.json#/properties/version/oneOf/0", unstated, b"", "one of 3 listed values" {
        N1 = "1";
        N2 = "2";
        Latest = "latest";
    }
}
