// @generated from vapi-cartesiatranscriber-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::UnknownValue;

/// One of 185 listed values, or another string.
///
/// Schema: `vapi-cartesiatranscriber-schema.json#/properties/language`
/// and 8 other places that say the same.
#[derive(Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum TextContentLanguage {
    /// `aa`
    Aa,
    /// `ab`
    Ab,
    /// `ae`
    Ae,
    /// `af`
    Af,
    /// `ak`
    Ak,
    /// `am`
    Am,
    /// `an`
    An,
    /// `ar`
    Ar,
    /// `as`
    As,
    /// `av`
    Av,
    /// `ay`
    Ay,
    /// `az`
    Az,
    /// `ba`
    Ba,
    /// `be`
    Be,
    /// `bg`
    Bg,
    /// `bh`
    Bh,
    /// `bi`
    Bi,
    /// `bm`
    Bm,
    /// `bn`
    Bn,
    /// `bo`
    Bo,
    /// `br`
    Br,
    /// `bs`
    Bs,
    /// `ca`
    Ca,
    /// `ce`
    Ce,
    /// `ch`
    Ch,
    /// `co`
    Co,
    /// `cr`
    Cr,
    /// `cs`
    Cs,
    /// `cu`
    Cu,
    /// `cv`
    Cv,
    /// `cy`
    Cy,
    /// `da`
    Da,
    /// `de`
    De,
    /// `dv`
    Dv,
    /// `dz`
    Dz,
    /// `ee`
    Ee,
    /// `el`
    El,
    /// `en`
    En,
    /// `eo`
    Eo,
    /// `es`
    Es,
    /// `et`
    Et,
    /// `eu`
    Eu,
    /// `fa`
    Fa,
    /// `ff`
    Ff,
    /// `fi`
    Fi,
    /// `fj`
    Fj,
    /// `fo`
    Fo,
    /// `fr`
    Fr,
    /// `fy`
    Fy,
    /// `ga`
    Ga,
    /// `gd`
    Gd,
    /// `gl`
    Gl,
    /// `gn`
    Gn,
    /// `gu`
    Gu,
    /// `gv`
    Gv,
    /// `ha`
    Ha,
    /// `he`
    He,
    /// `hi`
    Hi,
    /// `ho`
    Ho,
    /// `hr`
    Hr,
    /// `ht`
    Ht,
    /// `hu`
    Hu,
    /// `hy`
    Hy,
    /// `hz`
    Hz,
    /// `ia`
    Ia,
    /// `id`
    Id,
    /// `ie`
    Ie,
    /// `ig`
    Ig,
    /// `ii`
    Ii,
    /// `ik`
    Ik,
    /// `io`
    Io,
    /// `is`
    Is,
    /// `it`
    It,
    /// `iu`
    Iu,
    /// `ja`
    Ja,
    /// `jv`
    Jv,
    /// `ka`
    Ka,
    /// `kg`
    Kg,
    /// `ki`
    Ki,
    /// `kj`
    Kj,
    /// `kk`
    Kk,
    /// `kl`
    Kl,
    /// `km`
    Km,
    /// `kn`
    Kn,
    /// `ko`
    Ko,
    /// `kr`
    Kr,
    /// `ks`
    Ks,
    /// `ku`
    Ku,
    /// `kv`
    Kv,
    /// `kw`
    Kw,
    /// `ky`
    Ky,
    /// `la`
    La,
    /// `lb`
    Lb,
    /// `lg`
    Lg,
    /// `li`
    Li,
    /// `ln`
    Ln,
    /// `lo`
    Lo,
    /// `lt`
    Lt,
    /// `lu`
    Lu,
    /// `lv`
    Lv,
    /// `mg`
    Mg,
    /// `mh`
    Mh,
    /// `mi`
    Mi,
    /// `mk`
    Mk,
    /// `ml`
    Ml,
    /// `mn`
    Mn,
    /// `mr`
    Mr,
    /// `ms`
    Ms,
    /// `mt`
    Mt,
    /// `my`
    My,
    /// `na`
    Na,
    /// `nb`
    Nb,
    /// `nd`
    Nd,
    /// `ne`
    Ne,
    /// `ng`
    Ng,
    /// `nl`
    Nl,
    /// `nn`
    Nn,
    /// `no`
    No,
    /// `nr`
    Nr,
    /// `nv`
    Nv,
    /// `ny`
    Ny,
    /// `oc`
    Oc,
    /// `oj`
    Oj,
    /// `om`
    Om,
    /// `or`
    Or,
    /// `os`
    Os,
    /// `pa`
    Pa,
    /// `pi`
    Pi,
    /// `pl`
    Pl,
    /// `ps`
    Ps,
    /// `pt`
    Pt,
    /// `qu`
    Qu,
    /// `rm`
    Rm,
    /// `rn`
    Rn,
    /// `ro`
    Ro,
    /// `ru`
    Ru,
    /// `rw`
    Rw,
    /// `sa`
    Sa,
    /// `sc`
    Sc,
    /// `sd`
    Sd,
    /// `se`
    Se,
    /// `sg`
    Sg,
    /// `si`
    Si,
    /// `sk`
    Sk,
    /// `sl`
    Sl,
    /// `sm`
    Sm,
    /// `sn`
    Sn,
    /// `so`
    So,
    /// `sq`
    Sq,
    /// `sr`
    Sr,
    /// `ss`
    Ss,
    /// `st`
    St,
    /// `su`
    Su,
    /// `sv`
    Sv,
    /// `sw`
    Sw,
    /// `ta`
    Ta,
    /// `te`
    Te,
    /// `tg`
    Tg,
    /// `th`
    Th,
    /// `ti`
    Ti,
    /// `tk`
    Tk,
    /// `tl`
    Tl,
    /// `tn`
    Tn,
    /// `to`
    To,
    /// `tr`
    Tr,
    /// `ts`
    Ts,
    /// `tt`
    Tt,
    /// `tw`
    Tw,
    /// `ty`
    Ty,
    /// `ug`
    Ug,
    /// `uk`
    Uk,
    /// `ur`
    Ur,
    /// `uz`
    Uz,
    /// `ve`
    Ve,
    /// `vi`
    Vi,
    /// `vo`
    Vo,
    /// `wa`
    Wa,
    /// `wo`
    Wo,
    /// `xh`
    Xh,
    /// `yi`
    Yi,
    /// `yue`
    Yue,
    /// `yo`
    Yo,
    /// `za`
    Za,
    /// `zh`
    Zh,
    /// `zu`
    Zu,
    /// A value that the schema does not list, as it came. Compare it by `as_str()`.
    Unknown(UnknownValue),
}

