// @generated from vapi-fallbackplayhtvoice-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Names, Text, UnknownValue, index};

/// One of 37 listed values, or another string.
///
/// Schema: `vapi-fallbackplayhtvoice-schema.json#/properties/language`
/// and 1 other place that says the same.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PlayHtVoiceLanguage {
    /// `afrikaans`
    Afrikaans,
    /// `albanian`
    Albanian,
    /// `amharic`
    Amharic,
    /// `arabic`
    Arabic,
    /// `bengali`
    Bengali,
    /// `bulgarian`
    Bulgarian,
    /// `catalan`
    Catalan,
    /// `croatian`
    Croatian,
    /// `czech`
    Czech,
    /// `danish`
    Danish,
    /// `dutch`
    Dutch,
    /// `english`
    English,
    /// `french`
    French,
    /// `galician`
    Galician,
    /// `german`
    German,
    /// `greek`
    Greek,
    /// `hebrew`
    Hebrew,
    /// `hindi`
    Hindi,
    /// `hungarian`
    Hungarian,
    /// `indonesian`
    Indonesian,
    /// `italian`
    Italian,
    /// `japanese`
    Japanese,
    /// `korean`
    Korean,
    /// `malay`
    Malay,
    /// `mandarin`
    Mandarin,
    /// `polish`
    Polish,
    /// `portuguese`
    Portuguese,
    /// `russian`
    Russian,
    /// `serbian`
    Serbian,
    /// `spanish`
    Spanish,
    /// `swedish`
    Swedish,
    /// `tagalog`
    Tagalog,
    /// `thai`
    Thai,
    /// `turkish`
    Turkish,
    /// `ukrainian`
    Ukrainian,
    /// `urdu`
    Urdu,
    /// `xhosa`
    Xhosa,
    /// A value that the schema does not list, as it came. Compare it by `as_str()`.
    Unknown(UnknownValue),
}

