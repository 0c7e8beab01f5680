// @generated from vapi-fallbackxaivoice-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::UnknownValue;

/// One of 5 listed values, or another string.
///
/// Schema: `vapi-fallbackxaivoice-schema.json#/properties/voiceId`
/// and 1 other place that says the same.
#[derive(Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum XaiVoiceId {
    /// `eve`
    Eve,
    /// `ara`
    Ara,
    /// `rex`
    Rex,
    /// `sal`
    Sal,
    /// `leo`
    Leo,
    /// A value that the schema does not list, as it came. Compare it by `as_str()`.
    Unknown(UnknownValue),
}

string_enum! {
    XaiVoiceId = "vapi-fallbackxaivoice-schema.json#/properties/voiceId", unstated, b"\x00\x00\x05\x03\x00\x00\x00\x00\x01\x00\x02\x00\x00\x00\x00\x04", "one of 5 listed values" {
        Eve = "eve";
        Ara = "ara";
        Rex = "rex";
        Sal = "sal";
        Leo = "leo";
    }
}
