// @generated from vapi-fallbacktalkscribertranscriber-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::UnknownValue;

/// One of 100 listed values, or another string.
///
/// Schema: `vapi-fallbacktalkscribertranscriber-schema.json#/properties/language`
/// and 1 other place that says the same.
#[derive(Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum TalkscriberTranscriberLanguage {
    /// `en`
    En,
    /// `zh`
    Zh,
    /// `de`
    De,
    /// `es`
    Es,
    /// `ru`
    Ru,
    /// `ko`
    Ko,
    /// `fr`
    Fr,
    /// `ja`
    Ja,
    /// `pt`
    Pt,
    /// `tr`
    Tr,
    /// `pl`
    Pl,
    /// `ca`
    Ca,
    /// `nl`
    Nl,
    /// `ar`
    Ar,
    /// `sv`
    Sv,
    /// `it`
    It,
    /// `id`
    Id,
    /// `hi`
    Hi,
    /// `fi`
    Fi,
    /// `vi`
    Vi,
    /// `he`
    He,
    /// `uk`
    Uk,
    /// `el`
    El,
    /// `ms`
    Ms,
    /// `cs`
    Cs,
    /// `ro`
    Ro,
    /// `da`
    Da,
    /// `hu`
    Hu,
    /// `ta`
    Ta,
    /// `no`
    No,
    /// `th`
    Th,
    /// `ur`
    Ur,
    /// `hr`
    Hr,
    /// `bg`
    Bg,
    /// `lt`
    Lt,
    /// `la`
    La,
    /// `mi`
    Mi,
    /// `ml`
    Ml,
    /// `cy`
    Cy,
    /// `sk`
    Sk,
    /// `te`
    Te,
    /// `fa`
    Fa,
    /// `lv`
    Lv,
    /// `bn`
    Bn,
    /// `sr`
    Sr,
    /// `az`
    Az,
    /// `sl`
    Sl,
    /// `kn`
    Kn,
    /// `et`
    Et,
    /// `mk`
    Mk,
    /// `br`
    Br,
    /// `eu`
    Eu,
    /// `is`
    Is,
    /// `hy`
    Hy,
    /// `ne`
    Ne,
    /// `mn`
    Mn,
    /// `bs`
    Bs,
    /// `kk`
    Kk,
    /// `sq`
    Sq,
    /// `sw`
    Sw,
    /// `gl`
    Gl,
    /// `mr`
    Mr,
    /// `pa`
    Pa,
    /// `si`
    Si,
    /// `km`
    Km,
    /// `sn`
    Sn,
    /// `yo`
    Yo,
    /// `so`
    So,
    /// `af`
    Af,
    /// `oc`
    Oc,
    /// `ka`
    Ka,
    /// `be`
    Be,
    /// `tg`
    Tg,
    /// `sd`
    Sd,
    /// `gu`
    Gu,
    /// `am`
    Am,
    /// `yi`
    Yi,
    /// `lo`
    Lo,
    /// `uz`
    Uz,
    /// `fo`
    Fo,
    /// `ht`
    Ht,
    /// `ps`
    Ps,
    /// `tk`
    Tk,
    /// `nn`
    Nn,
    /// `mt`
    Mt,
    /// `sa`
    Sa,
    /// `lb`
    Lb,
    /// `my`
    My,
    /// `bo`
    Bo,
    /// `tl`
    Tl,
    /// `mg`
    Mg,
    /// `as`
    As,
    /// `tt`
    Tt,
    /// `haw`
    Haw,
    /// `ln`
    Ln,
    /// `ha`
    Ha,
    /// `ba`
    Ba,
    /// `jw`
    Jw,
    /// `su`
    Su,
    /// `yue`
    Yue,
    /// A value that the schema does not list, as it came. Compare it by `as_str()`.
    Unknown(UnknownValue),
}

string_enum! {
    TalkscriberTranscriberLanguage = "vapi-fallbacktalkscribertranscriber-schema.json#/properties/language", unstated, b"\0\0\0\0\x12\0\0\x15\0`\0\0<\0c\0\0;D\0\0(@\0\0\0\0UV>\0\08\x03&\x1b\x07\0\0\0\0\0\0\0\0\0]\n\0\
        \0\0\0Z\x10\x1fF\0\0\0\0\0\03\0\0\x11,\x14\0\0\x06A\t:\0\0\0\0\x0b1GC\0\0\x01\x05\x17M\x1a\0\0\0K\
        \0\0\0\0+#^\0._\0\0\0\0\x0e\0\0\x16W\0\0\x1e\'E\0\0\x19\0\07\0Q!\0\0\0\0\0\0\x0c\0\0b\0\0\0\0\0\x0f\
        \0\0-\0\0B/\0\x08\0X\0J\0\x18\0\0\0\0\02%\0[\0P\0\x02\0\x13\0\0\0\0*\0\0\0S\05I\0)\0\x1d\0\09\0\0\
        Y\0\0\0\0\"0HRa\0\0\0\04\x04\0\0\0\0?\0\0\0\0\0\0\0\0\0\0\0\0=O\0N\0\0\0\x20\\\0\0\0L$\0\0\0T\0\r\
        d\06\0\0\x1c\0\0\0\0", "one of 100 listed values" {
        En = "en";
        Zh = "zh";
        De = "de";
        Es = "es";
        Ru = "ru";
        Ko = "ko";
        Fr = "fr";
        Ja = "ja";
        Pt = "pt";
        Tr = "tr";
        Pl = "pl";
        Ca = "ca";
        Nl = "nl";
        Ar = "ar";
        Sv = "sv";
        It = "it";
        Id = "id";
        Hi = "hi";
        Fi = "fi";
        Vi = "vi";
        He = "he";
        Uk = "uk";
        El = "el";
        Ms = "ms";
        Cs = "cs";
        Ro = "ro";
        Da = "da";
        Hu = "hu";
        Ta = "ta";
        No = "no";
        Th = "th";
        Ur = "ur";
        Hr = "hr";
        Bg = "bg";
        Lt = "lt";
        La = "la";
        Mi = "mi";
        Ml = "ml";
        Cy = "cy";
        Sk = "sk";
        Te = "te";
        Fa = "fa";
        Lv = "lv";
        Bn = "bn";
        Sr = "sr";
        Az = "az";
        Sl = "sl";
        Kn = "kn";
        Et = "et";
        Mk = "mk";
        Br = "br";
        Eu = "eu";
        Is = "is";
        Hy = "hy";
        Ne = "ne";
        Mn = "mn";
        Bs = "bs";
        Kk = "kk";
        Sq = "sq";
        Sw = "sw";
        Gl = "gl";
        Mr = "mr";
        Pa = "pa";
        Si = "si";
        Km = "km";
        Sn = "sn";
        Yo = "yo";
        So = "so";
        Af = "af";
        Oc = "oc";
        Ka = "ka";
        Be = "be";
        Tg = "tg";
        Sd = "sd";
        Gu = "gu";
        Am = "am";
        Yi = "yi";
        Lo = "lo";
        Uz = "uz";
        Fo = "fo";
        Ht = "ht";
        Ps = "ps";
        Tk = "tk";
        Nn = "nn";
        Mt = "mt";
        Sa = "sa";
        Lb = "lb";
        My = "my";
        Bo = "bo";
        Tl = "tl";
        Mg = "mg";
        As = "as";
        Tt = "tt";
        Haw = "haw";
        Ln = "ln";
        Ha = "ha";
        Ba = "ba";
        Jw = "jw";
        Su = "su";
        Yue = "yue";
    }
}
