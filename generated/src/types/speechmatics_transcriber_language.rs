// @generated from vapi-fallbackspeechmaticstranscriber-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::UnknownValue;

/// One of 62 listed values, or another string.
///
/// Schema: `vapi-fallbackspeechmaticstranscriber-schema.json#/properties/language`
/// and 1 other place that says the same.
#[derive(Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum SpeechmaticsTranscriberLanguage {
    /// `auto`
    Auto,
    /// `ar`
    Ar,
    /// `ar_en`
    ArEn,
    /// `ba`
    Ba,
    /// `eu`
    Eu,
    /// `be`
    Be,
    /// `bn`
    Bn,
    /// `bg`
    Bg,
    /// `yue`
    Yue,
    /// `ca`
    Ca,
    /// `hr`
    Hr,
    /// `cs`
    Cs,
    /// `da`
    Da,
    /// `nl`
    Nl,
    /// `en`
    En,
    /// `eo`
    Eo,
    /// `et`
    Et,
    /// `fi`
    Fi,
    /// `fr`
    Fr,
    /// `gl`
    Gl,
    /// `de`
    De,
    /// `el`
    El,
    /// `he`
    He,
    /// `hi`
    Hi,
    /// `hu`
    Hu,
    /// `id`
    Id,
    /// `ia`
    Ia,
    /// `ga`
    Ga,
    /// `it`
    It,
    /// `ja`
    Ja,
    /// `ko`
    Ko,
    /// `lv`
    Lv,
    /// `lt`
    Lt,
    /// `ms`
    Ms,
    /// `en_ms`
    EnMs,
    /// `mt`
    Mt,
    /// `cmn`
    Cmn,
    /// `cmn_en`
    CmnEn,
    /// `mr`
    Mr,
    /// `mn`
    Mn,
    /// `no`
    No,
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
    /// `sk`
    Sk,
    /// `sl`
    Sl,
    /// `es`
    Es,
    /// `en_es`
    EnEs,
    /// `sw`
    Sw,
    /// `sv`
    Sv,
    /// `tl`
    Tl,
    /// `ta`
    Ta,
    /// `en_ta`
    EnTa,
    /// `th`
    Th,
    /// `tr`
    Tr,
    /// `uk`
    Uk,
    /// `ur`
    Ur,
    /// `ug`
    Ug,
    /// `vi`
    Vi,
    /// `cy`
    Cy,
    /// A value that the schema does not list, as it came. Compare it by `as_str()`.
    Unknown(UnknownValue),
}

string_enum! {
    SpeechmaticsTranscriberLanguage = "vapi-fallbackspeechmaticstranscriber-schema.json#/properties/language", unstated, b"\x00\x00\x00\x00\x0a\x18\x00\x17\x00\x00\x00\x00\x33\x34\x00\x00\x00\x00\x00\x00\x30\x2f\x1e\x03\
        \x00\x00\x00\x24\x22\x27\x00\x00\x28\x15\x00\x0d\x13\x37\x00\x00\x00\x00\x00\x12\x00\x00\x00\x39\x2a\
        \x00\x00\x00\x35\x1d\x38\x00\x00\x00\x00\x36\x00\x00\x00\x00\x23\x07\x1a\x1b\x25\x3d\x08\x1f\x06\x2c\
        \x04\x00\x00\x00\x2b\x05\x11\x31\x00\x10\x0f\x16\x2e\x00\x2d\x00\x00\x00\x00\x00\x01\x00\x32\x20\x14\
        \x21\x00\x00\x00\x00\x00\x3b\x1c\x02\x00\x00\x3a\x00\x00\x3c\x29\x3e\x00\x0e\x09\x0c\x26\x00\x00\x19\
        \x00\x0b\x00\x00", "one of 62 listed values" {
        Auto = "auto";
        Ar = "ar";
        ArEn = "ar_en";
        Ba = "ba";
        Eu = "eu";
        Be = "be";
        Bn = "bn";
        Bg = "bg";
        Yue = "yue";
        Ca = "ca";
        Hr = "hr";
        Cs = "cs";
        Da = "da";
        Nl = "nl";
        En = "en";
        Eo = "eo";
        Et = "et";
        Fi = "fi";
        Fr = "fr";
        Gl = "gl";
        De = "de";
        El = "el";
        He = "he";
        Hi = "hi";
        Hu = "hu";
        Id = "id";
        Ia = "ia";
        Ga = "ga";
        It = "it";
        Ja = "ja";
        Ko = "ko";
        Lv = "lv";
        Lt = "lt";
        Ms = "ms";
        EnMs = "en_ms";
        Mt = "mt";
        Cmn = "cmn";
        CmnEn = "cmn_en";
        Mr = "mr";
        Mn = "mn";
        No = "no";
        Fa = "fa";
        Pl = "pl";
        Pt = "pt";
        Ro = "ro";
        Ru = "ru";
        Sk = "sk";
        Sl = "sl";
        Es = "es";
        EnEs = "en_es";
        Sw = "sw";
        Sv = "sv";
        Tl = "tl";
        Ta = "ta";
        EnTa = "en_ta";
        Th = "th";
        Tr = "tr";
        Uk = "uk";
        Ur = "ur";
        Ug = "ug";
        Vi = "vi";
        Cy = "cy";
    }
}
