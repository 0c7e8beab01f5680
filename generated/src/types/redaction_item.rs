// @generated from vapi-deepgramtranscriber-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::UnknownValue;

/// One of 4 listed values, or another string.
///
/// Schema: `vapi-deepgramtranscriber-schema.json#/properties/redaction/items`
/// and 1 other place that says the same.
#[derive(Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum RedactionItem {
    /// `pci`
    Pci,
    /// `pii`
    Pii,
    /// `phi`
    Phi,
    /// `numbers`
    Numbers,
    /// A value that the schema does not list, as it came. Compare it by `as_str()`.
    Unknown(UnknownValue),
}

string_enum! {
    RedactionItem = "vapi-deepgramtranscriber-schema.json#/properties/redaction/items", unstated, b"", "one of 4 listed values" {
        Pci = "pci";
        Pii = "pii";
        Phi = "phi";
        Numbers = "numbers";
    }
}
