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
    GladiaTranscriberLanguage = "vapi-fallbackgladiatranscriber-schema.json#/properties/language", unstated, b"\0\0\0\0#\0\0\")\x20\0\0R\0Q\0\0\x02O\0\0ML\0\0\0\08H:\0\0;\x1c7\x13\x19\0\0\0\0\0\0\0\0\0W[\0\0\
        \0\0T\'@Y\0\0\0\0\0\0\r\0\0\x0b&`\0\0-,D+\0\0\0\0C\x16\x1bc\0\0\x15\x1dGbF\0\0\0\x1e\0\0\0\002!\0\
        \x071\0\0\0\0\x04\0\0]3\0\0>\x01a\0\0\x12\0\0=\0\x1f\x11\0\0\0\0\0\0\x0f\0\0\0\0\0\0\0\0S\0\0I\0\0\
        JN\0(\0<\0K\06\0\0\0\0\049\05\0\x17\0\x10\0\x18\0\0\0\0B\0\0\0\\\0%U\0X\0V\0\0\x0c\0\0Z\0\0\0\0\x0e\
        *\nA\x08\0\0\0\0\tP\0\0\0\0E\0\0\0\0\0\0\0\0\0\0\0\0\x1a_\0.\0\0\0^\x06\0\0\0\x03/\0\0\0?\0\x14\0\
        \0\x05\0\0$\0\0\0\0", "one of 99 listed values" {
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
