// @generated from vapi-fallbacktalkscribertranscriber-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Names, Text, UnknownValue, index};

/// One of 100 listed values, or another string.
///
/// Schema: `vapi-fallbacktalkscribertranscriber-schema.json#/properties/language`
/// and 1 other place that says the same.
#[derive(Clone, PartialEq, Eq, Hash)]
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

impl TalkscriberTranscriberLanguage {
    /// The values that the schema lists.
    pub const VALUES: &'static [&'static str] = &[
        "en",
        "zh",
        "de",
        "es",
        "ru",
        "ko",
        "fr",
        "ja",
        "pt",
        "tr",
        "pl",
        "ca",
        "nl",
        "ar",
        "sv",
        "it",
        "id",
        "hi",
        "fi",
        "vi",
        "he",
        "uk",
        "el",
        "ms",
        "cs",
        "ro",
        "da",
        "hu",
        "ta",
        "no",
        "th",
        "ur",
        "hr",
        "bg",
        "lt",
        "la",
        "mi",
        "ml",
        "cy",
        "sk",
        "te",
        "fa",
        "lv",
        "bn",
        "sr",
        "az",
        "sl",
        "kn",
        "et",
        "mk",
        "br",
        "eu",
        "is",
        "hy",
        "ne",
        "mn",
        "bs",
        "kk",
        "sq",
        "sw",
        "gl",
        "mr",
        "pa",
        "si",
        "km",
        "sn",
        "yo",
        "so",
        "af",
        "oc",
        "ka",
        "be",
        "tg",
        "sd",
        "gu",
        "am",
        "yi",
        "lo",
        "uz",
        "fo",
        "ht",
        "ps",
        "tk",
        "nn",
        "mt",
        "sa",
        "lb",
        "my",
        "bo",
        "tl",
        "mg",
        "as",
        "tt",
        "haw",
        "ln",
        "ha",
        "ba",
        "jw",
        "su",
        "yue",
    ];
    /// The value as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            TalkscriberTranscriberLanguage::En => "en",
            TalkscriberTranscriberLanguage::Zh => "zh",
            TalkscriberTranscriberLanguage::De => "de",
            TalkscriberTranscriberLanguage::Es => "es",
            TalkscriberTranscriberLanguage::Ru => "ru",
            TalkscriberTranscriberLanguage::Ko => "ko",
            TalkscriberTranscriberLanguage::Fr => "fr",
            TalkscriberTranscriberLanguage::Ja => "ja",
            TalkscriberTranscriberLanguage::Pt => "pt",
            TalkscriberTranscriberLanguage::Tr => "tr",
            TalkscriberTranscriberLanguage::Pl => "pl",
            TalkscriberTranscriberLanguage::Ca => "ca",
            TalkscriberTranscriberLanguage::Nl => "nl",
            TalkscriberTranscriberLanguage::Ar => "ar",
            TalkscriberTranscriberLanguage::Sv => "sv",
            TalkscriberTranscriberLanguage::It => "it",
            TalkscriberTranscriberLanguage::Id => "id",
            TalkscriberTranscriberLanguage::Hi => "hi",
            TalkscriberTranscriberLanguage::Fi => "fi",
            TalkscriberTranscriberLanguage::Vi => "vi",
            TalkscriberTranscriberLanguage::He => "he",
            TalkscriberTranscriberLanguage::Uk => "uk",
            TalkscriberTranscriberLanguage::El => "el",
            TalkscriberTranscriberLanguage::Ms => "ms",
            TalkscriberTranscriberLanguage::Cs => "cs",
            TalkscriberTranscriberLanguage::Ro => "ro",
            TalkscriberTranscriberLanguage::Da => "da",
            TalkscriberTranscriberLanguage::Hu => "hu",
            TalkscriberTranscriberLanguage::Ta => "ta",
            TalkscriberTranscriberLanguage::No => "no",
            TalkscriberTranscriberLanguage::Th => "th",
            TalkscriberTranscriberLanguage::Ur => "ur",
            TalkscriberTranscriberLanguage::Hr => "hr",
            TalkscriberTranscriberLanguage::Bg => "bg",
            TalkscriberTranscriberLanguage::Lt => "lt",
            TalkscriberTranscriberLanguage::La => "la",
            TalkscriberTranscriberLanguage::Mi => "mi",
            TalkscriberTranscriberLanguage::Ml => "ml",
            TalkscriberTranscriberLanguage::Cy => "cy",
            TalkscriberTranscriberLanguage::Sk => "sk",
            TalkscriberTranscriberLanguage::Te => "te",
            TalkscriberTranscriberLanguage::Fa => "fa",
            TalkscriberTranscriberLanguage::Lv => "lv",
            TalkscriberTranscriberLanguage::Bn => "bn",
            TalkscriberTranscriberLanguage::Sr => "sr",
            TalkscriberTranscriberLanguage::Az => "az",
            TalkscriberTranscriberLanguage::Sl => "sl",
            TalkscriberTranscriberLanguage::Kn => "kn",
            TalkscriberTranscriberLanguage::Et => "et",
            TalkscriberTranscriberLanguage::Mk => "mk",
            TalkscriberTranscriberLanguage::Br => "br",
            TalkscriberTranscriberLanguage::Eu => "eu",
            TalkscriberTranscriberLanguage::Is => "is",
            TalkscriberTranscriberLanguage::Hy => "hy",
            TalkscriberTranscriberLanguage::Ne => "ne",
            TalkscriberTranscriberLanguage::Mn => "mn",
            TalkscriberTranscriberLanguage::Bs => "bs",
            TalkscriberTranscriberLanguage::Kk => "kk",
            TalkscriberTranscriberLanguage::Sq => "sq",
            TalkscriberTranscriberLanguage::Sw => "sw",
            TalkscriberTranscriberLanguage::Gl => "gl",
            TalkscriberTranscriberLanguage::Mr => "mr",
            TalkscriberTranscriberLanguage::Pa => "pa",
            TalkscriberTranscriberLanguage::Si => "si",
            TalkscriberTranscriberLanguage::Km => "km",
            TalkscriberTranscriberLanguage::Sn => "sn",
            TalkscriberTranscriberLanguage::Yo => "yo",
            TalkscriberTranscriberLanguage::So => "so",
            TalkscriberTranscriberLanguage::Af => "af",
            TalkscriberTranscriberLanguage::Oc => "oc",
            TalkscriberTranscriberLanguage::Ka => "ka",
            TalkscriberTranscriberLanguage::Be => "be",
            TalkscriberTranscriberLanguage::Tg => "tg",
            TalkscriberTranscriberLanguage::Sd => "sd",
            TalkscriberTranscriberLanguage::Gu => "gu",
            TalkscriberTranscriberLanguage::Am => "am",
            TalkscriberTranscriberLanguage::Yi => "yi",
            TalkscriberTranscriberLanguage::Lo => "lo",
            TalkscriberTranscriberLanguage::Uz => "uz",
            TalkscriberTranscriberLanguage::Fo => "fo",
            TalkscriberTranscriberLanguage::Ht => "ht",
            TalkscriberTranscriberLanguage::Ps => "ps",
            TalkscriberTranscriberLanguage::Tk => "tk",
            TalkscriberTranscriberLanguage::Nn => "nn",
            TalkscriberTranscriberLanguage::Mt => "mt",
            TalkscriberTranscriberLanguage::Sa => "sa",
            TalkscriberTranscriberLanguage::Lb => "lb",
            TalkscriberTranscriberLanguage::My => "my",
            TalkscriberTranscriberLanguage::Bo => "bo",
            TalkscriberTranscriberLanguage::Tl => "tl",
            TalkscriberTranscriberLanguage::Mg => "mg",
            TalkscriberTranscriberLanguage::As => "as",
            TalkscriberTranscriberLanguage::Tt => "tt",
            TalkscriberTranscriberLanguage::Haw => "haw",
            TalkscriberTranscriberLanguage::Ln => "ln",
            TalkscriberTranscriberLanguage::Ha => "ha",
            TalkscriberTranscriberLanguage::Ba => "ba",
            TalkscriberTranscriberLanguage::Jw => "jw",
            TalkscriberTranscriberLanguage::Su => "su",
            TalkscriberTranscriberLanguage::Yue => "yue",
            TalkscriberTranscriberLanguage::Unknown(value) => value.as_str(),
        }
    }

    fn from_name(name: &str) -> Self {
        static NAMES: Names = Names::new(
            TalkscriberTranscriberLanguage::VALUES,
            &index::<256>(TalkscriberTranscriberLanguage::VALUES),
        );
        static LISTED: [TalkscriberTranscriberLanguage; 100usize] = [
            TalkscriberTranscriberLanguage::En,
            TalkscriberTranscriberLanguage::Zh,
            TalkscriberTranscriberLanguage::De,
            TalkscriberTranscriberLanguage::Es,
            TalkscriberTranscriberLanguage::Ru,
            TalkscriberTranscriberLanguage::Ko,
            TalkscriberTranscriberLanguage::Fr,
            TalkscriberTranscriberLanguage::Ja,
            TalkscriberTranscriberLanguage::Pt,
            TalkscriberTranscriberLanguage::Tr,
            TalkscriberTranscriberLanguage::Pl,
            TalkscriberTranscriberLanguage::Ca,
            TalkscriberTranscriberLanguage::Nl,
            TalkscriberTranscriberLanguage::Ar,
            TalkscriberTranscriberLanguage::Sv,
            TalkscriberTranscriberLanguage::It,
            TalkscriberTranscriberLanguage::Id,
            TalkscriberTranscriberLanguage::Hi,
            TalkscriberTranscriberLanguage::Fi,
            TalkscriberTranscriberLanguage::Vi,
            TalkscriberTranscriberLanguage::He,
            TalkscriberTranscriberLanguage::Uk,
            TalkscriberTranscriberLanguage::El,
            TalkscriberTranscriberLanguage::Ms,
            TalkscriberTranscriberLanguage::Cs,
            TalkscriberTranscriberLanguage::Ro,
            TalkscriberTranscriberLanguage::Da,
            TalkscriberTranscriberLanguage::Hu,
            TalkscriberTranscriberLanguage::Ta,
            TalkscriberTranscriberLanguage::No,
            TalkscriberTranscriberLanguage::Th,
            TalkscriberTranscriberLanguage::Ur,
            TalkscriberTranscriberLanguage::Hr,
            TalkscriberTranscriberLanguage::Bg,
            TalkscriberTranscriberLanguage::Lt,
            TalkscriberTranscriberLanguage::La,
            TalkscriberTranscriberLanguage::Mi,
            TalkscriberTranscriberLanguage::Ml,
            TalkscriberTranscriberLanguage::Cy,
            TalkscriberTranscriberLanguage::Sk,
            TalkscriberTranscriberLanguage::Te,
            TalkscriberTranscriberLanguage::Fa,
            TalkscriberTranscriberLanguage::Lv,
            TalkscriberTranscriberLanguage::Bn,
            TalkscriberTranscriberLanguage::Sr,
            TalkscriberTranscriberLanguage::Az,
            TalkscriberTranscriberLanguage::Sl,
            TalkscriberTranscriberLanguage::Kn,
            TalkscriberTranscriberLanguage::Et,
            TalkscriberTranscriberLanguage::Mk,
            TalkscriberTranscriberLanguage::Br,
            TalkscriberTranscriberLanguage::Eu,
            TalkscriberTranscriberLanguage::Is,
            TalkscriberTranscriberLanguage::Hy,
            TalkscriberTranscriberLanguage::Ne,
            TalkscriberTranscriberLanguage::Mn,
            TalkscriberTranscriberLanguage::Bs,
            TalkscriberTranscriberLanguage::Kk,
            TalkscriberTranscriberLanguage::Sq,
            TalkscriberTranscriberLanguage::Sw,
            TalkscriberTranscriberLanguage::Gl,
            TalkscriberTranscriberLanguage::Mr,
            TalkscriberTranscriberLanguage::Pa,
            TalkscriberTranscriberLanguage::Si,
            TalkscriberTranscriberLanguage::Km,
            TalkscriberTranscriberLanguage::Sn,
            TalkscriberTranscriberLanguage::Yo,
            TalkscriberTranscriberLanguage::So,
            TalkscriberTranscriberLanguage::Af,
            TalkscriberTranscriberLanguage::Oc,
            TalkscriberTranscriberLanguage::Ka,
            TalkscriberTranscriberLanguage::Be,
            TalkscriberTranscriberLanguage::Tg,
            TalkscriberTranscriberLanguage::Sd,
            TalkscriberTranscriberLanguage::Gu,
            TalkscriberTranscriberLanguage::Am,
            TalkscriberTranscriberLanguage::Yi,
            TalkscriberTranscriberLanguage::Lo,
            TalkscriberTranscriberLanguage::Uz,
            TalkscriberTranscriberLanguage::Fo,
            TalkscriberTranscriberLanguage::Ht,
            TalkscriberTranscriberLanguage::Ps,
            TalkscriberTranscriberLanguage::Tk,
            TalkscriberTranscriberLanguage::Nn,
            TalkscriberTranscriberLanguage::Mt,
            TalkscriberTranscriberLanguage::Sa,
            TalkscriberTranscriberLanguage::Lb,
            TalkscriberTranscriberLanguage::My,
            TalkscriberTranscriberLanguage::Bo,
            TalkscriberTranscriberLanguage::Tl,
            TalkscriberTranscriberLanguage::Mg,
            TalkscriberTranscriberLanguage::As,
            TalkscriberTranscriberLanguage::Tt,
            TalkscriberTranscriberLanguage::Haw,
            TalkscriberTranscriberLanguage::Ln,
            TalkscriberTranscriberLanguage::Ha,
            TalkscriberTranscriberLanguage::Ba,
            TalkscriberTranscriberLanguage::Jw,
            TalkscriberTranscriberLanguage::Su,
            TalkscriberTranscriberLanguage::Yue,
        ];
        match NAMES.find(name) {
            Some(position) => LISTED[position].clone(),
            None => TalkscriberTranscriberLanguage::Unknown(UnknownValue(name.into())),
        }
    }
}

impl Text for TalkscriberTranscriberLanguage {
    fn set(&mut self, text: &str) -> bool {
        *self = TalkscriberTranscriberLanguage::from_name(text);
        !matches!(self, TalkscriberTranscriberLanguage::Unknown(_))
    }

    fn as_str(&self) -> &str {
        TalkscriberTranscriberLanguage::as_str(self)
    }

    fn expected(&self) -> &'static str {
        "one of 100 listed values"
    }
}

texts! {
    TalkscriberTranscriberLanguage =
    "vapi-fallbacktalkscribertranscriber-schema.json#/properties/language";
}
