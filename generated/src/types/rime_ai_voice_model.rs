// @generated from vapi-fallbackrimeaivoice-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::UnknownValue;

/// One of 3 listed values, or another string.
///
/// Schema: `vapi-fallbackrimeaivoice-schema.json#/properties/model`
/// and 1 other place that says the same.
#[derive(Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum RimeAiVoiceModel {
    /// `arcana`
    Arcana,
    /// `mistv2`
    Mistv2,
    /// `mist`
    Mist,
    /// A value that the schema does not list, as it came. Compare it by `as_str()`.
    Unknown(UnknownValue),
}

string_enum! {
    RimeAiVoiceModel = "vapi-fallbackrimeaivoice-schema.json#/properties/model", unstated, b"", "one of 3 listed values" {
        Arcana = "arcana";
        Mistv2 = "mistv2";
        Mist = "mist";
    }
}
