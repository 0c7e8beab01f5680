// @generated from vapi-fallbackxaitranscriber-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::UnknownValue;

/// One of 25 listed values, or another string.
///
/// Schema: `vapi-fallbackxaitranscriber-schema.json#/properties/language`
/// and 1 other place that says the same.
#[derive(Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum XaiTranscriberLanguage {
    /// `ar`
    Ar,
    /// `cs`
    Cs,
    /// `da`
    Da,
    /// `nl`
    Nl,
    /// `en`
    En,
    /// `fil`
    Fil,
    /// `fr`
    Fr,
    /// `de`
    De,
    /// `hi`
    Hi,
    /// `id`
    Id,
    /// `it`
    It,
    /// `ja`
    Ja,
    /// `ko`
    Ko,
    /// `mk`
    Mk,
    /// `ms`
    Ms,
    /// `fa`
    Fa,
    /// `pl`
    Pl,
    /// `pt`
    Pt,
    /// `ro`
    Ro,
    /// `ru`
    Ru,
    /// `es`
    Es,
    /// `sv`
    Sv,
    /// `th`
    Th,
    /// `tr`
    Tr,
    /// `vi`
    Vi,
    /// A value that the schema does not list, as it came. Compare it by `as_str()`.
    Unknown(UnknownValue),
}

string_enum! {
    XaiTranscriberLanguage = "vapi-fallbackxaitranscriber-schema.json#/properties/language", unstated, b"\x00\x0a\x00\x19\x09\x00\x0d\x00\x12\x00\x00\x00\x00\x16\x11\x00\x15\x06\x00\x00\x05\x14\x0c\x00\
        \x13\x00\x00\x00\x0f\x00\x00\x00\x00\x08\x0e\x03\x07\x00\x00\x00\x00\x00\x00\x01\x00\x00\x00\x18\x10\
        \x00\x00\x00\x00\x04\x0b\x02\x17\x00\x00\x00\x00\x00\x00\x00", "one of 25 listed values" {
        Ar = "ar";
        Cs = "cs";
        Da = "da";
        Nl = "nl";
        En = "en";
        Fil = "fil";
        Fr = "fr";
        De = "de";
        Hi = "hi";
        Id = "id";
        It = "it";
        Ja = "ja";
        Ko = "ko";
        Mk = "mk";
        Ms = "ms";
        Fa = "fa";
        Pl = "pl";
        Pt = "pt";
        Ro = "ro";
        Ru = "ru";
        Es = "es";
        Sv = "sv";
        Th = "th";
        Tr = "tr";
        Vi = "vi";
    }
}
