// @generated from vapi-deepgramtranscriber-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::UnknownValue;

/// One of 89 listed values, or another string.
///
/// Schema: `vapi-deepgramtranscriber-schema.json#/properties/language`
/// and 1 other place that says the same.
#[derive(Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum DeepgramTranscriberLanguage {
    /// `ar`
    Ar,
    /// `az`
    Az,
    /// `ba`
    Ba,
    /// `be`
    Be,
    /// `bg`
    Bg,
    /// `bn`
    Bn,
    /// `br`
    Br,
    /// `bs`
    Bs,
    /// `ca`
    Ca,
    /// `cs`
    Cs,
    /// `da`
    Da,
    /// `da-DK`
    DaDk,
    /// `de`
    De,
    /// `de-CH`
    DeCh,
    /// `el`
    El,
    /// `en`
    En,
    /// `en-AU`
    EnAu,
    /// `en-CA`
    EnCa,
    /// `en-GB`
    EnGb,
    /// `en-IE`
    EnIe,
    /// `en-IN`
    EnIn,
    /// `en-NZ`
    EnNz,
    /// `en-US`
    EnUs,
    /// `es`
    Es,
    /// `es-419`
    Es419,
    /// `es-LATAM`
    EsLatam,
    /// `et`
    Et,
    /// `eu`
    Eu,
    /// `fa`
    Fa,
    /// `fi`
    Fi,
    /// `fr`
    Fr,
    /// `fr-CA`
    FrCa,
    /// `ha`
    Ha,
    /// `haw`
    Haw,
    /// `he`
    He,
    /// `hi`
    Hi,
    /// `hi-Latn`
    HiLatn,
    /// `hr`
    Hr,
    /// `hu`
    Hu,
    /// `id`
    Id,
    /// `is`
    Is,
    /// `it`
    It,
    /// `ja`
    Ja,
    /// `jw`
    Jw,
    /// `kn`
    Kn,
    /// `ko`
    Ko,
    /// `ko-KR`
    KoKr,
    /// `ln`
    Ln,
    /// `lt`
    Lt,
    /// `lv`
    Lv,
    /// `mk`
    Mk,
    /// `mr`
    Mr,
    /// `ms`
    Ms,
    /// `multi`
    Multi,
    /// `nl`
    Nl,
    /// `nl-BE`
    NlBe,
    /// `no`
    No,
    /// `pl`
    Pl,
    /// `pt`
    Pt,
    /// `pt-BR`
    PtBr,
    /// `pt-PT`
    PtPt,
    /// `ro`
    Ro,
    /// `ru`
    Ru,
    /// `sk`
    Sk,
    /// `sl`
    Sl,
    /// `sn`
    Sn,
    /// `so`
    So,
    /// `sr`
    Sr,
    /// `su`
    Su,
    /// `sv`
    Sv,
    /// `sv-SE`
    SvSe,
    /// `ta`
    Ta,
    /// `taq`
    Taq,
    /// `te`
    Te,
    /// `th`
    Th,
    /// `th-TH`
    ThTh,
    /// `tl`
    Tl,
    /// `tr`
    Tr,
    /// `tt`
    Tt,
    /// `uk`
    Uk,
    /// `ur`
    Ur,
    /// `vi`
    Vi,
    /// `yo`
    Yo,
    /// `zh`
    Zh,
    /// `zh-CN`
    ZhCn,
    /// `zh-HK`
    ZhHk,
    /// `zh-Hans`
    ZhHans,
    /// `zh-Hant`
    ZhHant,
    /// `zh-TW`
    ZhTw,
    /// A value that the schema does not list, as it came. Compare it by `as_str()`.
    Unknown(UnknownValue),
}

