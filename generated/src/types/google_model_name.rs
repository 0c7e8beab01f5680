// @generated from vapi-fallbackgoogletranscriber-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::UnknownValue;

/// One of 17 listed values, or another string.
///
/// Schema: `vapi-fallbackgoogletranscriber-schema.json#/properties/model`
/// and 4 other places that say the same.
#[derive(Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum GoogleModelName {
    /// `gemini-3.5-flash`
    Gemini3_5Flash,
    /// `gemini-3.1-flash-lite`
    Gemini3_1FlashLite,
    /// `gemini-3-flash-preview`
    Gemini3FlashPreview,
    /// `gemini-2.5-pro`
    Gemini2_5Pro,
    /// `gemini-2.5-flash`
    Gemini2_5Flash,
    /// `gemini-2.5-flash-lite`
    Gemini2_5FlashLite,
    /// `gemini-2.0-flash-thinking-exp`
    Gemini2_0FlashThinkingExp,
    /// `gemini-2.0-pro-exp-02-05`
    Gemini2_0ProExp02_05,
    /// `gemini-2.0-flash`
    Gemini2_0Flash,
    /// `gemini-2.0-flash-lite`
    Gemini2_0FlashLite,
    /// `gemini-2.0-flash-exp`
    Gemini2_0FlashExp,
    /// `gemini-2.0-flash-realtime-exp`
    Gemini2_0FlashRealtimeExp,
    /// `gemini-1.5-flash`
    Gemini1_5Flash,
    /// `gemini-1.5-flash-002`
    Gemini1_5Flash002,
    /// `gemini-1.5-pro`
    Gemini1_5Pro,
    /// `gemini-1.5-pro-002`
    Gemini1_5Pro002,
    /// `gemini-1.0-pro`
    Gemini1_0Pro,
    /// A value that the schema does not list, as it came. Compare it by `as_str()`.
    Unknown(UnknownValue),
}

string_enum! {
    GoogleModelName = "vapi-fallbackgoogletranscriber-schema.json#/properties/model", unstated, b"\x00\x00\x00\x00\x00\x00\x10\x00\x00\x00\x09\x08\x05\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x0b\
        \x00\x01\x06\x00\x00\x00\x0d\x11\x00\x00\x0c\x00\x00\x0a\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\
        \x00\x00\x02\x00\x00\x07\x00\x00\x0e\x00\x00\x03\x04\x00\x00", "one of 17 listed values" {
        Gemini3_5Flash = "gemini-3.5-flash";
        Gemini3_1FlashLite = "gemini-3.1-flash-lite";
        Gemini3FlashPreview = "gemini-3-flash-preview";
        Gemini2_5Pro = "gemini-2.5-pro";
        Gemini2_5Flash = "gemini-2.5-flash";
        Gemini2_5FlashLite = "gemini-2.5-flash-lite";
        Gemini2_0FlashThinkingExp = "gemini-2.0-flash-thinking-exp";
        Gemini2_0ProExp02_05 = "gemini-2.0-pro-exp-02-05";
        Gemini2_0Flash = "gemini-2.0-flash";
        Gemini2_0FlashLite = "gemini-2.0-flash-lite";
        Gemini2_0FlashExp = "gemini-2.0-flash-exp";
        Gemini2_0FlashRealtimeExp = "gemini-2.0-flash-realtime-exp";
        Gemini1_5Flash = "gemini-1.5-flash";
        Gemini1_5Flash002 = "gemini-1.5-flash-002";
        Gemini1_5Pro = "gemini-1.5-pro";
        Gemini1_5Pro002 = "gemini-1.5-pro-002";
        Gemini1_0Pro = "gemini-1.0-pro";
    }
}
