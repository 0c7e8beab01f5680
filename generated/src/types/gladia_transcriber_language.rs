// @generated from vapi-fallbackgladiatranscriber-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Names, Text, UnknownValue, index};

/// One of 99 listed values, or another string.
///
/// Schema: `vapi-fallbackgladiatranscriber-schema.json#/properties/language`
/// and 3 other places that say the same.
#[derive(Clone, PartialEq, Eq, Hash)]
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

impl GladiaTranscriberLanguage {
    /// The values that the schema lists.
    pub const VALUES: &'static [&'static str] = &[
        "af",
        "sq",
        "am",
        "ar",
        "hy",
        "as",
        "az",
        "ba",
        "eu",
        "be",
        "bn",
        "bs",
        "br",
        "bg",
        "ca",
        "zh",
        "hr",
        "cs",
        "da",
        "nl",
        "en",
        "et",
        "fo",
        "fi",
        "fr",
        "gl",
        "ka",
        "de",
        "el",
        "gu",
        "ht",
        "ha",
        "haw",
        "he",
        "hi",
        "hu",
        "is",
        "id",
        "it",
        "ja",
        "jv",
        "kn",
        "kk",
        "km",
        "ko",
        "lo",
        "la",
        "lv",
        "ln",
        "lt",
        "lb",
        "mk",
        "mg",
        "ms",
        "ml",
        "mt",
        "mi",
        "mr",
        "mn",
        "my",
        "ne",
        "no",
        "nn",
        "oc",
        "ps",
        "fa",
        "pl",
        "pt",
        "pa",
        "ro",
        "ru",
        "sa",
        "sr",
        "sn",
        "sd",
        "si",
        "sk",
        "sl",
        "so",
        "es",
        "su",
        "sw",
        "sv",
        "tl",
        "tg",
        "ta",
        "tt",
        "te",
        "th",
        "bo",
        "tr",
        "tk",
        "uk",
        "ur",
        "uz",
        "vi",
        "cy",
        "yi",
        "yo",
    ];
    /// The value as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            GladiaTranscriberLanguage::Af => "af",
            GladiaTranscriberLanguage::Sq => "sq",
            GladiaTranscriberLanguage::Am => "am",
            GladiaTranscriberLanguage::Ar => "ar",
            GladiaTranscriberLanguage::Hy => "hy",
            GladiaTranscriberLanguage::As => "as",
            GladiaTranscriberLanguage::Az => "az",
            GladiaTranscriberLanguage::Ba => "ba",
            GladiaTranscriberLanguage::Eu => "eu",
            GladiaTranscriberLanguage::Be => "be",
            GladiaTranscriberLanguage::Bn => "bn",
            GladiaTranscriberLanguage::Bs => "bs",
            GladiaTranscriberLanguage::Br => "br",
            GladiaTranscriberLanguage::Bg => "bg",
            GladiaTranscriberLanguage::Ca => "ca",
            GladiaTranscriberLanguage::Zh => "zh",
            GladiaTranscriberLanguage::Hr => "hr",
            GladiaTranscriberLanguage::Cs => "cs",
            GladiaTranscriberLanguage::Da => "da",
            GladiaTranscriberLanguage::Nl => "nl",
            GladiaTranscriberLanguage::En => "en",
            GladiaTranscriberLanguage::Et => "et",
            GladiaTranscriberLanguage::Fo => "fo",
            GladiaTranscriberLanguage::Fi => "fi",
            GladiaTranscriberLanguage::Fr => "fr",
            GladiaTranscriberLanguage::Gl => "gl",
            GladiaTranscriberLanguage::Ka => "ka",
            GladiaTranscriberLanguage::De => "de",
            GladiaTranscriberLanguage::El => "el",
            GladiaTranscriberLanguage::Gu => "gu",
            GladiaTranscriberLanguage::Ht => "ht",
            GladiaTranscriberLanguage::Ha => "ha",
            GladiaTranscriberLanguage::Haw => "haw",
            GladiaTranscriberLanguage::He => "he",
            GladiaTranscriberLanguage::Hi => "hi",
            GladiaTranscriberLanguage::Hu => "hu",
            GladiaTranscriberLanguage::Is => "is",
            GladiaTranscriberLanguage::Id => "id",
            GladiaTranscriberLanguage::It => "it",
            GladiaTranscriberLanguage::Ja => "ja",
            GladiaTranscriberLanguage::Jv => "jv",
            GladiaTranscriberLanguage::Kn => "kn",
            GladiaTranscriberLanguage::Kk => "kk",
            GladiaTranscriberLanguage::Km => "km",
            GladiaTranscriberLanguage::Ko => "ko",
            GladiaTranscriberLanguage::Lo => "lo",
            GladiaTranscriberLanguage::La => "la",
            GladiaTranscriberLanguage::Lv => "lv",
            GladiaTranscriberLanguage::Ln => "ln",
            GladiaTranscriberLanguage::Lt => "lt",
            GladiaTranscriberLanguage::Lb => "lb",
            GladiaTranscriberLanguage::Mk => "mk",
            GladiaTranscriberLanguage::Mg => "mg",
            GladiaTranscriberLanguage::Ms => "ms",
            GladiaTranscriberLanguage::Ml => "ml",
            GladiaTranscriberLanguage::Mt => "mt",
            GladiaTranscriberLanguage::Mi => "mi",
            GladiaTranscriberLanguage::Mr => "mr",
            GladiaTranscriberLanguage::Mn => "mn",
            GladiaTranscriberLanguage::My => "my",
            GladiaTranscriberLanguage::Ne => "ne",
            GladiaTranscriberLanguage::No => "no",
            GladiaTranscriberLanguage::Nn => "nn",
            GladiaTranscriberLanguage::Oc => "oc",
            GladiaTranscriberLanguage::Ps => "ps",
            GladiaTranscriberLanguage::Fa => "fa",
            GladiaTranscriberLanguage::Pl => "pl",
            GladiaTranscriberLanguage::Pt => "pt",
            GladiaTranscriberLanguage::Pa => "pa",
            GladiaTranscriberLanguage::Ro => "ro",
            GladiaTranscriberLanguage::Ru => "ru",
            GladiaTranscriberLanguage::Sa => "sa",
            GladiaTranscriberLanguage::Sr => "sr",
            GladiaTranscriberLanguage::Sn => "sn",
            GladiaTranscriberLanguage::Sd => "sd",
            GladiaTranscriberLanguage::Si => "si",
            GladiaTranscriberLanguage::Sk => "sk",
            GladiaTranscriberLanguage::Sl => "sl",
            GladiaTranscriberLanguage::So => "so",
            GladiaTranscriberLanguage::Es => "es",
            GladiaTranscriberLanguage::Su => "su",
            GladiaTranscriberLanguage::Sw => "sw",
            GladiaTranscriberLanguage::Sv => "sv",
            GladiaTranscriberLanguage::Tl => "tl",
            GladiaTranscriberLanguage::Tg => "tg",
            GladiaTranscriberLanguage::Ta => "ta",
            GladiaTranscriberLanguage::Tt => "tt",
            GladiaTranscriberLanguage::Te => "te",
            GladiaTranscriberLanguage::Th => "th",
            GladiaTranscriberLanguage::Bo => "bo",
            GladiaTranscriberLanguage::Tr => "tr",
            GladiaTranscriberLanguage::Tk => "tk",
            GladiaTranscriberLanguage::Uk => "uk",
            GladiaTranscriberLanguage::Ur => "ur",
            GladiaTranscriberLanguage::Uz => "uz",
            GladiaTranscriberLanguage::Vi => "vi",
            GladiaTranscriberLanguage::Cy => "cy",
            GladiaTranscriberLanguage::Yi => "yi",
            GladiaTranscriberLanguage::Yo => "yo",
            GladiaTranscriberLanguage::Unknown(value) => value.as_str(),
        }
    }

    fn from_name(name: &str) -> Self {
        static NAMES: Names = Names::new(
            GladiaTranscriberLanguage::VALUES,
            &index::<256>(GladiaTranscriberLanguage::VALUES),
        );
        static LISTED: [GladiaTranscriberLanguage; 99usize] = [
            GladiaTranscriberLanguage::Af,
            GladiaTranscriberLanguage::Sq,
            GladiaTranscriberLanguage::Am,
            GladiaTranscriberLanguage::Ar,
            GladiaTranscriberLanguage::Hy,
            GladiaTranscriberLanguage::As,
            GladiaTranscriberLanguage::Az,
            GladiaTranscriberLanguage::Ba,
            GladiaTranscriberLanguage::Eu,
            GladiaTranscriberLanguage::Be,
            GladiaTranscriberLanguage::Bn,
            GladiaTranscriberLanguage::Bs,
            GladiaTranscriberLanguage::Br,
            GladiaTranscriberLanguage::Bg,
            GladiaTranscriberLanguage::Ca,
            GladiaTranscriberLanguage::Zh,
            GladiaTranscriberLanguage::Hr,
            GladiaTranscriberLanguage::Cs,
            GladiaTranscriberLanguage::Da,
            GladiaTranscriberLanguage::Nl,
            GladiaTranscriberLanguage::En,
            GladiaTranscriberLanguage::Et,
            GladiaTranscriberLanguage::Fo,
            GladiaTranscriberLanguage::Fi,
            GladiaTranscriberLanguage::Fr,
            GladiaTranscriberLanguage::Gl,
            GladiaTranscriberLanguage::Ka,
            GladiaTranscriberLanguage::De,
            GladiaTranscriberLanguage::El,
            GladiaTranscriberLanguage::Gu,
            GladiaTranscriberLanguage::Ht,
            GladiaTranscriberLanguage::Ha,
            GladiaTranscriberLanguage::Haw,
            GladiaTranscriberLanguage::He,
            GladiaTranscriberLanguage::Hi,
            GladiaTranscriberLanguage::Hu,
            GladiaTranscriberLanguage::Is,
            GladiaTranscriberLanguage::Id,
            GladiaTranscriberLanguage::It,
            GladiaTranscriberLanguage::Ja,
            GladiaTranscriberLanguage::Jv,
            GladiaTranscriberLanguage::Kn,
            GladiaTranscriberLanguage::Kk,
            GladiaTranscriberLanguage::Km,
            GladiaTranscriberLanguage::Ko,
            GladiaTranscriberLanguage::Lo,
            GladiaTranscriberLanguage::La,
            GladiaTranscriberLanguage::Lv,
            GladiaTranscriberLanguage::Ln,
            GladiaTranscriberLanguage::Lt,
            GladiaTranscriberLanguage::Lb,
            GladiaTranscriberLanguage::Mk,
            GladiaTranscriberLanguage::Mg,
            GladiaTranscriberLanguage::Ms,
            GladiaTranscriberLanguage::Ml,
            GladiaTranscriberLanguage::Mt,
            GladiaTranscriberLanguage::Mi,
            GladiaTranscriberLanguage::Mr,
            GladiaTranscriberLanguage::Mn,
            GladiaTranscriberLanguage::My,
            GladiaTranscriberLanguage::Ne,
            GladiaTranscriberLanguage::No,
            GladiaTranscriberLanguage::Nn,
            GladiaTranscriberLanguage::Oc,
            GladiaTranscriberLanguage::Ps,
            GladiaTranscriberLanguage::Fa,
            GladiaTranscriberLanguage::Pl,
            GladiaTranscriberLanguage::Pt,
            GladiaTranscriberLanguage::Pa,
            GladiaTranscriberLanguage::Ro,
            GladiaTranscriberLanguage::Ru,
            GladiaTranscriberLanguage::Sa,
            GladiaTranscriberLanguage::Sr,
            GladiaTranscriberLanguage::Sn,
            GladiaTranscriberLanguage::Sd,
            GladiaTranscriberLanguage::Si,
            GladiaTranscriberLanguage::Sk,
            GladiaTranscriberLanguage::Sl,
            GladiaTranscriberLanguage::So,
            GladiaTranscriberLanguage::Es,
            GladiaTranscriberLanguage::Su,
            GladiaTranscriberLanguage::Sw,
            GladiaTranscriberLanguage::Sv,
            GladiaTranscriberLanguage::Tl,
            GladiaTranscriberLanguage::Tg,
            GladiaTranscriberLanguage::Ta,
            GladiaTranscriberLanguage::Tt,
            GladiaTranscriberLanguage::Te,
            GladiaTranscriberLanguage::Th,
            GladiaTranscriberLanguage::Bo,
            GladiaTranscriberLanguage::Tr,
            GladiaTranscriberLanguage::Tk,
            GladiaTranscriberLanguage::Uk,
            GladiaTranscriberLanguage::Ur,
            GladiaTranscriberLanguage::Uz,
            GladiaTranscriberLanguage::Vi,
            GladiaTranscriberLanguage::Cy,
            GladiaTranscriberLanguage::Yi,
            GladiaTranscriberLanguage::Yo,
        ];
        match NAMES.find(name) {
            Some(position) => LISTED[position].clone(),
            None => GladiaTranscriberLanguage::Unknown(UnknownValue(name.into())),
        }
    }
}

impl Text for GladiaTranscriberLanguage {
    fn set(&mut self, text: &str) -> bool {
        *self = GladiaTranscriberLanguage::from_name(text);
        !matches!(self, GladiaTranscriberLanguage::Unknown(_))
    }

    fn as_str(&self) -> &str {
        GladiaTranscriberLanguage::as_str(self)
    }

    fn expected(&self) -> &'static str {
        "one of 99 listed values"
    }
}

texts! {
    GladiaTranscriberLanguage =
    "vapi-fallbackgladiatranscriber-schema.json#/properties/language";
}