impl PlayHtVoiceLanguage {
    /// The values that the schema lists.
    pub const VALUES: &'static [&'static str] = &[
        "afrikaans",
        "albanian",
        "amharic",
        "arabic",
        "bengali",
        "bulgarian",
        "catalan",
        "croatian",
        "czech",
        "danish",
        "dutch",
        "english",
        "french",
        "galician",
        "german",
        "greek",
        "hebrew",
        "hindi",
        "hungarian",
        "indonesian",
        "italian",
        "japanese",
        "korean",
        "malay",
        "mandarin",
        "polish",
        "portuguese",
        "russian",
        "serbian",
        "spanish",
        "swedish",
        "tagalog",
        "thai",
        "turkish",
        "ukrainian",
        "urdu",
        "xhosa",
    ];
    /// The value as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            PlayHtVoiceLanguage::Afrikaans => "afrikaans",
            PlayHtVoiceLanguage::Albanian => "albanian",
            PlayHtVoiceLanguage::Amharic => "amharic",
            PlayHtVoiceLanguage::Arabic => "arabic",
            PlayHtVoiceLanguage::Bengali => "bengali",
            PlayHtVoiceLanguage::Bulgarian => "bulgarian",
            PlayHtVoiceLanguage::Catalan => "catalan",
            PlayHtVoiceLanguage::Croatian => "croatian",
            PlayHtVoiceLanguage::Czech => "czech",
            PlayHtVoiceLanguage::Danish => "danish",
            PlayHtVoiceLanguage::Dutch => "dutch",
            PlayHtVoiceLanguage::English => "english",
            PlayHtVoiceLanguage::French => "french",
            PlayHtVoiceLanguage::Galician => "galician",
            PlayHtVoiceLanguage::German => "german",
            PlayHtVoiceLanguage::Greek => "greek",
            PlayHtVoiceLanguage::Hebrew => "hebrew",
            PlayHtVoiceLanguage::Hindi => "hindi",
            PlayHtVoiceLanguage::Hungarian => "hungarian",
            PlayHtVoiceLanguage::Indonesian => "indonesian",
            PlayHtVoiceLanguage::Italian => "italian",
            PlayHtVoiceLanguage::Japanese => "japanese",
            PlayHtVoiceLanguage::Korean => "korean",
            PlayHtVoiceLanguage::Malay => "malay",
            PlayHtVoiceLanguage::Mandarin => "mandarin",
            PlayHtVoiceLanguage::Polish => "polish",
            PlayHtVoiceLanguage::Portuguese => "portuguese",
            PlayHtVoiceLanguage::Russian => "russian",
            PlayHtVoiceLanguage::Serbian => "serbian",
            PlayHtVoiceLanguage::Spanish => "spanish",
            PlayHtVoiceLanguage::Swedish => "swedish",
            PlayHtVoiceLanguage::Tagalog => "tagalog",
            PlayHtVoiceLanguage::Thai => "thai",
            PlayHtVoiceLanguage::Turkish => "turkish",
            PlayHtVoiceLanguage::Ukrainian => "ukrainian",
            PlayHtVoiceLanguage::Urdu => "urdu",
            PlayHtVoiceLanguage::Xhosa => "xhosa",
            PlayHtVoiceLanguage::Unknown(value) => value.as_str(),
        }
    }

    fn from_name(name: &str) -> Self {
        static NAMES: Names = Names::new(
            PlayHtVoiceLanguage::VALUES,
            &index::<128>(PlayHtVoiceLanguage::VALUES),
        );
        static LISTED: [PlayHtVoiceLanguage; 37usize] = [
            PlayHtVoiceLanguage::Afrikaans,
            PlayHtVoiceLanguage::Albanian,
            PlayHtVoiceLanguage::Amharic,
            PlayHtVoiceLanguage::Arabic,
            PlayHtVoiceLanguage::Bengali,
            PlayHtVoiceLanguage::Bulgarian,
            PlayHtVoiceLanguage::Catalan,
            PlayHtVoiceLanguage::Croatian,
            PlayHtVoiceLanguage::Czech,
            PlayHtVoiceLanguage::Danish,
            PlayHtVoiceLanguage::Dutch,
            PlayHtVoiceLanguage::English,
            PlayHtVoiceLanguage::French,
            PlayHtVoiceLanguage::Galician,
            PlayHtVoiceLanguage::German,
            PlayHtVoiceLanguage::Greek,
            PlayHtVoiceLanguage::Hebrew,
            PlayHtVoiceLanguage::Hindi,
            PlayHtVoiceLanguage::Hungarian,
            PlayHtVoiceLanguage::Indonesian,
            PlayHtVoiceLanguage::Italian,
            PlayHtVoiceLanguage::Japanese,
            PlayHtVoiceLanguage::Korean,
            PlayHtVoiceLanguage::Malay,
            PlayHtVoiceLanguage::Mandarin,
            PlayHtVoiceLanguage::Polish,
            PlayHtVoiceLanguage::Portuguese,
            PlayHtVoiceLanguage::Russian,
            PlayHtVoiceLanguage::Serbian,
            PlayHtVoiceLanguage::Spanish,
            PlayHtVoiceLanguage::Swedish,
            PlayHtVoiceLanguage::Tagalog,
            PlayHtVoiceLanguage::Thai,
            PlayHtVoiceLanguage::Turkish,
            PlayHtVoiceLanguage::Ukrainian,
            PlayHtVoiceLanguage::Urdu,
            PlayHtVoiceLanguage::Xhosa,
        ];
        match NAMES.find(name) {
            Some(position) => LISTED[position].clone(),
            None => PlayHtVoiceLanguage::Unknown(UnknownValue(name.into())),
        }
    }
}

impl Text for PlayHtVoiceLanguage {
    fn set(&mut self, text: &str) -> bool {
        *self = PlayHtVoiceLanguage::from_name(text);
        !matches!(self, PlayHtVoiceLanguage::Unknown(_))
    }

    fn as_str(&self) -> &str {
        PlayHtVoiceLanguage::as_str(self)
    }

    fn expected(&self) -> &'static str {
        "one of 37 listed values"
    }
}

texts! {
    PlayHtVoiceLanguage = "vapi-fallbackplayhtvoice-schema.json#/properties/language";
}
