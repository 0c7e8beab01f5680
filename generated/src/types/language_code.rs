// @generated from vapi-fallbackinworldvoice-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::UnknownValue;

/// One of 15 listed values, or another string.
///
/// Schema: `vapi-fallbackinworldvoice-schema.json#/properties/languageCode`
/// and 1 other place that says the same.
#[derive(Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum LanguageCode {
    /// `en`
    En,
    /// `zh`
    Zh,
    /// `ko`
    Ko,
    /// `nl`
    Nl,
    /// `fr`
    Fr,
    /// `es`
    Es,
    /// `ja`
    Ja,
    /// `de`
    De,
    /// `it`
    It,
    /// `pl`
    Pl,
    /// `pt`
    Pt,
    /// `ru`
    Ru,
    /// `hi`
    Hi,
    /// `he`
    He,
    /// `ar`
    Ar,
    /// A value that the schema does not list, as it came. Compare it by `as_str()`.
    Unknown(UnknownValue),
}

string_enum! {
    LanguageCode = "vapi-fallbackinworldvoice-schema.json#/properties/languageCode", unstated, b"\x00\x08\x00\x00\x05\x0d\x03\x0e\x0b\x02\x00\x0f\x00\x00\x0a\x00\x06\x00\x00\x00\x01\x04\x07\x09\
        \x0c\x00\x00\x00\x00\x00\x00\x00", "one of 15 listed values" {
        En = "en";
        Zh = "zh";
        Ko = "ko";
        Nl = "nl";
        Fr = "fr";
        Es = "es";
        Ja = "ja";
        De = "de";
        It = "it";
        Pl = "pl";
        Pt = "pt";
        Ru = "ru";
        Hi = "hi";
        He = "he";
        Ar = "ar";
    }
}
