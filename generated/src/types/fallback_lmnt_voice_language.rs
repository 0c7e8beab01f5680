// @generated from vapi-fallbacklmntvoice-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Names, Text, UnknownValue, index};

/// One of 186 listed values, or another string.
///
/// Schema: `vapi-fallbacklmntvoice-schema.json#/properties/language`
/// and 1 other place that says the same.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FallbackLmntVoiceLanguage {
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
    /// `auto`
    Auto,
    /// A value that the schema does not list, as it came. Compare it by `as_str()`.
    Unknown(UnknownValue),
}

impl FallbackLmntVoiceLanguage {
    /// The values that the schema lists.
    pub const VALUES: &'static [&'static str] = &[
        "aa",
        "ab",
        "ae",
        "af",
        "ak",
        "am",
        "an",
        "ar",
        "as",
        "av",
        "ay",
        "az",
        "ba",
        "be",
        "bg",
        "bh",
        "bi",
        "bm",
        "bn",
        "bo",
        "br",
        "bs",
        "ca",
        "ce",
        "ch",
        "co",
        "cr",
        "cs",
        "cu",
        "cv",
        "cy",
        "da",
        "de",
        "dv",
        "dz",
        "ee",
        "el",
        "en",
        "eo",
        "es",
        "et",
        "eu",
        "fa",
        "ff",
        "fi",
        "fj",
        "fo",
        "fr",
        "fy",
        "ga",
        "gd",
        "gl",
        "gn",
        "gu",
        "gv",
        "ha",
        "he",
        "hi",
        "ho",
        "hr",
        "ht",
        "hu",
        "hy",
        "hz",
        "ia",
        "id",
        "ie",
        "ig",
        "ii",
        "ik",
        "io",
        "is",
        "it",
        "iu",
        "ja",
        "jv",
        "ka",
        "kg",
        "ki",
        "kj",
        "kk",
        "kl",
        "km",
        "kn",
        "ko",
        "kr",
        "ks",
        "ku",
        "kv",
        "kw",
        "ky",
        "la",
        "lb",
        "lg",
        "li",
        "ln",
        "lo",
        "lt",
        "lu",
        "lv",
        "mg",
        "mh",
        "mi",
        "mk",
        "ml",
        "mn",
        "mr",
        "ms",
        "mt",
        "my",
        "na",
        "nb",
        "nd",
        "ne",
        "ng",
        "nl",
        "nn",
        "no",
        "nr",
        "nv",
        "ny",
        "oc",
        "oj",
        "om",
        "or",
        "os",
        "pa",
        "pi",
        "pl",
        "ps",
        "pt",
        "qu",
        "rm",
        "rn",
        "ro",
        "ru",
        "rw",
        "sa",
        "sc",
        "sd",
        "se",
        "sg",
        "si",
        "sk",
        "sl",
        "sm",
        "sn",
        "so",
        "sq",
        "sr",
        "ss",
        "st",
        "su",
        "sv",
        "sw",
        "ta",
        "te",
        "tg",
        "th",
        "ti",
        "tk",
        "tl",
        "tn",
        "to",
        "tr",
        "ts",
        "tt",
        "tw",
        "ty",
        "ug",
        "uk",
        "ur",
        "uz",
        "ve",
        "vi",
        "vo",
        "wa",
        "wo",
        "xh",
        "yi",
        "yue",
        "yo",
        "za",
        "zh",
        "zu",
        "auto",
    ];
    /// The value as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            FallbackLmntVoiceLanguage::Aa => "aa",
            FallbackLmntVoiceLanguage::Ab => "ab",
            FallbackLmntVoiceLanguage::Ae => "ae",
            FallbackLmntVoiceLanguage::Af => "af",
            FallbackLmntVoiceLanguage::Ak => "ak",
            FallbackLmntVoiceLanguage::Am => "am",
            FallbackLmntVoiceLanguage::An => "an",
            FallbackLmntVoiceLanguage::Ar => "ar",
            FallbackLmntVoiceLanguage::As => "as",
            FallbackLmntVoiceLanguage::Av => "av",
            FallbackLmntVoiceLanguage::Ay => "ay",
            FallbackLmntVoiceLanguage::Az => "az",
            FallbackLmntVoiceLanguage::Ba => "ba",
            FallbackLmntVoiceLanguage::Be => "be",
            FallbackLmntVoiceLanguage::Bg => "bg",
            FallbackLmntVoiceLanguage::Bh => "bh",
            FallbackLmntVoiceLanguage::Bi => "bi",
            FallbackLmntVoiceLanguage::Bm => "bm",
            FallbackLmntVoiceLanguage::Bn => "bn",
            FallbackLmntVoiceLanguage::Bo => "bo",
            FallbackLmntVoiceLanguage::Br => "br",
            FallbackLmntVoiceLanguage::Bs => "bs",
            FallbackLmntVoiceLanguage::Ca => "ca",
            FallbackLmntVoiceLanguage::Ce => "ce",
            FallbackLmntVoiceLanguage::Ch => "ch",
            FallbackLmntVoiceLanguage::Co => "co",
            FallbackLmntVoiceLanguage::Cr => "cr",
            FallbackLmntVoiceLanguage::Cs => "cs",
            FallbackLmntVoiceLanguage::Cu => "cu",
            FallbackLmntVoiceLanguage::Cv => "cv",
            FallbackLmntVoiceLanguage::Cy => "cy",
            FallbackLmntVoiceLanguage::Da => "da",
            FallbackLmntVoiceLanguage::De => "de",
            FallbackLmntVoiceLanguage::Dv => "dv",
            FallbackLmntVoiceLanguage::Dz => "dz",
            FallbackLmntVoiceLanguage::Ee => "ee",
            FallbackLmntVoiceLanguage::El => "el",
            FallbackLmntVoiceLanguage::En => "en",
            FallbackLmntVoiceLanguage::Eo => "eo",
            FallbackLmntVoiceLanguage::Es => "es",
            FallbackLmntVoiceLanguage::Et => "et",
            FallbackLmntVoiceLanguage::Eu => "eu",
            FallbackLmntVoiceLanguage::Fa => "fa",
            FallbackLmntVoiceLanguage::Ff => "ff",
            FallbackLmntVoiceLanguage::Fi => "fi",
            FallbackLmntVoiceLanguage::Fj => "fj",
            FallbackLmntVoiceLanguage::Fo => "fo",
            FallbackLmntVoiceLanguage::Fr => "fr",
            FallbackLmntVoiceLanguage::Fy => "fy",
            FallbackLmntVoiceLanguage::Ga => "ga",
            FallbackLmntVoiceLanguage::Gd => "gd",
            FallbackLmntVoiceLanguage::Gl => "gl",
            FallbackLmntVoiceLanguage::Gn => "gn",
            FallbackLmntVoiceLanguage::Gu => "gu",
            FallbackLmntVoiceLanguage::Gv => "gv",
            FallbackLmntVoiceLanguage::Ha => "ha",
            FallbackLmntVoiceLanguage::He => "he",
            FallbackLmntVoiceLanguage::Hi => "hi",
            FallbackLmntVoiceLanguage::Ho => "ho",
            FallbackLmntVoiceLanguage::Hr => "hr",
            FallbackLmntVoiceLanguage::Ht => "ht",
            FallbackLmntVoiceLanguage::Hu => "hu",
            FallbackLmntVoiceLanguage::Hy => "hy",
            FallbackLmntVoiceLanguage::Hz => "hz",
            FallbackLmntVoiceLanguage::Ia => "ia",
            FallbackLmntVoiceLanguage::Id => "id",
            FallbackLmntVoiceLanguage::Ie => "ie",
            FallbackLmntVoiceLanguage::Ig => "ig",
            FallbackLmntVoiceLanguage::Ii => "ii",
            FallbackLmntVoiceLanguage::Ik => "ik",
            FallbackLmntVoiceLanguage::Io => "io",
            FallbackLmntVoiceLanguage::Is => "is",
            FallbackLmntVoiceLanguage::It => "it",
            FallbackLmntVoiceLanguage::Iu => "iu",
            FallbackLmntVoiceLanguage::Ja => "ja",
            FallbackLmntVoiceLanguage::Jv => "jv",
            FallbackLmntVoiceLanguage::Ka => "ka",
            FallbackLmntVoiceLanguage::Kg => "kg",
            FallbackLmntVoiceLanguage::Ki => "ki",
            FallbackLmntVoiceLanguage::Kj => "kj",
            FallbackLmntVoiceLanguage::Kk => "kk",
            FallbackLmntVoiceLanguage::Kl => "kl",
            FallbackLmntVoiceLanguage::Km => "km",
            FallbackLmntVoiceLanguage::Kn => "kn",
            FallbackLmntVoiceLanguage::Ko => "ko",
            FallbackLmntVoiceLanguage::Kr => "kr",
            FallbackLmntVoiceLanguage::Ks => "ks",
            FallbackLmntVoiceLanguage::Ku => "ku",
            FallbackLmntVoiceLanguage::Kv => "kv",
            FallbackLmntVoiceLanguage::Kw => "kw",
            FallbackLmntVoiceLanguage::Ky => "ky",
            FallbackLmntVoiceLanguage::La => "la",
            FallbackLmntVoiceLanguage::Lb => "lb",
            FallbackLmntVoiceLanguage::Lg => "lg",
            FallbackLmntVoiceLanguage::Li => "li",
            FallbackLmntVoiceLanguage::Ln => "ln",
            FallbackLmntVoiceLanguage::Lo => "lo",
            FallbackLmntVoiceLanguage::Lt => "lt",
            FallbackLmntVoiceLanguage::Lu => "lu",
            FallbackLmntVoiceLanguage::Lv => "lv",
            FallbackLmntVoiceLanguage::Mg => "mg",
            FallbackLmntVoiceLanguage::Mh => "mh",
            FallbackLmntVoiceLanguage::Mi => "mi",
            FallbackLmntVoiceLanguage::Mk => "mk",
            FallbackLmntVoiceLanguage::Ml => "ml",
            FallbackLmntVoiceLanguage::Mn => "mn",
            FallbackLmntVoiceLanguage::Mr => "mr",
            FallbackLmntVoiceLanguage::Ms => "ms",
            FallbackLmntVoiceLanguage::Mt => "mt",
            FallbackLmntVoiceLanguage::My => "my",
            FallbackLmntVoiceLanguage::Na => "na",
            FallbackLmntVoiceLanguage::Nb => "nb",
            FallbackLmntVoiceLanguage::Nd => "nd",
            FallbackLmntVoiceLanguage::Ne => "ne",
            FallbackLmntVoiceLanguage::Ng => "ng",
            FallbackLmntVoiceLanguage::Nl => "nl",
            FallbackLmntVoiceLanguage::Nn => "nn",
            FallbackLmntVoiceLanguage::No => "no",
            FallbackLmntVoiceLanguage::Nr => "nr",
            FallbackLmntVoiceLanguage::Nv => "nv",
            FallbackLmntVoiceLanguage::Ny => "ny",
            FallbackLmntVoiceLanguage::Oc => "oc",
            FallbackLmntVoiceLanguage::Oj => "oj",
            FallbackLmntVoiceLanguage::Om => "om",
            FallbackLmntVoiceLanguage::Or => "or",
            FallbackLmntVoiceLanguage::Os => "os",
            FallbackLmntVoiceLanguage::Pa => "pa",
            FallbackLmntVoiceLanguage::Pi => "pi",
            FallbackLmntVoiceLanguage::Pl => "pl",
            FallbackLmntVoiceLanguage::Ps => "ps",
            FallbackLmntVoiceLanguage::Pt => "pt",
            FallbackLmntVoiceLanguage::Qu => "qu",
            FallbackLmntVoiceLanguage::Rm => "rm",
            FallbackLmntVoiceLanguage::Rn => "rn",
            FallbackLmntVoiceLanguage::Ro => "ro",
            FallbackLmntVoiceLanguage::Ru => "ru",
            FallbackLmntVoiceLanguage::Rw => "rw",
            FallbackLmntVoiceLanguage::Sa => "sa",
            FallbackLmntVoiceLanguage::Sc => "sc",
            FallbackLmntVoiceLanguage::Sd => "sd",
            FallbackLmntVoiceLanguage::Se => "se",
            FallbackLmntVoiceLanguage::Sg => "sg",
            FallbackLmntVoiceLanguage::Si => "si",
            FallbackLmntVoiceLanguage::Sk => "sk",
            FallbackLmntVoiceLanguage::Sl => "sl",
            FallbackLmntVoiceLanguage::Sm => "sm",
            FallbackLmntVoiceLanguage::Sn => "sn",
            FallbackLmntVoiceLanguage::So => "so",
            FallbackLmntVoiceLanguage::Sq => "sq",
            FallbackLmntVoiceLanguage::Sr => "sr",
            FallbackLmntVoiceLanguage::Ss => "ss",
            FallbackLmntVoiceLanguage::St => "st",
            FallbackLmntVoiceLanguage::Su => "su",
            FallbackLmntVoiceLanguage::Sv => "sv",
            FallbackLmntVoiceLanguage::Sw => "sw",
            FallbackLmntVoiceLanguage::Ta => "ta",
            FallbackLmntVoiceLanguage::Te => "te",
            FallbackLmntVoiceLanguage::Tg => "tg",
            FallbackLmntVoiceLanguage::Th => "th",
            FallbackLmntVoiceLanguage::Ti => "ti",
            FallbackLmntVoiceLanguage::Tk => "tk",
            FallbackLmntVoiceLanguage::Tl => "tl",
            FallbackLmntVoiceLanguage::Tn => "tn",
            FallbackLmntVoiceLanguage::To => "to",
            FallbackLmntVoiceLanguage::Tr => "tr",
            FallbackLmntVoiceLanguage::Ts => "ts",
            FallbackLmntVoiceLanguage::Tt => "tt",
            FallbackLmntVoiceLanguage::Tw => "tw",
            FallbackLmntVoiceLanguage::Ty => "ty",
            FallbackLmntVoiceLanguage::Ug => "ug",
            FallbackLmntVoiceLanguage::Uk => "uk",
            FallbackLmntVoiceLanguage::Ur => "ur",
            FallbackLmntVoiceLanguage::Uz => "uz",
            FallbackLmntVoiceLanguage::Ve => "ve",
            FallbackLmntVoiceLanguage::Vi => "vi",
            FallbackLmntVoiceLanguage::Vo => "vo",
            FallbackLmntVoiceLanguage::Wa => "wa",
            FallbackLmntVoiceLanguage::Wo => "wo",
            FallbackLmntVoiceLanguage::Xh => "xh",
            FallbackLmntVoiceLanguage::Yi => "yi",
            FallbackLmntVoiceLanguage::Yue => "yue",
            FallbackLmntVoiceLanguage::Yo => "yo",
            FallbackLmntVoiceLanguage::Za => "za",
            FallbackLmntVoiceLanguage::Zh => "zh",
            FallbackLmntVoiceLanguage::Zu => "zu",
            FallbackLmntVoiceLanguage::Auto => "auto",
            FallbackLmntVoiceLanguage::Unknown(value) => value.as_str(),
        }
    }

    fn from_name(name: &str) -> Self {
        static NAMES: Names = Names::new(
            FallbackLmntVoiceLanguage::VALUES,
            &index::<512>(FallbackLmntVoiceLanguage::VALUES),
        );
        static LISTED: [FallbackLmntVoiceLanguage; 186usize] = [
            FallbackLmntVoiceLanguage::Aa,
            FallbackLmntVoiceLanguage::Ab,
            FallbackLmntVoiceLanguage::Ae,
            FallbackLmntVoiceLanguage::Af,
            FallbackLmntVoiceLanguage::Ak,
            FallbackLmntVoiceLanguage::Am,
            FallbackLmntVoiceLanguage::An,
            FallbackLmntVoiceLanguage::Ar,
            FallbackLmntVoiceLanguage::As,
            FallbackLmntVoiceLanguage::Av,
            FallbackLmntVoiceLanguage::Ay,
            FallbackLmntVoiceLanguage::Az,
            FallbackLmntVoiceLanguage::Ba,
            FallbackLmntVoiceLanguage::Be,
            FallbackLmntVoiceLanguage::Bg,
            FallbackLmntVoiceLanguage::Bh,
            FallbackLmntVoiceLanguage::Bi,
            FallbackLmntVoiceLanguage::Bm,
            FallbackLmntVoiceLanguage::Bn,
            FallbackLmntVoiceLanguage::Bo,
            FallbackLmntVoiceLanguage::Br,
            FallbackLmntVoiceLanguage::Bs,
            FallbackLmntVoiceLanguage::Ca,
            FallbackLmntVoiceLanguage::Ce,
            FallbackLmntVoiceLanguage::Ch,
            FallbackLmntVoiceLanguage::Co,
            FallbackLmntVoiceLanguage::Cr,
            FallbackLmntVoiceLanguage::Cs,
            FallbackLmntVoiceLanguage::Cu,
            FallbackLmntVoiceLanguage::Cv,
            FallbackLmntVoiceLanguage::Cy,
            FallbackLmntVoiceLanguage::Da,
            FallbackLmntVoiceLanguage::De,
            FallbackLmntVoiceLanguage::Dv,
            FallbackLmntVoiceLanguage::Dz,
            FallbackLmntVoiceLanguage::Ee,
            FallbackLmntVoiceLanguage::El,
            FallbackLmntVoiceLanguage::En,
            FallbackLmntVoiceLanguage::Eo,
            FallbackLmntVoiceLanguage::Es,
            FallbackLmntVoiceLanguage::Et,
            FallbackLmntVoiceLanguage::Eu,
            FallbackLmntVoiceLanguage::Fa,
            FallbackLmntVoiceLanguage::Ff,
            FallbackLmntVoiceLanguage::Fi,
            FallbackLmntVoiceLanguage::Fj,
            FallbackLmntVoiceLanguage::Fo,
            FallbackLmntVoiceLanguage::Fr,
            FallbackLmntVoiceLanguage::Fy,
            FallbackLmntVoiceLanguage::Ga,
            FallbackLmntVoiceLanguage::Gd,
            FallbackLmntVoiceLanguage::Gl,
            FallbackLmntVoiceLanguage::Gn,
            FallbackLmntVoiceLanguage::Gu,
            FallbackLmntVoiceLanguage::Gv,
            FallbackLmntVoiceLanguage::Ha,
            FallbackLmntVoiceLanguage::He,
            FallbackLmntVoiceLanguage::Hi,
            FallbackLmntVoiceLanguage::Ho,
            FallbackLmntVoiceLanguage::Hr,
            FallbackLmntVoiceLanguage::Ht,
            FallbackLmntVoiceLanguage::Hu,
            FallbackLmntVoiceLanguage::Hy,
            FallbackLmntVoiceLanguage::Hz,
            FallbackLmntVoiceLanguage::Ia,
            FallbackLmntVoiceLanguage::Id,
            FallbackLmntVoiceLanguage::Ie,
            FallbackLmntVoiceLanguage::Ig,
            FallbackLmntVoiceLanguage::Ii,
            FallbackLmntVoiceLanguage::Ik,
            FallbackLmntVoiceLanguage::Io,
            FallbackLmntVoiceLanguage::Is,
            FallbackLmntVoiceLanguage::It,
            FallbackLmntVoiceLanguage::Iu,
            FallbackLmntVoiceLanguage::Ja,
            FallbackLmntVoiceLanguage::Jv,
            FallbackLmntVoiceLanguage::Ka,
            FallbackLmntVoiceLanguage::Kg,
            FallbackLmntVoiceLanguage::Ki,
            FallbackLmntVoiceLanguage::Kj,
            FallbackLmntVoiceLanguage::Kk,
            FallbackLmntVoiceLanguage::Kl,
            FallbackLmntVoiceLanguage::Km,
            FallbackLmntVoiceLanguage::Kn,
            FallbackLmntVoiceLanguage::Ko,
            FallbackLmntVoiceLanguage::Kr,
            FallbackLmntVoiceLanguage::Ks,
            FallbackLmntVoiceLanguage::Ku,
            FallbackLmntVoiceLanguage::Kv,
            FallbackLmntVoiceLanguage::Kw,
            FallbackLmntVoiceLanguage::Ky,
            FallbackLmntVoiceLanguage::La,
            FallbackLmntVoiceLanguage::Lb,
            FallbackLmntVoiceLanguage::Lg,
            FallbackLmntVoiceLanguage::Li,
            FallbackLmntVoiceLanguage::Ln,
            FallbackLmntVoiceLanguage::Lo,
            FallbackLmntVoiceLanguage::Lt,
            FallbackLmntVoiceLanguage::Lu,
            FallbackLmntVoiceLanguage::Lv,
            FallbackLmntVoiceLanguage::Mg,
            FallbackLmntVoiceLanguage::Mh,
            FallbackLmntVoiceLanguage::Mi,
            FallbackLmntVoiceLanguage::Mk,
            FallbackLmntVoiceLanguage::Ml,
            FallbackLmntVoiceLanguage::Mn,
            FallbackLmntVoiceLanguage::Mr,
            FallbackLmntVoiceLanguage::Ms,
            FallbackLmntVoiceLanguage::Mt,
            FallbackLmntVoiceLanguage::My,
            FallbackLmntVoiceLanguage::Na,
            FallbackLmntVoiceLanguage::Nb,
            FallbackLmntVoiceLanguage::Nd,
            FallbackLmntVoiceLanguage::Ne,
            FallbackLmntVoiceLanguage::Ng,
            FallbackLmntVoiceLanguage::Nl,
            FallbackLmntVoiceLanguage::Nn,
            FallbackLmntVoiceLanguage::No,
            FallbackLmntVoiceLanguage::Nr,
            FallbackLmntVoiceLanguage::Nv,
            FallbackLmntVoiceLanguage::Ny,
            FallbackLmntVoiceLanguage::Oc,
            FallbackLmntVoiceLanguage::Oj,
            FallbackLmntVoiceLanguage::Om,
            FallbackLmntVoiceLanguage::Or,
            FallbackLmntVoiceLanguage::Os,
            FallbackLmntVoiceLanguage::Pa,
            FallbackLmntVoiceLanguage::Pi,
            FallbackLmntVoiceLanguage::Pl,
            FallbackLmntVoiceLanguage::Ps,
            FallbackLmntVoiceLanguage::Pt,
            FallbackLmntVoiceLanguage::Qu,
            FallbackLmntVoiceLanguage::Rm,
            FallbackLmntVoiceLanguage::Rn,
            FallbackLmntVoiceLanguage::Ro,
            FallbackLmntVoiceLanguage::Ru,
            FallbackLmntVoiceLanguage::Rw,
            FallbackLmntVoiceLanguage::Sa,
            FallbackLmntVoiceLanguage::Sc,
            FallbackLmntVoiceLanguage::Sd,
            FallbackLmntVoiceLanguage::Se,
            FallbackLmntVoiceLanguage::Sg,
            FallbackLmntVoiceLanguage::Si,
            FallbackLmntVoiceLanguage::Sk,
            FallbackLmntVoiceLanguage::Sl,
            FallbackLmntVoiceLanguage::Sm,
            FallbackLmntVoiceLanguage::Sn,
            FallbackLmntVoiceLanguage::So,
            FallbackLmntVoiceLanguage::Sq,
            FallbackLmntVoiceLanguage::Sr,
            FallbackLmntVoiceLanguage::Ss,
            FallbackLmntVoiceLanguage::St,
            FallbackLmntVoiceLanguage::Su,
            FallbackLmntVoiceLanguage::Sv,
            FallbackLmntVoiceLanguage::Sw,
            FallbackLmntVoiceLanguage::Ta,
            FallbackLmntVoiceLanguage::Te,
            FallbackLmntVoiceLanguage::Tg,
            FallbackLmntVoiceLanguage::Th,
            FallbackLmntVoiceLanguage::Ti,
            FallbackLmntVoiceLanguage::Tk,
            FallbackLmntVoiceLanguage::Tl,
            FallbackLmntVoiceLanguage::Tn,
            FallbackLmntVoiceLanguage::To,
            FallbackLmntVoiceLanguage::Tr,
            FallbackLmntVoiceLanguage::Ts,
            FallbackLmntVoiceLanguage::Tt,
            FallbackLmntVoiceLanguage::Tw,
            FallbackLmntVoiceLanguage::Ty,
            FallbackLmntVoiceLanguage::Ug,
            FallbackLmntVoiceLanguage::Uk,
            FallbackLmntVoiceLanguage::Ur,
            FallbackLmntVoiceLanguage::Uz,
            FallbackLmntVoiceLanguage::Ve,
            FallbackLmntVoiceLanguage::Vi,
            FallbackLmntVoiceLanguage::Vo,
            FallbackLmntVoiceLanguage::Wa,
            FallbackLmntVoiceLanguage::Wo,
            FallbackLmntVoiceLanguage::Xh,
            FallbackLmntVoiceLanguage::Yi,
            FallbackLmntVoiceLanguage::Yue,
            FallbackLmntVoiceLanguage::Yo,
            FallbackLmntVoiceLanguage::Za,
            FallbackLmntVoiceLanguage::Zh,
            FallbackLmntVoiceLanguage::Zu,
            FallbackLmntVoiceLanguage::Auto,
        ];
        match NAMES.find(name) {
            Some(position) => LISTED[position].clone(),
            None => FallbackLmntVoiceLanguage::Unknown(UnknownValue(name.into())),
        }
    }
}

impl Text for FallbackLmntVoiceLanguage {
    fn set(&mut self, text: &str) -> bool {
        *self = FallbackLmntVoiceLanguage::from_name(text);
        !matches!(self, FallbackLmntVoiceLanguage::Unknown(_))
    }

    fn as_str(&self) -> &str {
        FallbackLmntVoiceLanguage::as_str(self)
    }

    fn expected(&self) -> &'static str {
        "one of 186 listed values"
    }
}

texts! {
    FallbackLmntVoiceLanguage =
    "vapi-fallbacklmntvoice-schema.json#/properties/language";
}
