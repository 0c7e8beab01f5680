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
    OpenAiTranscriberLanguage = "vapi-fallbackopenaitranscriber-schema.json#/properties/language", unstated, b"\0\0\0\0\x08\x16\0\x15\0\0\0\001\0\0,\0\0\0.-\x1b\0\0\0\0\0\"#\0\0\0\x13!\x0c\x11$\0\0\0\t\0\x10\
        \0\0\05\'\0\0\02\x1a\x184\0\0\03\0\0\x06\0\0\x19\08\0\0\x07\x1c\x05\x1d\x1e)\0\0(\x0f/\0\0\0\x0e\x14\
        +\0*\0\0\0\0\0\0\0\0\x1f\x12\x20\0\x04\0\0\07\0\x02\0\06\0\0\0&\x019\r\0\x0b\x03\0%\x17\0\n\0\0", "one of 57 listed values" {
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
