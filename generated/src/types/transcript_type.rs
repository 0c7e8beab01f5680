// @generated from vapi-clientmessagetranscript-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::UnknownValue;

/// One of 2 listed values, or another string.
///
/// Schema: `vapi-clientmessagetranscript-schema.json#/properties/transcriptType`
/// and 1 other place that says the same.
#[derive(Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum TranscriptType {
    /// `partial`
    Partial,
    /// `final`
    Final,
    /// A value that the schema does not list, as it came. Compare it by `as_str()`.
    Unknown(UnknownValue),
}

string_enum! {
    TranscriptType = "vapi-clientmessagetranscript-schema.json#/properties/transcriptType", unstated, b"", "one of 2 listed values" {
        Partial = "partial";
        Final = "final";
    }
}
