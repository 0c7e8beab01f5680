// @generated from vapi-fallbackgoogletranscriber-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Names, Text, UnknownValue, index};

/// One of 39 listed values, or another string.
///
/// Schema: `vapi-fallbackgoogletranscriber-schema.json#/properties/language`
/// and 1 other place that says the same.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GoogleTranscriberLanguage {
    /// `Multilingual`
    Multilingual,
    /// `Arabic`
    Arabic,
    /// `Bengali`
    Bengali,
    /// `Bulgarian`
    Bulgarian,
    /// `Chinese`
    Chinese,
    /// `Croatian`
    Croatian,
    /// `Czech`
    Czech,
    /// `Danish`
    Danish,
    /// `Dutch`
    Dutch,
    /// `English`
    English,
    /// `Estonian`
    Estonian,
    /// `Finnish`
    Finnish,
    /// `French`
    French,
    /// `German`
    German,
    /// `Greek`
    Greek,
    /// `Hebrew`
    Hebrew,
    /// `Hindi`
    Hindi,
    /// `Hungarian`
    Hungarian,
    /// `Indonesian`
    Indonesian,
    /// `Italian`
    Italian,
    /// `Japanese`
    Japanese,
    /// `Korean`
    Korean,
    /// `Latvian`
    Latvian,
    /// `Lithuanian`
    Lithuanian,
    /// `Norwegian`
    Norwegian,
    /// `Polish`
    Polish,
    /// `Portuguese`
    Portuguese,
    /// `Romanian`
    Romanian,
    /// `Russian`
    Russian,
    /// `Serbian`
    Serbian,
    /// `Slovak`
    Slovak,
    /// `Slovenian`
    Slovenian,
    /// `Spanish`
    Spanish,
    /// `Swahili`
    Swahili,
    /// `Swedish`
    Swedish,
    /// `Thai`
    Thai,
    /// `Turkish`
    Turkish,
    /// `Ukrainian`
    Ukrainian,
    /// `Vietnamese`
    Vietnamese,
    /// A value that the schema does not list, as it came. Compare it by `as_str()`.
    Unknown(UnknownValue),
}

