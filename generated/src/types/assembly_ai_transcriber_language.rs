// @generated from vapi-assemblyaitranscriber-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::UnknownValue;

/// One of 2 listed values, or another string.
///
/// Schema: `vapi-assemblyaitranscriber-schema.json#/properties/language`
/// and 1 other place that says the same.
#[derive(Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum AssemblyAiTranscriberLanguage {
    /// `multi`
    Multi,
    /// `en`
    En,
    /// A value that the schema does not list, as it came. Compare it by `as_str()`.
    Unknown(UnknownValue),
}

string_enum! {
    AssemblyAiTranscriberLanguage = "vapi-assemblyaitranscriber-schema.json#/properties/language", unstated, b"", "one of 2 listed values" {
        Multi = "multi";
        En = "en";
    }
}
