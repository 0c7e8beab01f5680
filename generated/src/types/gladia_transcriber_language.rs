// @generated from vapi-fallbackgladiatranscriber-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::UnknownValue;

/// One of 99 listed values, or another string.
///
/// Schema: `vapi-fallbackgladiatranscriber-schema.json#/properties/language`
/// and 3 other places that say the same.
#[derive(Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum GladiaTranscriberLanguage {
    /// `af`
    Af,
    /// `sq`
    Sq,
    /// `am`
    Am,
    /// `ar`
    Ar,
    /// `hy`
    Hy,
    /// `as`
    As,
    /// `az`
    Az,
    /// `ba`
    Ba,
    /// `eu`
    Eu,
    /// `be`
    Be,
    /// `bn`
    Bn,
    /// `bs`
    Bs,
    /// `br`
    Br,
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
    /// `fo`
    Fo,
    /// `fi`
    Fi,
    /// `fr`
    Fr,
    /// `gl`
    Gl,
    /// `ka`
    Ka,
    /// `de`
    De,
    /// `el`
    El,
    /// `gu`
    Gu,
    /// `ht`
    Ht,
    /// `ha`
    Ha,
    /// `haw`
    Haw,
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
    /// `jv`
    Jv,
    /// `kn`
    Kn,
    /// `kk`
    Kk,
    /// `km`
    Km,
    /// `ko`
    Ko,
    /// `lo`
    Lo,
    /// `la`
    La,
    /// `lv`
    Lv,
    /// `ln`
    Ln,
    /// `lt`
    Lt,
    /// `lb`
    Lb,
    /// `mk`
    Mk,
    /// `mg`
    Mg,
    /// `ms`
    Ms,
    /// `ml`
    Ml,
    /// `mt`
    Mt,
    /// `mi`
    Mi,
    /// `mr`
    Mr,
    /// `mn`
    Mn,
    /// `my`
    My,
    /// `ne`
    Ne,
    /// `no`
    No,
    /// `nn`
    Nn,
    /// `oc`
    Oc,
    /// `ps`
    Ps,
    /// `fa`
    Fa,
    /// `pl`
    Pl,
    /// `pt`
    Pt,
    /// `pa`
    Pa,
    /// `ro`
    Ro,
    /// `ru`
    Ru,
    /// `sa`
    Sa,
    /// `sr`
    Sr,
    /// `sn`
    Sn,
    /// `sd`
    Sd,
    /// `si`
    Si,
    /// `sk`
    Sk,
    /// `sl`
    Sl,
    /// `so`
    So,
    /// `es`
    Es,
    /// `su`
    Su,
    /// `sw`
    Sw,
    /// `sv`
    Sv,
    /// `tl`
    Tl,
    /// `tg`
    Tg,
    /// `ta`
    Ta,
    /// `tt`
    Tt,
    /// `te`
    Te,
    /// `th`
    Th,
    /// `bo`
    Bo,
    /// `tr`
    Tr,
    /// `tk`
    Tk,
    /// `uk`
    Uk,
    /// `ur`
    Ur,
    /// `uz`
    Uz,
    /// `vi`
    Vi,
    /// `cy`
    Cy,
    /// `yi`
    Yi,
    /// `yo`
    Yo,
    /// A value that the schema does not list, as it came. Compare it by `as_str()`.
    Unknown(UnknownValue),
}

