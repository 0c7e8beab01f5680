// @generated from vapi-fallbackxaivoice-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::UnknownValue;

/// One of 21 listed values, or another string.
///
/// Schema: `vapi-fallbackxaivoice-schema.json#/properties/language`
/// and 1 other place that says the same.
#[derive(Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum XaiVoiceLanguage {
    /// `auto`
    Auto,
    /// `en`
    En,
    /// `ar-EG`
    ArEg,
    /// `ar-SA`
    ArSa,
    /// `ar-AE`
    ArAe,
    /// `bn`
    Bn,
    /// `zh`
    Zh,
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
    /// `pt-BR`
    PtBr,
    /// `pt-PT`
    PtPt,
    /// `ru`
    Ru,
    /// `es-MX`
    EsMx,
    /// `es-ES`
    EsEs,
    /// `tr`
    Tr,
    /// `vi`
    Vi,
    /// A value that the schema does not list, as it came. Compare it by `as_str()`.
    Unknown(UnknownValue),
}

string_enum! {
    XaiVoiceLanguage = "vapi-fallbackxaivoice-schema.json#/properties/language", unstated, b"\x00\x06\x0b\x15\x0a\x00\x0e\x00\x03\x00\x00\x00\x00\x00\x0f\x00\x00\x04\x00\x00\x02\x11\x0d\x10\
        \x05\x12\x00\x00\x00\x00\x01\x00\x00\x09\x00\x00\x08\x00\x00\x00\x00\x07\x00\x00\x00\x00\x00\x14\x00\
        \x00\x00\x00\x00\x0c\x13\x00\x00\x00\x00\x00\x00\x00\x00\x00", "one of 21 listed values" {
        Auto = "auto";
        En = "en";
        ArEg = "ar-EG";
        ArSa = "ar-SA";
        ArAe = "ar-AE";
        Bn = "bn";
        Zh = "zh";
        Fr = "fr";
        De = "de";
        Hi = "hi";
        Id = "id";
        It = "it";
        Ja = "ja";
        Ko = "ko";
        PtBr = "pt-BR";
        PtPt = "pt-PT";
        Ru = "ru";
        EsMx = "es-MX";
        EsEs = "es-ES";
        Tr = "tr";
        Vi = "vi";
    }
}