impl GoogleTranscriberLanguage {
    /// The values that the schema lists.
    pub const VALUES: &'static [&'static str] = &[
        "Multilingual",
        "Arabic",
        "Bengali",
        "Bulgarian",
        "Chinese",
        "Croatian",
        "Czech",
        "Danish",
        "Dutch",
        "English",
        "Estonian",
        "Finnish",
        "French",
        "German",
        "Greek",
        "Hebrew",
        "Hindi",
        "Hungarian",
        "Indonesian",
        "Italian",
        "Japanese",
        "Korean",
        "Latvian",
        "Lithuanian",
        "Norwegian",
        "Polish",
        "Portuguese",
        "Romanian",
        "Russian",
        "Serbian",
        "Slovak",
        "Slovenian",
        "Spanish",
        "Swahili",
        "Swedish",
        "Thai",
        "Turkish",
        "Ukrainian",
        "Vietnamese",
    ];
    /// The value as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            GoogleTranscriberLanguage::Multilingual => "Multilingual",
            GoogleTranscriberLanguage::Arabic => "Arabic",
            GoogleTranscriberLanguage::Bengali => "Bengali",
            GoogleTranscriberLanguage::Bulgarian => "Bulgarian",
            GoogleTranscriberLanguage::Chinese => "Chinese",
            GoogleTranscriberLanguage::Croatian => "Croatian",
            GoogleTranscriberLanguage::Czech => "Czech",
            GoogleTranscriberLanguage::Danish => "Danish",
            GoogleTranscriberLanguage::Dutch => "Dutch",
            GoogleTranscriberLanguage::English => "English",
            GoogleTranscriberLanguage::Estonian => "Estonian",
            GoogleTranscriberLanguage::Finnish => "Finnish",
            GoogleTranscriberLanguage::French => "French",
            GoogleTranscriberLanguage::German => "German",
            GoogleTranscriberLanguage::Greek => "Greek",
            GoogleTranscriberLanguage::Hebrew => "Hebrew",
            GoogleTranscriberLanguage::Hindi => "Hindi",
            GoogleTranscriberLanguage::Hungarian => "Hungarian",
            GoogleTranscriberLanguage::Indonesian => "Indonesian",
            GoogleTranscriberLanguage::Italian => "Italian",
            GoogleTranscriberLanguage::Japanese => "Japanese",
            GoogleTranscriberLanguage::Korean => "Korean",
            GoogleTranscriberLanguage::Latvian => "Latvian",
            GoogleTranscriberLanguage::Lithuanian => "Lithuanian",
            GoogleTranscriberLanguage::Norwegian => "Norwegian",
            GoogleTranscriberLanguage::Polish => "Polish",
            GoogleTranscriberLanguage::Portuguese => "Portuguese",
            GoogleTranscriberLanguage::Romanian => "Romanian",
            GoogleTranscriberLanguage::Russian => "Russian",
            GoogleTranscriberLanguage::Serbian => "Serbian",
            GoogleTranscriberLanguage::Slovak => "Slovak",
            GoogleTranscriberLanguage::Slovenian => "Slovenian",
            GoogleTranscriberLanguage::Spanish => "Spanish",
            GoogleTranscriberLanguage::Swahili => "Swahili",
            GoogleTranscriberLanguage::Swedish => "Swedish",
            GoogleTranscriberLanguage::Thai => "Thai",
            GoogleTranscriberLanguage::Turkish => "Turkish",
            GoogleTranscriberLanguage::Ukrainian => "Ukrainian",
            GoogleTranscriberLanguage::Vietnamese => "Vietnamese",
            GoogleTranscriberLanguage::Unknown(value) => value.as_str(),
        }
    }

    fn from_name(name: &str) -> Self {
        static NAMES: Names = Names::new(
            GoogleTranscriberLanguage::VALUES,
            &index::<128>(GoogleTranscriberLanguage::VALUES),
        );
        static LISTED: [GoogleTranscriberLanguage; 39usize] = [
            GoogleTranscriberLanguage::Multilingual,
            GoogleTranscriberLanguage::Arabic,
            GoogleTranscriberLanguage::Bengali,
            GoogleTranscriberLanguage::Bulgarian,
            GoogleTranscriberLanguage::Chinese,
            GoogleTranscriberLanguage::Croatian,
            GoogleTranscriberLanguage::Czech,
            GoogleTranscriberLanguage::Danish,
            GoogleTranscriberLanguage::Dutch,
            GoogleTranscriberLanguage::English,
            GoogleTranscriberLanguage::Estonian,
            GoogleTranscriberLanguage::Finnish,
            GoogleTranscriberLanguage::French,
            GoogleTranscriberLanguage::German,
            GoogleTranscriberLanguage::Greek,
            GoogleTranscriberLanguage::Hebrew,
            GoogleTranscriberLanguage::Hindi,
            GoogleTranscriberLanguage::Hungarian,
            GoogleTranscriberLanguage::Indonesian,
            GoogleTranscriberLanguage::Italian,
            GoogleTranscriberLanguage::Japanese,
            GoogleTranscriberLanguage::Korean,
            GoogleTranscriberLanguage::Latvian,
            GoogleTranscriberLanguage::Lithuanian,
            GoogleTranscriberLanguage::Norwegian,
            GoogleTranscriberLanguage::Polish,
            GoogleTranscriberLanguage::Portuguese,
            GoogleTranscriberLanguage::Romanian,
            GoogleTranscriberLanguage::Russian,
            GoogleTranscriberLanguage::Serbian,
            GoogleTranscriberLanguage::Slovak,
            GoogleTranscriberLanguage::Slovenian,
            GoogleTranscriberLanguage::Spanish,
            GoogleTranscriberLanguage::Swahili,
            GoogleTranscriberLanguage::Swedish,
            GoogleTranscriberLanguage::Thai,
            GoogleTranscriberLanguage::Turkish,
            GoogleTranscriberLanguage::Ukrainian,
            GoogleTranscriberLanguage::Vietnamese,
        ];
        match NAMES.find(name) {
            Some(position) => LISTED[position].clone(),
            None => GoogleTranscriberLanguage::Unknown(UnknownValue(name.into())),
        }
    }
}

impl Text for GoogleTranscriberLanguage {
    fn set(&mut self, text: &str) -> bool {
        *self = GoogleTranscriberLanguage::from_name(text);
        !matches!(self, GoogleTranscriberLanguage::Unknown(_))
    }

    fn as_str(&self) -> &str {
        GoogleTranscriberLanguage::as_str(self)
    }

    fn expected(&self) -> &'static str {
        "one of 39 listed values"
    }
}

texts! {
    GoogleTranscriberLanguage =
    "vapi-fallbackgoogletranscriber-schema.json#/properties/language";
}