string_enum! {
    GladiaTranscriberLanguage = "vapi-fallbackgladiatranscriber-schema.json#/properties/language", unstated, b"\x00\x00\x00\x00\x23\x00\x00\x22\x29\x20\x00\x00\x52\x00\x51\x00\x00\x02\x4f\x00\x00\x4d\x4c\x00\
        \x00\x00\x00\x38\x48\x3a\x00\x00\x3b\x1c\x37\x13\x19\x00\x00\x00\x00\x00\x00\x00\x00\x00\x57\x5b\x00\
        \x00\x00\x00\x54\x27\x40\x59\x00\x00\x00\x00\x00\x00\x0d\x00\x00\x0b\x26\x60\x00\x00\x2d\x2c\x44\x2b\
        \x00\x00\x00\x00\x43\x16\x1b\x63\x00\x00\x15\x1d\x47\x62\x46\x00\x00\x00\x1e\x00\x00\x00\x00\x30\x32\
        \x21\x00\x07\x31\x00\x00\x00\x00\x04\x00\x00\x5d\x33\x00\x00\x3e\x01\x61\x00\x00\x12\x00\x00\x3d\x00\
        \x1f\x11\x00\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x00\x00\x00\x53\x00\x00\x49\x00\x00\x4a\x4e\
        \x00\x28\x00\x3c\x00\x4b\x00\x36\x00\x00\x00\x00\x00\x34\x39\x00\x35\x00\x17\x00\x10\x00\x18\x00\x00\
        \x00\x00\x42\x00\x00\x00\x5c\x00\x25\x55\x00\x58\x00\x56\x00\x00\x0c\x00\x00\x5a\x00\x00\x00\x00\x0e\
        \x2a\x0a\x41\x08\x00\x00\x00\x00\x09\x50\x00\x00\x00\x00\x45\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\
        \x00\x00\x1a\x5f\x00\x2e\x00\x00\x00\x5e\x06\x00\x00\x00\x03\x2f\x00\x00\x00\x3f\x00\x14\x00\x00\x05\
        \x00\x00\x24\x00\x00\x00\x00", "one of 99 listed values" {
        Af = "af";
        Sq = "sq";
        Am = "am";
        Ar = "ar";
        Hy = "hy";
        As = "as";
        Az = "az";
        Ba = "ba";
        Eu = "eu";
        Be = "be";
        Bn = "bn";
        Bs = "bs";
        Br = "br";
        Bg = "bg";
        Ca = "ca";
        Zh = "zh";
        Hr = "hr";
        Cs = "cs";
        Da = "da";
        Nl = "nl";
        En = "en";
        Et = "et";
        Fo = "fo";
        Fi = "fi";
        Fr = "fr";
        Gl = "gl";
        Ka = "ka";
        De = "de";
        El = "el";
        Gu = "gu";
        Ht = "ht";
        Ha = "ha";
        Haw = "haw";
        He = "he";
        Hi = "hi";
        Hu = "hu";
        Is = "is";
        Id = "id";
        It = "it";
        Ja = "ja";
        Jv = "jv";
        Kn = "kn";
        Kk = "kk";
        Km = "km";
        Ko = "ko";
        Lo = "lo";
        La = "la";
        Lv = "lv";
        Ln = "ln";
        Lt = "lt";
        Lb = "lb";
        Mk = "mk";
        Mg = "mg";
        Ms = "ms";
        Ml = "ml";
        Mt = "mt";
        Mi = "mi";
        Mr = "mr";
        Mn = "mn";
        My = "my";
        Ne = "ne";
        No = "no";
        Nn = "nn";
        Oc = "oc";
        Ps = "ps";
        Fa = "fa";
        Pl = "pl";
        Pt = "pt";
        Pa = "pa";
        Ro = "ro";
        Ru = "ru";
        Sa = "sa";
        Sr = "sr";
        Sn = "sn";
        Sd = "sd";
        Si = "si";
        Sk = "sk";
        Sl = "sl";
        So = "so";
        Es = "es";
        Su = "su";
        Sw = "sw";
        Sv = "sv";
        Tl = "tl";
        Tg = "tg";
        Ta = "ta";
        Tt = "tt";
        Te = "te";
        Th = "th";
        Bo = "bo";
        Tr = "tr";
        Tk = "tk";
        Uk = "uk";
        Ur = "ur";
        Uz = "uz";
        Vi = "vi";
        Cy = "cy";
        Yi = "yi";
        Yo = "yo";
    }
}
