// @generated from vapi-fallbackhumevoice-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::UnknownValue;

/// One of 2 listed values, or another string.
///
/// Schema: `vapi-fallbackhumevoice-schema.json#/properties/model`
/// and 1 other place that says the same.
#[derive(Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum HumeVoiceModel {
    /// `octave`
    Octave,
    /// `octave2`
    Octave2,
    /// A value that the schema does not list, as it came. Compare it by `as_str()`.
    Unknown(UnknownValue),
}

string_enum! {
    HumeVoiceModel = "vapi-fallbackhumevoice-schema.json#/properties/model", unstated, b"", "one of 2 listed values" {
        Octave = "octave";
        Octave2 = "octave2";
    }
}
