// @generated from vapi-createsiprequesttooldto-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::UnknownValue;

/// One of 3 listed values, or another string.
///
/// Schema: `vapi-createsiprequesttooldto-schema.json#/properties/verb`
/// and 1 other place that says the same.
#[derive(Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum CreateSipRequestToolDtoVerb {
    /// `INFO`
    Info,
    /// `MESSAGE`
    Message,
    /// `NOTIFY`
    Notify,
    /// A value that the schema does not list, as it came. Compare it by `as_str()`.
    Unknown(UnknownValue),
}

string_enum! {
    CreateSipRequestToolDtoVerb = "vapi-createsiprequesttooldto-schema.json#/properties/verb", unstated, b"", "one of 3 listed values" {
        Info = "INFO";
        Message = "MESSAGE";
        Notify = "NOTIFY";
    }
}
