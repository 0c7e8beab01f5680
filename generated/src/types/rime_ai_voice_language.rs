// @generated from vapi-fallbackrimeaivoice-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::UnknownValue;

/// One of 11 listed values, or another string.
///
/// Schema: `vapi-fallbackrimeaivoice-schema.json#/properties/language`
/// and 1 other place that says the same.
#[derive(Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum RimeAiVoiceLanguage {
    /// `en`
    En,
    /// `es`
    Es,
    /// `de`
    De,
    /// `fr`
    Fr,
    /// `ar`
    Ar,
    /// `hi`
    Hi,
    /// `ja`
    Ja,
    /// `he`
    He,
    /// `pt`
    Pt,
    /// `ta`
    Ta,
    /// `si`
    Si,
    /// A value that the schema does not list, as it came. Compare it by `as_str()`.
    Unknown(UnknownValue),
}

string_enum! {
    RimeAiVoiceLanguage = "vapi-fallbackrimeaivoice-schema.json#/properties/language", unstated, b"\x00\x03\x00\x00\x04\x06\x00\x08\x09\x00\x00\x05\x00\x00\x00\x00\x02\x00\x00\x00\x01\x00\x07\x0b\
        \x00\x00\x00\x0a\x00\x00\x00\x00", "one of 11 listed values" {
        En = "en";
        Es = "es";
        De = "de";
        Fr = "fr";
        Ar = "ar";
        Hi = "hi";
        Ja = "ja";
        He = "he";
        Pt = "pt";
        Ta = "ta";
        Si = "si";
    }
}
