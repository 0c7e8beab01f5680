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
    TalkscriberTranscriberLanguage = "vapi-fallbacktalkscribertranscriber-schema.json#/properties/language", unstated, b"\x00\x00\x00\x00\x12\x00\x00\x15\x00\x60\x00\x00\x3c\x00\x63\x00\x00\x3b\x44\x00\x00\x28\x40\x00\
        \x00\x00\x00\x55\x56\x3e\x00\x00\x38\x03\x26\x1b\x07\x00\x00\x00\x00\x00\x00\x00\x00\x00\x5d\x0a\x00\
        \x00\x00\x00\x5a\x10\x1f\x46\x00\x00\x00\x00\x00\x00\x33\x00\x00\x11\x2c\x14\x00\x00\x06\x41\x09\x3a\
        \x00\x00\x00\x00\x0b\x31\x47\x43\x00\x00\x01\x05\x17\x4d\x1a\x00\x00\x00\x4b\x00\x00\x00\x00\x2b\x23\
        \x5e\x00\x2e\x5f\x00\x00\x00\x00\x0e\x00\x00\x16\x57\x00\x00\x1e\x27\x45\x00\x00\x19\x00\x00\x37\x00\
        \x51\x21\x00\x00\x00\x00\x00\x00\x0c\x00\x00\x62\x00\x00\x00\x00\x00\x0f\x00\x00\x2d\x00\x00\x42\x2f\
        \x00\x08\x00\x58\x00\x4a\x00\x18\x00\x00\x00\x00\x00\x32\x25\x00\x5b\x00\x50\x00\x02\x00\x13\x00\x00\
        \x00\x00\x2a\x00\x00\x00\x53\x00\x35\x49\x00\x29\x00\x1d\x00\x00\x39\x00\x00\x59\x00\x00\x00\x00\x22\
        \x30\x48\x52\x61\x00\x00\x00\x00\x34\x04\x00\x00\x00\x00\x3f\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\
        \x00\x00\x3d\x4f\x00\x4e\x00\x00\x00\x20\x5c\x00\x00\x00\x4c\x24\x00\x00\x00\x54\x00\x0d\x64\x00\x36\
        \x00\x00\x1c\x00\x00\x00\x00", "one of 100 listed values" {
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
