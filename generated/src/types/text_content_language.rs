// @generated from vapi-cartesiatranscriber-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Names, Text, UnknownValue, index};

/// One of 185 listed values, or another string.
///
/// Schema: `vapi-cartesiatranscriber-schema.json#/properties/language`
/// and 8 other places that say the same.
#[derive(Clone, PartialEq, Eq, Hash)]
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

impl TextContentLanguage {
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
    ];
    /// The value as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            TextContentLanguage::Aa => "aa",
            TextContentLanguage::Ab => "ab",
            TextContentLanguage::Ae => "ae",
            TextContentLanguage::Af => "af",
            TextContentLanguage::Ak => "ak",
            TextContentLanguage::Am => "am",
            TextContentLanguage::An => "an",
            TextContentLanguage::Ar => "ar",
            TextContentLanguage::As => "as",
            TextContentLanguage::Av => "av",
            TextContentLanguage::Ay => "ay",
            TextContentLanguage::Az => "az",
            TextContentLanguage::Ba => "ba",
            TextContentLanguage::Be => "be",
            TextContentLanguage::Bg => "bg",
            TextContentLanguage::Bh => "bh",
            TextContentLanguage::Bi => "bi",
            TextContentLanguage::Bm => "bm",
            TextContentLanguage::Bn => "bn",
            TextContentLanguage::Bo => "bo",
            TextContentLanguage::Br => "br",
            TextContentLanguage::Bs => "bs",
            TextContentLanguage::Ca => "ca",
            TextContentLanguage::Ce => "ce",
            TextContentLanguage::Ch => "ch",
            TextContentLanguage::Co => "co",
            TextContentLanguage::Cr => "cr",
            TextContentLanguage::Cs => "cs",
            TextContentLanguage::Cu => "cu",
            TextContentLanguage::Cv => "cv",
            TextContentLanguage::Cy => "cy",
            TextContentLanguage::Da => "da",
            TextContentLanguage::De => "de",
            TextContentLanguage::Dv => "dv",
            TextContentLanguage::Dz => "dz",
            TextContentLanguage::Ee => "ee",
            TextContentLanguage::El => "el",
            TextContentLanguage::En => "en",
            TextContentLanguage::Eo => "eo",
            TextContentLanguage::Es => "es",
            TextContentLanguage::Et => "et",
            TextContentLanguage::Eu => "eu",
            TextContentLanguage::Fa => "fa",
            TextContentLanguage::Ff => "ff",
            TextContentLanguage::Fi => "fi",
            TextContentLanguage::Fj => "fj",
            TextContentLanguage::Fo => "fo",
            TextContentLanguage::Fr => "fr",
            TextContentLanguage::Fy => "fy",
            TextContentLanguage::Ga => "ga",
            TextContentLanguage::Gd => "gd",
            TextContentLanguage::Gl => "gl",
            TextContentLanguage::Gn => "gn",
            TextContentLanguage::Gu => "gu",
            TextContentLanguage::Gv => "gv",
            TextContentLanguage::Ha => "ha",
            TextContentLanguage::He => "he",
            TextContentLanguage::Hi => "hi",
            TextContentLanguage::Ho => "ho",
            TextContentLanguage::Hr => "hr",
            TextContentLanguage::Ht => "ht",
            TextContentLanguage::Hu => "hu",
            TextContentLanguage::Hy => "hy",
            TextContentLanguage::Hz => "hz",
            TextContentLanguage::Ia => "ia",
            TextContentLanguage::Id => "id",
            TextContentLanguage::Ie => "ie",
            TextContentLanguage::Ig => "ig",
            TextContentLanguage::Ii => "ii",
            TextContentLanguage::Ik => "ik",
            TextContentLanguage::Io => "io",
            TextContentLanguage::Is => "is",
            TextContentLanguage::It => "it",
            TextContentLanguage::Iu => "iu",
            TextContentLanguage::Ja => "ja",
            TextContentLanguage::Jv => "jv",
            TextContentLanguage::Ka => "ka",
            TextContentLanguage::Kg => "kg",
            TextContentLanguage::Ki => "ki",
            TextContentLanguage::Kj => "kj",
            TextContentLanguage::Kk => "kk",
            TextContentLanguage::Kl => "kl",
            TextContentLanguage::Km => "km",
            TextContentLanguage::Kn => "kn",
            TextContentLanguage::Ko => "ko",
            TextContentLanguage::Kr => "kr",
            TextContentLanguage::Ks => "ks",
            TextContentLanguage::Ku => "ku",
            TextContentLanguage::Kv => "kv",
            TextContentLanguage::Kw => "kw",
            TextContentLanguage::Ky => "ky",
            TextContentLanguage::La => "la",
            TextContentLanguage::Lb => "lb",
            TextContentLanguage::Lg => "lg",
            TextContentLanguage::Li => "li",
            TextContentLanguage::Ln => "ln",
            TextContentLanguage::Lo => "lo",
            TextContentLanguage::Lt => "lt",
            TextContentLanguage::Lu => "lu",
            TextContentLanguage::Lv => "lv",
            TextContentLanguage::Mg => "mg",
            TextContentLanguage::Mh => "mh",
            TextContentLanguage::Mi => "mi",
            TextContentLanguage::Mk => "mk",
            TextContentLanguage::Ml => "ml",
            TextContentLanguage::Mn => "mn",
            TextContentLanguage::Mr => "mr",
            TextContentLanguage::Ms => "ms",
            TextContentLanguage::Mt => "mt",
            TextContentLanguage::My => "my",
            TextContentLanguage::Na => "na",
            TextContentLanguage::Nb => "nb",
            TextContentLanguage::Nd => "nd",
            TextContentLanguage::Ne => "ne",
            TextContentLanguage::Ng => "ng",
            TextContentLanguage::Nl => "nl",
            TextContentLanguage::Nn => "nn",
            TextContentLanguage::No => "no",
            TextContentLanguage::Nr => "nr",
            TextContentLanguage::Nv => "nv",
            TextContentLanguage::Ny => "ny",
            TextContentLanguage::Oc => "oc",
            TextContentLanguage::Oj => "oj",
            TextContentLanguage::Om => "om",
            TextContentLanguage::Or => "or",
            TextContentLanguage::Os => "os",
            TextContentLanguage::Pa => "pa",
            TextContentLanguage::Pi => "pi",
            TextContentLanguage::Pl => "pl",
            TextContentLanguage::Ps => "ps",
            TextContentLanguage::Pt => "pt",
            TextContentLanguage::Qu => "qu",
            TextContentLanguage::Rm => "rm",
            TextContentLanguage::Rn => "rn",
            TextContentLanguage::Ro => "ro",
            TextContentLanguage::Ru => "ru",
            TextContentLanguage::Rw => "rw",
            TextContentLanguage::Sa => "sa",
            TextContentLanguage::Sc => "sc",
            TextContentLanguage::Sd => "sd",
            TextContentLanguage::Se => "se",
            TextContentLanguage::Sg => "sg",
            TextContentLanguage::Si => "si",
            TextContentLanguage::Sk => "sk",
            TextContentLanguage::Sl => "sl",
            TextContentLanguage::Sm => "sm",
            TextContentLanguage::Sn => "sn",
            TextContentLanguage::So => "so",
            TextContentLanguage::Sq => "sq",
            TextContentLanguage::Sr => "sr",
            TextContentLanguage::Ss => "ss",
            TextContentLanguage::St => "st",
            TextContentLanguage::Su => "su",
            TextContentLanguage::Sv => "sv",
            TextContentLanguage::Sw => "sw",
            TextContentLanguage::Ta => "ta",
            TextContentLanguage::Te => "te",
            TextContentLanguage::Tg => "tg",
            TextContentLanguage::Th => "th",
            TextContentLanguage::Ti => "ti",
            TextContentLanguage::Tk => "tk",
            TextContentLanguage::Tl => "tl",
            TextContentLanguage::Tn => "tn",
            TextContentLanguage::To => "to",
            TextContentLanguage::Tr => "tr",
            TextContentLanguage::Ts => "ts",
            TextContentLanguage::Tt => "tt",
            TextContentLanguage::Tw => "tw",
            TextContentLanguage::Ty => "ty",
            TextContentLanguage::Ug => "ug",
            TextContentLanguage::Uk => "uk",
            TextContentLanguage::Ur => "ur",
            TextContentLanguage::Uz => "uz",
            TextContentLanguage::Ve => "ve",
            TextContentLanguage::Vi => "vi",
            TextContentLanguage::Vo => "vo",
            TextContentLanguage::Wa => "wa",
            TextContentLanguage::Wo => "wo",
            TextContentLanguage::Xh => "xh",
            TextContentLanguage::Yi => "yi",
            TextContentLanguage::Yue => "yue",
            TextContentLanguage::Yo => "yo",
            TextContentLanguage::Za => "za",
            TextContentLanguage::Zh => "zh",
            TextContentLanguage::Zu => "zu",
            TextContentLanguage::Unknown(value) => value.as_str(),
        }
    }

    fn from_name(name: &str) -> Self {
        static NAMES: Names = Names::new(
            TextContentLanguage::VALUES,
            &index::<512>(TextContentLanguage::VALUES),
        );
        static LISTED: [TextContentLanguage; 185usize] = [
            TextContentLanguage::Aa,
            TextContentLanguage::Ab,
            TextContentLanguage::Ae,
            TextContentLanguage::Af,
            TextContentLanguage::Ak,
            TextContentLanguage::Am,
            TextContentLanguage::An,
            TextContentLanguage::Ar,
            TextContentLanguage::As,
            TextContentLanguage::Av,
            TextContentLanguage::Ay,
            TextContentLanguage::Az,
            TextContentLanguage::Ba,
            TextContentLanguage::Be,
            TextContentLanguage::Bg,
            TextContentLanguage::Bh,
            TextContentLanguage::Bi,
            TextContentLanguage::Bm,
            TextContentLanguage::Bn,
            TextContentLanguage::Bo,
            TextContentLanguage::Br,
            TextContentLanguage::Bs,
            TextContentLanguage::Ca,
            TextContentLanguage::Ce,
            TextContentLanguage::Ch,
            TextContentLanguage::Co,
            TextContentLanguage::Cr,
            TextContentLanguage::Cs,
            TextContentLanguage::Cu,
            TextContentLanguage::Cv,
            TextContentLanguage::Cy,
            TextContentLanguage::Da,
            TextContentLanguage::De,
            TextContentLanguage::Dv,
            TextContentLanguage::Dz,
            TextContentLanguage::Ee,
            TextContentLanguage::El,
            TextContentLanguage::En,
            TextContentLanguage::Eo,
            TextContentLanguage::Es,
            TextContentLanguage::Et,
            TextContentLanguage::Eu,
            TextContentLanguage::Fa,
            TextContentLanguage::Ff,
            TextContentLanguage::Fi,
            TextContentLanguage::Fj,
            TextContentLanguage::Fo,
            TextContentLanguage::Fr,
            TextContentLanguage::Fy,
            TextContentLanguage::Ga,
            TextContentLanguage::Gd,
            TextContentLanguage::Gl,
            TextContentLanguage::Gn,
            TextContentLanguage::Gu,
            TextContentLanguage::Gv,
            TextContentLanguage::Ha,
            TextContentLanguage::He,
            TextContentLanguage::Hi,
            TextContentLanguage::Ho,
            TextContentLanguage::Hr,
            TextContentLanguage::Ht,
            TextContentLanguage::Hu,
            TextContentLanguage::Hy,
            TextContentLanguage::Hz,
            TextContentLanguage::Ia,
            TextContentLanguage::Id,
            TextContentLanguage::Ie,
            TextContentLanguage::Ig,
            TextContentLanguage::Ii,
            TextContentLanguage::Ik,
            TextContentLanguage::Io,
            TextContentLanguage::Is,
            TextContentLanguage::It,
            TextContentLanguage::Iu,
            TextContentLanguage::Ja,
            TextContentLanguage::Jv,
            TextContentLanguage::Ka,
            TextContentLanguage::Kg,
            TextContentLanguage::Ki,
            TextContentLanguage::Kj,
            TextContentLanguage::Kk,
            TextContentLanguage::Kl,
            TextContentLanguage::Km,
            TextContentLanguage::Kn,
            TextContentLanguage::Ko,
            TextContentLanguage::Kr,
            TextContentLanguage::Ks,
            TextContentLanguage::Ku,
            TextContentLanguage::Kv,
            TextContentLanguage::Kw,
            TextContentLanguage::Ky,
            TextContentLanguage::La,
            TextContentLanguage::Lb,
            TextContentLanguage::Lg,
            TextContentLanguage::Li,
            TextContentLanguage::Ln,
            TextContentLanguage::Lo,
            TextContentLanguage::Lt,
            TextContentLanguage::Lu,
            TextContentLanguage::Lv,
            TextContentLanguage::Mg,
            TextContentLanguage::Mh,
            TextContentLanguage::Mi,
            TextContentLanguage::Mk,
            TextContentLanguage::Ml,
            TextContentLanguage::Mn,
            TextContentLanguage::Mr,
            TextContentLanguage::Ms,
            TextContentLanguage::Mt,
            TextContentLanguage::My,
            TextContentLanguage::Na,
            TextContentLanguage::Nb,
            TextContentLanguage::Nd,
            TextContentLanguage::Ne,
            TextContentLanguage::Ng,
            TextContentLanguage::Nl,
            TextContentLanguage::Nn,
            TextContentLanguage::No,
            TextContentLanguage::Nr,
            TextContentLanguage::Nv,
            TextContentLanguage::Ny,
            TextContentLanguage::Oc,
            TextContentLanguage::Oj,
            TextContentLanguage::Om,
            TextContentLanguage::Or,
            TextContentLanguage::Os,
            TextContentLanguage::Pa,
            TextContentLanguage::Pi,
            TextContentLanguage::Pl,
            TextContentLanguage::Ps,
            TextContentLanguage::Pt,
            TextContentLanguage::Qu,
            TextContentLanguage::Rm,
            TextContentLanguage::Rn,
            TextContentLanguage::Ro,
            TextContentLanguage::Ru,
            TextContentLanguage::Rw,
            TextContentLanguage::Sa,
            TextContentLanguage::Sc,
            TextContentLanguage::Sd,
            TextContentLanguage::Se,
            TextContentLanguage::Sg,
            TextContentLanguage::Si,
            TextContentLanguage::Sk,
            TextContentLanguage::Sl,
            TextContentLanguage::Sm,
            TextContentLanguage::Sn,
            TextContentLanguage::So,
            TextContentLanguage::Sq,
            TextContentLanguage::Sr,
            TextContentLanguage::Ss,
            TextContentLanguage::St,
            TextContentLanguage::Su,
            TextContentLanguage::Sv,
            TextContentLanguage::Sw,
            TextContentLanguage::Ta,
            TextContentLanguage::Te,
            TextContentLanguage::Tg,
            TextContentLanguage::Th,
            TextContentLanguage::Ti,
            TextContentLanguage::Tk,
            TextContentLanguage::Tl,
            TextContentLanguage::Tn,
            TextContentLanguage::To,
            TextContentLanguage::Tr,
            TextContentLanguage::Ts,
            TextContentLanguage::Tt,
            TextContentLanguage::Tw,
            TextContentLanguage::Ty,
            TextContentLanguage::Ug,
            TextContentLanguage::Uk,
            TextContentLanguage::Ur,
            TextContentLanguage::Uz,
            TextContentLanguage::Ve,
            TextContentLanguage::Vi,
            TextContentLanguage::Vo,
            TextContentLanguage::Wa,
            TextContentLanguage::Wo,
            TextContentLanguage::Xh,
            TextContentLanguage::Yi,
            TextContentLanguage::Yue,
            TextContentLanguage::Yo,
            TextContentLanguage::Za,
            TextContentLanguage::Zh,
            TextContentLanguage::Zu,
        ];
        match NAMES.find(name) {
            Some(position) => LISTED[position].clone(),
            None => TextContentLanguage::Unknown(UnknownValue(name.into())),
        }
    }
}

impl Text for TextContentLanguage {
    fn set(&mut self, text: &str) -> bool {
        *self = TextContentLanguage::from_name(text);
        !matches!(self, TextContentLanguage::Unknown(_))
    }

    fn as_str(&self) -> &str {
        TextContentLanguage::as_str(self)
    }

    fn expected(&self) -> &'static str {
        "one of 185 listed values"
    }
}

texts! {
    TextContentLanguage = "vapi-cartesiatranscriber-schema.json#/properties/language";
}
