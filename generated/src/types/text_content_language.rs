// @generated from vapi-cartesiatranscriber-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::UnknownValue;

/// One of 185 listed values, or another string.
///
/// Schema: `vapi-cartesiatranscriber-schema.json#/properties/language`
/// and 12 other places that say the same.
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
    TextContentLanguage = "vapi-cartesiatranscriber-schema.json#/properties/language", unstated, b"\x00\x00\x00\x00\x3a\x00\x00\x39\x4c\x38\x00\x00\x00\x00\x99\x00\x00\x95\x00\x92\x00\x00\x8f\x00\
        \x00\x8d\x00\x00\x8a\x6b\xb3\x00\x6a\xb9\x00\x00\x00\x00\x00\x00\x00\x7e\x00\x00\x00\x00\xb7\xa5\x00\
        \x00\xa3\x00\x00\x49\x7a\x00\x00\x00\x00\x00\x00\x00\x15\x5b\xb0\x13\x42\x58\x00\x00\x00\x53\x83\x00\
        \x4f\x00\x00\x00\x81\x00\x4d\xb6\x00\x00\x26\x88\x00\x00\x00\x00\x85\x00\x00\x00\x00\x00\x00\x64\x00\
        \x00\x00\x00\x60\x00\x00\x00\x00\x00\x00\x00\x00\x5d\x00\x00\x76\x1f\x00\x00\x1d\x00\x73\x00\x00\x00\
        \x3d\x00\x00\x00\x00\x18\x00\x00\x17\x00\x00\x00\x00\x00\x00\x00\x00\x00\x98\x00\x00\x00\x23\x00\x91\
        \x22\x4b\x00\x6e\x00\x8c\x00\x00\x00\x00\x00\x00\x00\x00\x67\x00\x00\x00\x2f\x00\xb8\x7d\xa9\x00\x00\
        \x00\x00\x7b\x00\x00\x00\x00\x00\x48\xa0\x00\x47\x9d\x9c\x46\x00\x00\x44\x00\x00\x12\x00\x00\x11\x00\
        \x00\x0e\x52\x0d\x82\x00\x00\x00\x2a\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x24\x37\x00\x00\x00\x00\
        \x00\x35\x63\x00\x00\x00\x00\x00\x00\x00\x09\x5f\x00\x00\x78\x5c\x05\x77\x00\x75\x00\x00\x00\x00\x00\
        \x00\x00\x00\x70\x00\x00\x19\x3b\x00\xb1\x00\x00\x00\x00\x00\x00\x00\x00\x00\x9b\x00\x00\x97\x00\x00\
        \x94\x00\x00\x90\x00\x00\x8e\x00\x8b\x6d\x00\x00\x00\x00\x00\x21\x69\x20\x30\x66\x00\x00\x00\x00\x2e\
        \x00\x00\x2c\x7c\xa7\x00\x00\x00\x00\xa2\x00\x9f\x00\x00\x00\x00\x00\x00\x00\x00\x00\x5a\x00\x00\x57\
        \xaf\x10\x55\xae\x00\x51\x00\x00\x4e\x00\x00\x29\x00\x00\x00\x89\x00\x25\xb4\x00\x87\x00\x00\x00\x36\
        \x00\x00\x00\x00\x00\x62\x00\x00\x0c\x00\x00\x0a\x00\x32\x08\x79\x00\x07\xab\x00\xaa\x00\x04\x00\x00\
        \x02\x1c\x40\x00\x1a\x72\x6f\x3c\x00\x00\x00\x84\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x9a\x00\
        \x00\x96\x00\x00\x93\x00\x00\x00\x00\x00\x00\x00\x00\x6c\x00\x00\x31\x00\x00\x68\x00\x00\x65\x00\x00\
        \x00\x00\x00\x2d\xa8\x00\x00\xa6\x2b\xa4\x00\x00\xa1\x4a\x00\x9e\x00\x00\x00\x00\x00\x45\x16\x00\x43\
        \x14\x59\x41\x56\x00\x0f\x54\x00\x00\x50\x00\x00\x00\x00\x00\x28\x80\x00\x27\x00\x7f\x00\x00\x00\x86\
        \x00\x00\x00\x00\x00\x00\x00\x00\x34\xad\x00\x61\x0b\x00\x33\xac\x00\x5e\x00\x00\x06\x00\x00\x00\x00\
        \x00\x03\x1e\x74\x01\x1b\x3f\x71\x3e\xb2\xb5\x00\x00", "one of 185 listed values" {
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
