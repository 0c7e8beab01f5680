// @generated from vapi-deepgramtranscriber-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::UnknownValue;

/// One of 82 listed values, or another string.
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
    /// `bg`
    Bg,
    /// `br`
    Br,
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
    /// `th`
    Th,
    /// `th-TH`
    ThTh,
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
    DeepgramTranscriberLanguage = "vapi-deepgramtranscriber-schema.json#/properties/language", unstated, b"\x00\x00\x00\x00\x21\x00\x00\x20\x00\x1e\x00\x00\x00\x00\x37\x40\x00\x00\x3e\x52\x00\x3b\x00\x00\
        \x00\x00\x00\x00\x00\x00\x00\x00\x00\x0a\x00\x08\x1c\x00\x00\x00\x00\x00\x00\x00\x33\x13\x42\x47\x48\
        \x50\x51\x00\x00\x26\x45\x00\x00\x00\x00\x00\x00\x00\x05\x00\x00\x24\x4f\x4b\x00\x00\x2a\x00\x36\x00\
        \x00\x00\x00\x00\x35\x18\x00\x4c\x00\x00\x0d\x0c\x1d\x3a\x39\x44\x00\x0b\x00\x00\x00\x00\x00\x2e\x2d\
        \x1f\x00\x02\x2c\x00\x00\x00\x00\x01\x17\x00\x49\x00\x00\x00\x2b\x34\x00\x00\x00\x07\x00\x00\x00\x00\
        \x00\x00\x00\x00\x00\x00\x00\x00\x06\x00\x09\x28\x00\x00\x00\x00\x00\x41\x00\x00\x3f\x00\x14\x3d\x3c\
        \x00\x27\x00\x00\x00\x00\x00\x30\x00\x00\x00\x00\x00\x2f\x00\x00\x00\x00\x00\x00\x4d\x00\x1b\x00\x00\
        \x00\x00\x1a\x00\x00\x00\x00\x00\x25\x00\x00\x00\x00\x43\x00\x00\x00\x00\x00\x11\x12\x00\x00\x00\x04\
        \x29\x31\x10\x03\x00\x00\x22\x00\x19\x15\x00\x00\x00\x00\x4e\x00\x38\x00\x0f\x00\x00\x00\x00\x00\x00\
        \x0e\x00\x00\x00\x00\x00\x00\x16\x00\x4a\x00\x00\x00\x00\x46\x00\x00\x00\x00\x00\x00\x32\x00\x00\x00\
        \x00\x00\x23\x00\x00\x00\x00", "one of 82 listed values" {
        Ar = "ar";
        Az = "az";
        Ba = "ba";
        Bg = "bg";
        Br = "br";
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
        Th = "th";
        ThTh = "th-TH";
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
