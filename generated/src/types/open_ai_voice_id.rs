// @generated from vapi-fallbackopenaivoice-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::UnknownValue;

/// One of 8 listed values, or another string.
///
/// Schema: `vapi-fallbackopenaivoice-schema.json#/properties/voiceId`
/// and 1 other place that says the same.
#[derive(Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum OpenAiVoiceId {
    /// `alloy`
    Alloy,
    /// `echo`
    Echo,
    /// `fable`
    Fable,
    /// `onyx`
    Onyx,
    /// `nova`
    Nova,
    /// `shimmer`
    Shimmer,
    /// `marin`
    Marin,
    /// `cedar`
    Cedar,
    /// A value that the schema does not list, as it came. Compare it by `as_str()`.
    Unknown(UnknownValue),
}

string_enum! {
    OpenAiVoiceId = "vapi-fallbackopenaivoice-schema.json#/properties/voiceId", open, b"\x00\x00\x00\x04\x00\x00\x06\x08\x03\x00\x00\x02\x07\x00\x01\x05", "one of 8 listed values" {
        Alloy = "alloy";
        Echo = "echo";
        Fable = "fable";
        Onyx = "onyx";
        Nova = "nova";
        Shimmer = "shimmer";
        Marin = "marin";
        Cedar = "cedar";
    }
}
