// @generated from vapi-fallbackopenaitranscriber-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::UnknownValue;

/// One of 57 listed values, or another string.
///
/// Schema: `vapi-fallbackopenaitranscriber-schema.json#/properties/language`
/// and 1 other place that says the same.
#[derive(Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum OpenAiTranscriberLanguage {
    /// `af`
    Af,
    /// `ar`
    Ar,
    /// `hy`
    Hy,
    /// `az`
    Az,
    /// `be`
    Be,
    /// `bs`
    Bs,
    /// `bg`
    Bg,
    /// `ca`
    Ca,
    /// `zh`
    Zh,
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
    /// `is`
    Is,
    /// `id`
    Id,
    /// `it`
    It,
    /// `ja`
    Ja,
    /// `kn`
    Kn,
    /// `kk`
    Kk,
    /// `ko`
    Ko,
    /// `lv`
    Lv,
    /// `lt`
    Lt,
    /// `mk`
    Mk,
    /// `ms`
    Ms,
    /// `mr`
    Mr,
    /// `mi`
    Mi,
    /// `ne`
    Ne,
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
    /// `sr`
    Sr,
    /// `sk`
    Sk,
    /// `sl`
    Sl,
    /// `es`
    Es,
    /// `sw`
    Sw,
    /// `sv`
    Sv,
    /// `tl`
    Tl,
    /// `ta`
    Ta,
    /// `th`
    Th,
    /// `tr`
    Tr,
    /// `uk`
    Uk,
    /// `ur`
    Ur,
    /// `vi`
    Vi,
    /// `cy`
    Cy,
    /// A value that the schema does not list, as it came. Compare it by `as_str()`.
    Unknown(UnknownValue),
}

string_enum! {
    OpenAiTranscriberLanguage = "vapi-fallbackopenaitranscriber-schema.json#/properties/language", unstated, b"\x00\x00\x00\x00\x08\x16\x00\x15\x00\x00\x00\x00\x30\x31\x00\x00\x2c\x00\x00\x00\x2e\x2d\x1b\x00\
        \x00\x00\x00\x00\x22\x23\x00\x00\x00\x13\x21\x0c\x11\x24\x00\x00\x00\x09\x00\x10\x00\x00\x00\x35\x27\
        \x00\x00\x00\x32\x1a\x18\x34\x00\x00\x00\x33\x00\x00\x06\x00\x00\x19\x00\x38\x00\x00\x07\x1c\x05\x1d\
        \x1e\x29\x00\x00\x28\x0f\x2f\x00\x00\x00\x0e\x14\x2b\x00\x2a\x00\x00\x00\x00\x00\x00\x00\x00\x1f\x12\
        \x20\x00\x04\x00\x00\x00\x37\x00\x02\x00\x00\x36\x00\x00\x00\x26\x01\x39\x0d\x00\x0b\x03\x00\x25\x17\
        \x00\x0a\x00\x00", "one of 57 listed values" {
        Af = "af";
        Ar = "ar";
        Hy = "hy";
        Az = "az";
        Be = "be";
        Bs = "bs";
        Bg = "bg";
        Ca = "ca";
        Zh = "zh";
        Hr = "hr";
        Cs = "cs";
        Da = "da";
        Nl = "nl";
        En = "en";
        Et = "et";
        Fi = "fi";
        Fr = "fr";
        Gl = "gl";
        De = "de";
        El = "el";
        He = "he";
        Hi = "hi";
        Hu = "hu";
        Is = "is";
        Id = "id";
        It = "it";
        Ja = "ja";
        Kn = "kn";
        Kk = "kk";
        Ko = "ko";
        Lv = "lv";
        Lt = "lt";
        Mk = "mk";
        Ms = "ms";
        Mr = "mr";
        Mi = "mi";
        Ne = "ne";
        No = "no";
        Fa = "fa";
        Pl = "pl";
        Pt = "pt";
        Ro = "ro";
        Ru = "ru";
        Sr = "sr";
        Sk = "sk";
        Sl = "sl";
        Es = "es";
        Sw = "sw";
        Sv = "sv";
        Tl = "tl";
        Ta = "ta";
        Th = "th";
        Tr = "tr";
        Uk = "uk";
        Ur = "ur";
        Vi = "vi";
        Cy = "cy";
    }
}
