// @generated from vapi-cartesiatranscriber-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::UnknownValue;

/// One of 2 listed values, or another string.
///
/// Schema: `vapi-cartesiatranscriber-schema.json#/properties/model`
/// and 1 other place that says the same.
#[derive(Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum CartesiaTranscriberModel {
    /// `ink-whisper`
    InkWhisper,
    /// `ink-2`
    Ink2,
    /// A value that the schema does not list, as it came. Compare it by `as_str()`.
    Unknown(UnknownValue),
}

string_enum! {
    CartesiaTranscriberModel = "vapi-cartesiatranscriber-schema.json#/properties/model", unstated, b"", "one of 2 listed values" {
        InkWhisper = "ink-whisper";
        Ink2 = "ink-2";
    }
}