string_enum! {
    TextContentLanguage = "vapi-cartesiatranscriber-schema.json#/properties/language", unstated, b"\0\0\0\0:\0\09L8\0\0\0\0\x99\0\0\x95\0\x92\0\0\x8f\0\0\x8d\0\0\x8ak\xb3\0j\xb9\0\0\0\0\0\0\0~\0\
        \0\0\0\xb7\xa5\0\0\xa3\0\0Iz\0\0\0\0\0\0\0\x15[\xb0\x13BX\0\0\0S\x83\0O\0\0\0\x81\0M\xb6\0\0&\x88\
        \0\0\0\0\x85\0\0\0\0\0\0d\0\0\0\0`\0\0\0\0\0\0\0\0]\0\0v\x1f\0\0\x1d\0s\0\0\0=\0\0\0\0\x18\0\0\x17\
        \0\0\0\0\0\0\0\0\0\x98\0\0\0#\0\x91\"K\0n\0\x8c\0\0\0\0\0\0\0\0g\0\0\0/\0\xb8}\xa9\0\0\0\0{\0\0\0\
        \0\0H\xa0\0G\x9d\x9cF\0\0D\0\0\x12\0\0\x11\0\0\x0eR\r\x82\0\0\0*\0\0\0\0\0\0\0\0\0\0$7\0\0\0\0\05\
        c\0\0\0\0\0\0\0\t_\0\0x\\\x05w\0u\0\0\0\0\0\0\0\0p\0\0\x19;\0\xb1\0\0\0\0\0\0\0\0\0\x9b\0\0\x97\0\
        \0\x94\0\0\x90\0\0\x8e\0\x8bm\0\0\0\0\0!i\x200f\0\0\0\0.\0\0,|\xa7\0\0\0\0\xa2\0\x9f\0\0\0\0\0\0\0\
        \0\0Z\0\0W\xaf\x10U\xae\0Q\0\0N\0\0)\0\0\0\x89\0%\xb4\0\x87\0\0\06\0\0\0\0\0b\0\0\x0c\0\0\n\02\x08\
        y\0\x07\xab\0\xaa\0\x04\0\0\x02\x1c@\0\x1aro<\0\0\0\x84\0\0\0\0\0\0\0\0\0\0\0\x9a\0\0\x96\0\0\x93\
        \0\0\0\0\0\0\0\0l\0\01\0\0h\0\0e\0\0\0\0\0-\xa8\0\0\xa6+\xa4\0\0\xa1J\0\x9e\0\0\0\0\0E\x16\0C\x14\
        YAV\0\x0fT\0\0P\0\0\0\0\0(\x80\0\'\0\x7f\0\0\0\x86\0\0\0\0\0\0\0\04\xad\0a\x0b\03\xac\0^\0\0\x06\0\
        \0\0\0\0\x03\x1et\x01\x1b?q>\xb2\xb5\0\0", "one of 185 listed values" {
        Aa = "aa";
        Ab = "ab";
        Ae = "ae";
        Af = "af";
        Ak = "ak";
        Am = "am";
        An = "an";
        Ar = "ar";
        As = "as";
        Av = "av";
        Ay = "ay";
        Az = "az";
        Ba = "ba";
        Be = "be";
        Bg = "bg";
        Bh = "bh";
        Bi = "bi";
        Bm = "bm";
        Bn = "bn";
        Bo = "bo";
        Br = "br";
        Bs = "bs";
        Ca = "ca";
        Ce = "ce";
        Ch = "ch";
        Co = "co";
        Cr = "cr";
        Cs = "cs";
        Cu = "cu";
        Cv = "cv";
        Cy = "cy";
        Da = "da";
        De = "de";
        Dv = "dv";
        Dz = "dz";
        Ee = "ee";
        El = "el";
        En = "en";
        Eo = "eo";
        Es = "es";
        Et = "et";
        Eu = "eu";
        Fa = "fa";
        Ff = "ff";
        Fi = "fi";
        Fj = "fj";
        Fo = "fo";
        Fr = "fr";
        Fy = "fy";
        Ga = "ga";
        Gd = "gd";
        Gl = "gl";
        Gn = "gn";
        Gu = "gu";
        Gv = "gv";
        Ha = "ha";
        He = "he";
        Hi = "hi";
        Ho = "ho";
        Hr = "hr";
        Ht = "ht";
        Hu = "hu";
        Hy = "hy";
        Hz = "hz";
        Ia = "ia";
        Id = "id";
        Ie = "ie";
        Ig = "ig";
        Ii = "ii";
        Ik = "ik";
        Io = "io";
        Is = "is";
        It = "it";
        Iu = "iu";
        Ja = "ja";
        Jv = "jv";
        Ka = "ka";
        Kg = "kg";
        Ki = "ki";
        Kj = "kj";
        Kk = "kk";
        Kl = "kl";
        Km = "km";
        Kn = "kn";
        Ko = "ko";
        Kr = "kr";
        Ks = "ks";
        Ku = "ku";
        Kv = "kv";
        Kw = "kw";
        Ky = "ky";
        La = "la";
        Lb = "lb";
        Lg = "lg";
        Li = "li";
        Ln = "ln";
        Lo = "lo";
        Lt = "lt";
        Lu = "lu";
        Lv = "lv";
        Mg = "mg";
        Mh = "mh";
        Mi = "mi";
        Mk = "mk";
        Ml = "ml";
        Mn = "mn";
        Mr = "mr";
        Ms = "ms";
        Mt = "mt";
        My = "my";
        Na = "na";
        Nb = "nb";
        Nd = "nd";
        Ne = "ne";
        Ng = "ng";
        Nl = "nl";
        Nn = "nn";
        No = "no";
        Nr = "nr";
        Nv = "nv";
        Ny = "ny";
        Oc = "oc";
        Oj = "oj";
        Om = "om";
        Or = "or";
        Os = "os";
        Pa = "pa";
        Pi = "pi";
        Pl = "pl";
        Ps = "ps";
        Pt = "pt";
        Qu = "qu";
        Rm = "rm";
        Rn = "rn";
        Ro = "ro";
        Ru = "ru";
        Rw = "rw";
        Sa = "sa";
        Sc = "sc";
        Sd = "sd";
        Se = "se";
        Sg = "sg";
        Si = "si";
        Sk = "sk";
        Sl = "sl";
        Sm = "sm";
        Sn = "sn";
        So = "so";
        Sq = "sq";
        Sr = "sr";
        Ss = "ss";
        St = "st";
        Su = "su";
        Sv = "sv";
        Sw = "sw";
        Ta = "ta";
        Te = "te";
        Tg = "tg";
        Th = "th";
        Ti = "ti";
        Tk = "tk";
        Tl = "tl";
        Tn = "tn";
        To = "to";
        Tr = "tr";
        Ts = "ts";
        Tt = "tt";
        Tw = "tw";
        Ty = "ty";
        Ug = "ug";
        Uk = "uk";
        Ur = "ur";
        Uz = "uz";
        Ve = "ve";
        Vi = "vi";
        Vo = "vo";
        Wa = "wa";
        Wo = "wo";
        Xh = "xh";
        Yi = "yi";
        Yue = "yue";
        Yo = "yo";
        Za = "za";
        Zh = "zh";
        Zu = "zu";
    }
}
