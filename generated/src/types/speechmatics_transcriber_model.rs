// @generated from vapi-fallbackspeechmaticstranscriber-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::UnknownValue;

/// One of 1 listed value, or another string.
///
/// Schema: `vapi-fallbackspeechmaticstranscriber-schema.json#/properties/model`
/// and 3 other places that say the same.
#[derive(Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum SpeechmaticsTranscriberModel {
    /// `default`
    Default,
    /// A value that the schema does not list, as it came. Compare it by `as_str()`.
    Unknown(UnknownValue),
}

string_enum! {
    SpeechmaticsTranscriberModel = "vapi-fallbackspeechmaticstranscriber-schema.json#/properties/model", unstated, b"", "one of 1 listed values" {
        Default = "default";
    }
}
