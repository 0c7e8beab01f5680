// @generated from vapi-fallbackplayhtvoice-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::UnknownValue;

/// One of 4 listed values, or another string.
///
/// Schema: `vapi-fallbackplayhtvoice-schema.json#/properties/model`
/// and 1 other place that says the same.
#[derive(Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum PlayHtVoiceModel {
    /// `PlayHT2.0`
    PlayHt2_0,
    /// `PlayHT2.0-turbo`
    PlayHt2_0Turbo,
    /// `Play3.0-mini`
    Play3_0Mini,
    /// `PlayDialog`
    PlayDialog,
    /// A value that the schema does not list, as it came. Compare it by `as_str()`.
    Unknown(UnknownValue),
}

string_enum! {
    PlayHtVoiceModel = "vapi-fallbackplayhtvoice-schema.json#/properties/model", unstated, b"", "one of 4 listed values" {
        PlayHt2_0 = "PlayHT2.0";
        PlayHt2_0Turbo = "PlayHT2.0-turbo";
        Play3_0Mini = "Play3.0-mini";
        PlayDialog = "PlayDialog";
    }
}
