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
    RimeAiVoiceLanguage = "vapi-fallbackrimeaivoice-schema.json#/properties/language", unstated, b"\0\x03\0\0\x04\x06\0\x08\t\0\0\x05\0\0\0\0\x02\0\0\0\x01\0\x07\x0b\0\0\0\n\0\0\0\0", "one of 11 listed values" {
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
