// @generated from vapi-fallbackvapivoice-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::UnknownValue;

/// One of 57 listed values, or another string.
///
/// Schema: `vapi-fallbackvapivoice-schema.json#/properties/language`
/// and 1 other place that says the same.
#[derive(Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum VapiVoiceLanguage {
    /// `en-US`
    EnUs,
    /// `en-GB`
    EnGb,
    /// `en-AU`
    EnAu,
    /// `en-CA`
    EnCa,
    /// `ja`
    Ja,
    /// `zh`
    Zh,
    /// `de`
    De,
    /// `hi`
    Hi,
    /// `fr-FR`
    FrFr,
    /// `fr-CA`
    FrCa,
    /// `ko`
    Ko,
    /// `pt-BR`
    PtBr,
    /// `pt-PT`
    PtPt,
    /// `it`
    It,
    /// `es-ES`
    EsEs,
    /// `es-MX`
    EsMx,
    /// `id`
    Id,
    /// `nl`
    Nl,
    /// `tr`
    Tr,
    /// `fil`
    Fil,
    /// `pl`
    Pl,
    /// `sv`
    Sv,
    /// `bg`
    Bg,
    /// `ro`
    Ro,
    /// `ar-SA`
    ArSa,
    /// `ar-AE`
    ArAe,
    /// `cs`
    Cs,
    /// `el`
    El,
    /// `fi`
    Fi,
    /// `hr`
    Hr,
    /// `ms`
    Ms,
    /// `sk`
    Sk,
    /// `da`
    Da,
    /// `ta`
    Ta,
    /// `uk`
    Uk,
    /// `ru`
    Ru,
    /// `hu`
    Hu,
    /// `no`
    No,
    /// `vi`
    Vi,
    /// `auto`
    Auto,
    /// `en`
    En,
    /// `ar`
    Ar,
    /// `ar-EG`
    ArEg,
    /// `bn`
    Bn,
    /// `es`
    Es,
    /// `fr`
    Fr,
    /// `gu`
    Gu,
    /// `he`
    He,
    /// `ka`
    Ka,
    /// `kn`
    Kn,
    /// `ml`
    Ml,
    /// `mr`
    Mr,
    /// `pa`
    Pa,
    /// `pt`
    Pt,
    /// `te`
    Te,
    /// `th`
    Th,
    /// `tl`
    Tl,
    /// A value that the schema does not list, as it came. Compare it by `as_str()`.
    Unknown(UnknownValue),
}

string_enum! {
    VapiVoiceLanguage = "vapi-fallbackvapivoice-schema.json#/properties/language", unstated, b"\x00\x00\x00\x00\x08\x00\x00\x30\x2b\x00\x00\x00\x00\x16\x0c\x00\x00\x00\x01\x00\x00\x20\x05\x10\
        \x1a\x00\x00\x00\x1f\x34\x00\x00\x00\x07\x33\x21\x2e\x00\x00\x00\x00\x06\x00\x1d\x00\x00\x00\x13\x00\
        \x00\x00\x00\x39\x0e\x0f\x38\x00\x37\x00\x22\x00\x00\x00\x00\x00\x11\x2c\x27\x00\x00\x0b\x17\x32\x02\
        \x09\x36\x00\x00\x15\x00\x2d\x14\x19\x31\x24\x1c\x0a\x0d\x18\x04\x29\x35\x2f\x00\x28\x00\x03\x00\x00\
        \x00\x00\x00\x00\x00\x00\x00\x00\x2a\x00\x00\x23\x00\x00\x00\x26\x00\x00\x12\x00\x1b\x00\x00\x00\x25\
        \x00\x1e\x00\x00", "one of 57 listed values" {
        EnUs = "en-US";
        EnGb = "en-GB";
        EnAu = "en-AU";
        EnCa = "en-CA";
        Ja = "ja";
        Zh = "zh";
        De = "de";
        Hi = "hi";
        FrFr = "fr-FR";
        FrCa = "fr-CA";
        Ko = "ko";
        PtBr = "pt-BR";
        PtPt = "pt-PT";
        It = "it";
        EsEs = "es-ES";
        EsMx = "es-MX";
        Id = "id";
        Nl = "nl";
        Tr = "tr";
        Fil = "fil";
        Pl = "pl";
        Sv = "sv";
        Bg = "bg";
        Ro = "ro";
        ArSa = "ar-SA";
        ArAe = "ar-AE";
        Cs = "cs";
        El = "el";
        Fi = "fi";
        Hr = "hr";
        Ms = "ms";
        Sk = "sk";
        Da = "da";
        Ta = "ta";
        Uk = "uk";
        Ru = "ru";
        Hu = "hu";
        No = "no";
        Vi = "vi";
        Auto = "auto";
        En = "en";
        Ar = "ar";
        ArEg = "ar-EG";
        Bn = "bn";
        Es = "es";
        Fr = "fr";
        Gu = "gu";
        He = "he";
        Ka = "ka";
        Kn = "kn";
        Ml = "ml";
        Mr = "mr";
        Pa = "pa";
        Pt = "pt";
        Te = "te";
        Th = "th";
        Tl = "tl";
    }
}