string_enum! {
    DeepgramTranscriberLanguage = "vapi-deepgramtranscriber-schema.json#/properties/language", unstated, b"\x00\x00\x00\x00\x24\x00\x00\x23\x00\x21\x00\x00\x00\x00\x3c\x45\x00\x00\x43\x59\x00\x40\x00\x00\
        \x00\x00\x00\x00\x00\x34\x00\x00\x00\x0d\x00\x0b\x1f\x00\x00\x00\x00\x00\x00\x00\x38\x16\x47\x4e\x4f\
        \x57\x58\x00\x4d\x2a\x4b\x00\x00\x00\x00\x00\x00\x00\x07\x00\x00\x06\x28\x52\x56\x00\x2e\x00\x3b\x00\
        \x00\x00\x00\x00\x3a\x1b\x00\x53\x00\x00\x10\x0f\x20\x3f\x3e\x49\x00\x0e\x00\x00\x00\x00\x00\x32\x31\
        \x22\x00\x02\x30\x00\x00\x00\x00\x01\x1a\x00\x50\x00\x00\x00\x2f\x39\x00\x00\x00\x0a\x00\x00\x00\x00\
        \x00\x26\x00\x00\x00\x00\x00\x00\x09\x00\x0c\x2c\x00\x00\x00\x00\x00\x46\x00\x00\x44\x00\x17\x42\x41\
        \x00\x2b\x00\x00\x00\x00\x00\x35\x00\x00\x00\x00\x00\x33\x00\x00\x00\x00\x00\x00\x54\x00\x1e\x00\x00\
        \x00\x00\x1d\x00\x00\x00\x00\x00\x29\x00\x00\x4a\x00\x48\x00\x00\x08\x00\x00\x14\x15\x00\x00\x00\x05\
        \x2d\x04\x13\x03\x36\x00\x25\x00\x1c\x18\x00\x00\x00\x00\x55\x00\x3d\x00\x12\x00\x00\x00\x00\x00\x00\
        \x11\x00\x00\x00\x00\x00\x00\x19\x00\x51\x00\x00\x00\x00\x4c\x00\x00\x00\x00\x00\x00\x37\x00\x00\x00\
        \x00\x00\x27\x00\x00\x00\x00", "one of 89 listed values" {
        Ar = "ar";
        Az = "az";
        Ba = "ba";
        Be = "be";
        Bg = "bg";
        Bn = "bn";
        Br = "br";
        Bs = "bs";
        Ca = "ca";
        Cs = "cs";
        Da = "da";
        DaDk = "da-DK";
        De = "de";
        DeCh = "de-CH";
        El = "el";
        En = "en";
        EnAu = "en-AU";
        EnCa = "en-CA";
        EnGb = "en-GB";
        EnIe = "en-IE";
        EnIn = "en-IN";
        EnNz = "en-NZ";
        EnUs = "en-US";
        Es = "es";
        Es419 = "es-419";
        EsLatam = "es-LATAM";
        Et = "et";
        Eu = "eu";
        Fa = "fa";
        Fi = "fi";
        Fr = "fr";
        FrCa = "fr-CA";
        Ha = "ha";
        Haw = "haw";
        He = "he";
        Hi = "hi";
        HiLatn = "hi-Latn";
        Hr = "hr";
        Hu = "hu";
        Id = "id";
        Is = "is";
        It = "it";
        Ja = "ja";
        Jw = "jw";
        Kn = "kn";
        Ko = "ko";
        KoKr = "ko-KR";
        Ln = "ln";
        Lt = "lt";
        Lv = "lv";
        Mk = "mk";
        Mr = "mr";
        Ms = "ms";
        Multi = "multi";
        Nl = "nl";
        NlBe = "nl-BE";
        No = "no";
        Pl = "pl";
        Pt = "pt";
        PtBr = "pt-BR";
        PtPt = "pt-PT";
        Ro = "ro";
        Ru = "ru";
        Sk = "sk";
        Sl = "sl";
        Sn = "sn";
        So = "so";
        Sr = "sr";
        Su = "su";
        Sv = "sv";
        SvSe = "sv-SE";
        Ta = "ta";
        Taq = "taq";
        Te = "te";
        Th = "th";
        ThTh = "th-TH";
        Tl = "tl";
        Tr = "tr";
        Tt = "tt";
        Uk = "uk";
        Ur = "ur";
        Vi = "vi";
        Yo = "yo";
        Zh = "zh";
        ZhCn = "zh-CN";
        ZhHk = "zh-HK";
        ZhHans = "zh-Hans";
        ZhHant = "zh-Hant";
        ZhTw = "zh-TW";
    }
}
