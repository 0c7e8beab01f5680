// @generated from vapi-clientmessageassistantspeech-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::UnknownValue;

/// One of 3 listed values, or another string.
///
/// Schema: `vapi-clientmessageassistantspeech-schema.json#/properties/source`
/// and 1 other place that says the same.
#[derive(Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum Source {
    /// `model`
    Model,
    /// `force-say`
    ForceSay,
    /// `custom-voice`
    CustomVoice,
    /// A value that the schema does not list, as it came. Compare it by `as_str()`.
    Unknown(UnknownValue),
}

string_enum! {
    Source = "vapi-clientmessageassistantspeech-schema.json#/properties/source", unstated, b"", "one of 3 listed values" {
        Model = "model";
        ForceSay = "force-say";
        CustomVoice = "custom-voice";
    }
}
