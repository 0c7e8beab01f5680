// @generated from vapi-toolmessagecomplete-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::UnknownValue;

/// One of 2 listed values, or another string.
///
/// Schema: `vapi-toolmessagecomplete-schema.json#/properties/role`
/// and 1 other place that says the same.
#[derive(Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum ToolMessageCompleteRole {
    /// `assistant`
    Assistant,
    /// `system`
    System,
    /// A value that the schema does not list, as it came. Compare it by `as_str()`.
    Unknown(UnknownValue),
}

string_enum! {
    ToolMessageCompleteRole = "vapi-toolmessagecomplete-schema.json#/properties/role", unstated, b"", "one of 2 listed values" {
        Assistant = "assistant";
        System = "system";
    }
}
