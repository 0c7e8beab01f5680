// @generated from vapi-cartesiavoice-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::UnknownValue;

/// One of 42 listed values, or another string.
///
/// Schema: `vapi-cartesiavoice-schema.json#/properties/language`
/// and 1 other place that says the same.
#[derive(Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum CartesiaVoiceLanguage {
    /// `ar`
    Ar,
    /// `bg`
    Bg,
    /// `bn`
    Bn,
    /// `cs`
    Cs,
    /// `da`
    Da,
    /// `de`
    De,
    /// `el`
    El,
    /// `en`
    En,
    /// `es`
    Es,
    /// `fi`
    Fi,
    /// `fr`
    Fr,
    /// `gu`
    Gu,
    /// `he`
    He,
    /// `hi`
    Hi,
    /// `hr`
    Hr,
    /// `hu`
    Hu,
    /// `id`
    Id,
    /// `it`
    It,
    /// `ja`
    Ja,
    /// `ka`
    Ka,
    /// `kn`
    Kn,
    /// `ko`
    Ko,
    /// `ml`
    Ml,
    /// `mr`
    Mr,
    /// `ms`
    Ms,
    /// `nl`
    Nl,
    /// `no`
    No,
    /// `pa`
    Pa,
    /// `pl`
    Pl,
    /// `pt`
    Pt,
    /// `ro`
    Ro,
    /// `ru`
    Ru,
    /// `sk`
    Sk,
    /// `sv`
    Sv,
    /// `ta`
    Ta,
    /// `te`
    Te,
    /// `th`
    Th,
    /// `tl`
    Tl,
    /// `tr`
    Tr,
    /// `uk`
    Uk,
    /// `vi`
    Vi,
    /// `zh`
    Zh,
    /// A value that the schema does not list, as it came. Compare it by `as_str()`.
    Unknown(UnknownValue),
}

string_enum! {
    CartesiaVoiceLanguage = "vapi-cartesiavoice-schema.json#/properties/language", unstated, b"\x00\x00\x00\x00\x0e\x00\x00\x0d\x00\x00\x00\x00\x00\x22\x00\x00\x00\x00\x00\x00\x00\x21\x13\x00\
        \x00\x00\x00\x00\x19\x18\x00\x00\x00\x06\x17\x05\x0b\x00\x00\x00\x00\x2a\x00\x0a\x00\x00\x00\x27\x00\
        \x00\x00\x00\x26\x12\x25\x00\x00\x24\x00\x23\x00\x00\x00\x00\x00\x03\x11\x29\x00\x00\x02\x15\x16\x1e\
        \x00\x00\x00\x00\x1d\x00\x09\x14\x00\x00\x08\x07\x1c\x20\x1f\x00\x00\x00\x0c\x00\x00\x00\x00\x00\x00\
        \x00\x00\x00\x00\x00\x00\x00\x00\x01\x00\x00\x28\x00\x00\x00\x1b\x00\x00\x1a\x00\x04\x00\x00\x00\x10\
        \x00\x0f\x00\x00", "one of 42 listed values" {
        Ar = "ar";
        Bg = "bg";
        Bn = "bn";
        Cs = "cs";
        Da = "da";
        De = "de";
        El = "el";
        En = "en";
        Es = "es";
        Fi = "fi";
        Fr = "fr";
        Gu = "gu";
        He = "he";
        Hi = "hi";
        Hr = "hr";
        Hu = "hu";
        Id = "id";
        It = "it";
        Ja = "ja";
        Ka = "ka";
        Kn = "kn";
        Ko = "ko";
        Ml = "ml";
        Mr = "mr";
        Ms = "ms";
        Nl = "nl";
        No = "no";
        Pa = "pa";
        Pl = "pl";
        Pt = "pt";
        Ro = "ro";
        Ru = "ru";
        Sk = "sk";
        Sv = "sv";
        Ta = "ta";
        Te = "te";
        Th = "th";
        Tl = "tl";
        Tr = "tr";
        Uk = "uk";
        Vi = "vi";
        Zh = "zh";
    }
}
