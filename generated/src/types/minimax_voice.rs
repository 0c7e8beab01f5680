// @generated from vapi-minimaxvoice-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{
    Extra, Field, Member, Names, Number, Object, ObjectShape, Slot, Text, UnknownValue,
    View, index, kind,
};
use crate::types::{ChunkPlan, FallbackPlan};

/// `MinimaxVoice`.
///
/// Schema: `vapi-minimaxvoice-schema.json#`
///
/// Always written with `provider`: `"minimax"`.
#[derive(Clone, PartialEq)]
pub struct MinimaxVoice {
    /// `cachingEnabled`, default `true`.
    pub caching_enabled: Option<bool>,
    /// `voiceId`, required.
    pub voice_id: String,
    /// `model`, default `speech-02-turbo`.
    pub model: Option<MinimaxVoiceModel>,
    /// `emotion`.
    pub emotion: Option<String>,
    /// `subtitleType`, default `sentence`.
    pub subtitle_type: Option<MinimaxVoiceSubtitleType>,
    /// `pitch`, at most 12, at least -12, default `0`.
    pub pitch: Option<Number>,
    /// `speed`, at most 2, at least 0.5, default `1`.
    pub speed: Option<Number>,
    /// `volume`, at most 2, at least 0.5, default `1`.
    pub volume: Option<Number>,
    /// `region`, default `worldwide`.
    pub region: Option<MinimaxVoiceRegion>,
    /// `languageBoost`.
    pub language_boost: Option<MinimaxVoiceLanguageBoost>,
    /// `textNormalizationEnabled`, default `true`.
    pub text_normalization_enabled: Option<bool>,
    /// `chunkPlan`.
    pub chunk_plan: Option<Box<ChunkPlan>>,
    /// `fallbackPlan`.
    pub fallback_plan: Option<FallbackPlan>,
    _extra: Extra,
}

impl MinimaxVoice {
    /// A value with its required members.
    pub fn new(voice_id: impl Into<String>) -> Self {
        MinimaxVoice {
            voice_id: voice_id.into(),
            ..MinimaxVoice::empty()
        }
    }

    /// What came with the object beside the members that the schema names, and values that
    /// do not fit the member they stand under.
    pub fn extra(&self) -> &Extra {
        &self._extra
    }

    /// See [`Self::extra`]; what is put in here is written with the object.
    pub fn extra_mut(&mut self) -> &mut Extra {
        &mut self._extra
    }

    fn empty() -> Self {
        MinimaxVoice {
            voice_id: Field::empty(),
            caching_enabled: None,
            model: None,
            emotion: None,
            subtitle_type: None,
            pitch: None,
            speed: None,
            volume: None,
            region: None,
            language_boost: None,
            text_normalization_enabled: None,
            chunk_plan: None,
            fallback_plan: None,
            _extra: Extra::EMPTY,
        }
    }
}

pub(crate) static MINIMAX_VOICE: ObjectShape = {
    const NAMES: &[&str] = &[
        "cachingEnabled",
        "provider",
        "voiceId",
        "model",
        "emotion",
        "subtitleType",
        "pitch",
        "speed",
        "volume",
        "region",
        "languageBoost",
        "textNormalizationEnabled",
        "chunkPlan",
        "fallbackPlan",
    ];
    ObjectShape {
        name: "MinimaxVoice",
        members: &[
            Member::optional("cachingEnabled", kind::BOOLEAN),
            Member::constant("provider", "minimax"),
            Member::required("voiceId", kind::STRING),
            Member::optional("model", kind::STRING),
            Member::optional("emotion", kind::STRING),
            Member::optional("subtitleType", kind::STRING),
            Member::optional("pitch", kind::NUMBER),
            Member::optional("speed", kind::NUMBER),
            Member::optional("volume", kind::NUMBER),
            Member::optional("region", kind::STRING),
            Member::optional("languageBoost", kind::STRING),
            Member::optional("textNormalizationEnabled", kind::BOOLEAN),
            Member::optional("chunkPlan", kind::OBJECT),
            Member::optional("fallbackPlan", kind::OBJECT),
        ],
        names: Names::new(NAMES, &index::<32>(NAMES)),
        open: false,
    }
};

impl Object for MinimaxVoice {
    fn shape(&self) -> &'static ObjectShape {
        &MINIMAX_VOICE
    }

    fn slot(&mut self, position: usize) -> Slot<'_> {
        match position {
            0 => Slot::optional(&mut self.caching_enabled),
            1 => Slot::Constant("minimax"),
            2 => Slot::required(&mut self.voice_id),
            3 => Slot::optional(&mut self.model),
            4 => Slot::optional(&mut self.emotion),
            5 => Slot::optional(&mut self.subtitle_type),
            6 => Slot::optional(&mut self.pitch),
            7 => Slot::optional(&mut self.speed),
            8 => Slot::optional(&mut self.volume),
            9 => Slot::optional(&mut self.region),
            10 => Slot::optional(&mut self.language_boost),
            11 => Slot::optional(&mut self.text_normalization_enabled),
            12 => Slot::optional(&mut self.chunk_plan),
            13 => Slot::optional(&mut self.fallback_plan),
            _ => Slot::Null,
        }
    }

    fn view(&self, position: usize) -> View<'_> {
        match position {
            0 => View::optional(&self.caching_enabled),
            1 => View::String("minimax"),
            2 => View::required(&self.voice_id),
            3 => View::optional(&self.model),
            4 => View::optional(&self.emotion),
            5 => View::optional(&self.subtitle_type),
            6 => View::optional(&self.pitch),
            7 => View::optional(&self.speed),
            8 => View::optional(&self.volume),
            9 => View::optional(&self.region),
            10 => View::optional(&self.language_boost),
            11 => View::optional(&self.text_normalization_enabled),
            12 => View::optional(&self.chunk_plan),
            13 => View::optional(&self.fallback_plan),
            _ => View::Absent,
        }
    }

    fn extra(&self) -> &Extra {
        &self._extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self._extra
    }
}

objects! {
    MinimaxVoice = "vapi-minimaxvoice-schema.json#";
}

/// One of 41 listed values, or another string.
///
/// Schema: `vapi-minimaxvoice-schema.json#/properties/languageBoost`
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MinimaxVoiceLanguageBoost {
    /// `Chinese`
    Chinese,
    /// `Chinese,Yue`
    ChineseYue,
    /// `English`
    English,
    /// `Arabic`
    Arabic,
    /// `Russian`
    Russian,
    /// `Spanish`
    Spanish,
    /// `French`
    French,
    /// `Portuguese`
    Portuguese,
    /// `German`
    German,
    /// `Turkish`
    Turkish,
    /// `Dutch`
    Dutch,
    /// `Ukrainian`
    Ukrainian,
    /// `Vietnamese`
    Vietnamese,
    /// `Indonesian`
    Indonesian,
    /// `Japanese`
    Japanese,
    /// `Italian`
    Italian,
    /// `Korean`
    Korean,
    /// `Thai`
    Thai,
    /// `Polish`
    Polish,
    /// `Romanian`
    Romanian,
    /// `Greek`
    Greek,
    /// `Czech`
    Czech,
    /// `Finnish`
    Finnish,
    /// `Hindi`
    Hindi,
    /// `Bulgarian`
    Bulgarian,
    /// `Danish`
    Danish,
    /// `Hebrew`
    Hebrew,
    /// `Malay`
    Malay,
    /// `Persian`
    Persian,
    /// `Slovak`
    Slovak,
    /// `Swedish`
    Swedish,
    /// `Croatian`
    Croatian,
    /// `Filipino`
    Filipino,
    /// `Hungarian`
    Hungarian,
    /// `Norwegian`
    Norwegian,
    /// `Slovenian`
    Slovenian,
    /// `Catalan`
    Catalan,
    /// `Nynorsk`
    Nynorsk,
    /// `Tamil`
    Tamil,
    /// `Afrikaans`
    Afrikaans,
    /// `auto`
    Auto,
    /// A value that the schema does not list, as it came. Compare it by `as_str()`.
    Unknown(UnknownValue),
}

impl MinimaxVoiceLanguageBoost {
    /// The values that the schema lists.
    pub const VALUES: &'static [&'static str] = &[
        "Chinese",
        "Chinese,Yue",
        "English",
        "Arabic",
        "Russian",
        "Spanish",
        "French",
        "Portuguese",
        "German",
        "Turkish",
        "Dutch",
        "Ukrainian",
        "Vietnamese",
        "Indonesian",
        "Japanese",
        "Italian",
        "Korean",
        "Thai",
        "Polish",
        "Romanian",
        "Greek",
        "Czech",
        "Finnish",
        "Hindi",
        "Bulgarian",
        "Danish",
        "Hebrew",
        "Malay",
        "Persian",
        "Slovak",
        "Swedish",
        "Croatian",
        "Filipino",
        "Hungarian",
        "Norwegian",
        "Slovenian",
        "Catalan",
        "Nynorsk",
        "Tamil",
        "Afrikaans",
        "auto",
    ];
    /// The value as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            MinimaxVoiceLanguageBoost::Chinese => "Chinese",
            MinimaxVoiceLanguageBoost::ChineseYue => "Chinese,Yue",
            MinimaxVoiceLanguageBoost::English => "English",
            MinimaxVoiceLanguageBoost::Arabic => "Arabic",
            MinimaxVoiceLanguageBoost::Russian => "Russian",
            MinimaxVoiceLanguageBoost::Spanish => "Spanish",
            MinimaxVoiceLanguageBoost::French => "French",
            MinimaxVoiceLanguageBoost::Portuguese => "Portuguese",
            MinimaxVoiceLanguageBoost::German => "German",
            MinimaxVoiceLanguageBoost::Turkish => "Turkish",
            MinimaxVoiceLanguageBoost::Dutch => "Dutch",
            MinimaxVoiceLanguageBoost::Ukrainian => "Ukrainian",
            MinimaxVoiceLanguageBoost::Vietnamese => "Vietnamese",
            MinimaxVoiceLanguageBoost::Indonesian => "Indonesian",
            MinimaxVoiceLanguageBoost::Japanese => "Japanese",
            MinimaxVoiceLanguageBoost::Italian => "Italian",
            MinimaxVoiceLanguageBoost::Korean => "Korean",
            MinimaxVoiceLanguageBoost::Thai => "Thai",
            MinimaxVoiceLanguageBoost::Polish => "Polish",
            MinimaxVoiceLanguageBoost::Romanian => "Romanian",
            MinimaxVoiceLanguageBoost::Greek => "Greek",
            MinimaxVoiceLanguageBoost::Czech => "Czech",
            MinimaxVoiceLanguageBoost::Finnish => "Finnish",
            MinimaxVoiceLanguageBoost::Hindi => "Hindi",
            MinimaxVoiceLanguageBoost::Bulgarian => "Bulgarian",
            MinimaxVoiceLanguageBoost::Danish => "Danish",
            MinimaxVoiceLanguageBoost::Hebrew => "Hebrew",
            MinimaxVoiceLanguageBoost::Malay => "Malay",
            MinimaxVoiceLanguageBoost::Persian => "Persian",
            MinimaxVoiceLanguageBoost::Slovak => "Slovak",
            MinimaxVoiceLanguageBoost::Swedish => "Swedish",
            MinimaxVoiceLanguageBoost::Croatian => "Croatian",
            MinimaxVoiceLanguageBoost::Filipino => "Filipino",
            MinimaxVoiceLanguageBoost::Hungarian => "Hungarian",
            MinimaxVoiceLanguageBoost::Norwegian => "Norwegian",
            MinimaxVoiceLanguageBoost::Slovenian => "Slovenian",
            MinimaxVoiceLanguageBoost::Catalan => "Catalan",
            MinimaxVoiceLanguageBoost::Nynorsk => "Nynorsk",
            MinimaxVoiceLanguageBoost::Tamil => "Tamil",
            MinimaxVoiceLanguageBoost::Afrikaans => "Afrikaans",
            MinimaxVoiceLanguageBoost::Auto => "auto",
            MinimaxVoiceLanguageBoost::Unknown(value) => value.as_str(),
        }
    }

    fn from_name(name: &str) -> Self {
        static NAMES: Names = Names::new(
            MinimaxVoiceLanguageBoost::VALUES,
            &index::<128>(MinimaxVoiceLanguageBoost::VALUES),
        );
        static LISTED: [MinimaxVoiceLanguageBoost; 41usize] = [
            MinimaxVoiceLanguageBoost::Chinese,
            MinimaxVoiceLanguageBoost::ChineseYue,
            MinimaxVoiceLanguageBoost::English,
            MinimaxVoiceLanguageBoost::Arabic,
            MinimaxVoiceLanguageBoost::Russian,
            MinimaxVoiceLanguageBoost::Spanish,
            MinimaxVoiceLanguageBoost::French,
            MinimaxVoiceLanguageBoost::Portuguese,
            MinimaxVoiceLanguageBoost::German,
            MinimaxVoiceLanguageBoost::Turkish,
            MinimaxVoiceLanguageBoost::Dutch,
            MinimaxVoiceLanguageBoost::Ukrainian,
            MinimaxVoiceLanguageBoost::Vietnamese,
            MinimaxVoiceLanguageBoost::Indonesian,
            MinimaxVoiceLanguageBoost::Japanese,
            MinimaxVoiceLanguageBoost::Italian,
            MinimaxVoiceLanguageBoost::Korean,
            MinimaxVoiceLanguageBoost::Thai,
            MinimaxVoiceLanguageBoost::Polish,
            MinimaxVoiceLanguageBoost::Romanian,
            MinimaxVoiceLanguageBoost::Greek,
            MinimaxVoiceLanguageBoost::Czech,
            MinimaxVoiceLanguageBoost::Finnish,
            MinimaxVoiceLanguageBoost::Hindi,
            MinimaxVoiceLanguageBoost::Bulgarian,
            MinimaxVoiceLanguageBoost::Danish,
            MinimaxVoiceLanguageBoost::Hebrew,
            MinimaxVoiceLanguageBoost::Malay,
            MinimaxVoiceLanguageBoost::Persian,
            MinimaxVoiceLanguageBoost::Slovak,
            MinimaxVoiceLanguageBoost::Swedish,
            MinimaxVoiceLanguageBoost::Croatian,
            MinimaxVoiceLanguageBoost::Filipino,
            MinimaxVoiceLanguageBoost::Hungarian,
            MinimaxVoiceLanguageBoost::Norwegian,
            MinimaxVoiceLanguageBoost::Slovenian,
            MinimaxVoiceLanguageBoost::Catalan,
            MinimaxVoiceLanguageBoost::Nynorsk,
            MinimaxVoiceLanguageBoost::Tamil,
            MinimaxVoiceLanguageBoost::Afrikaans,
            MinimaxVoiceLanguageBoost::Auto,
        ];
        match NAMES.find(name) {
            Some(position) => LISTED[position].clone(),
            None => MinimaxVoiceLanguageBoost::Unknown(UnknownValue(name.into())),
        }
    }
}

impl Text for MinimaxVoiceLanguageBoost {
    fn set(&mut self, text: &str) -> bool {
        *self = MinimaxVoiceLanguageBoost::from_name(text);
        !matches!(self, MinimaxVoiceLanguageBoost::Unknown(_))
    }

    fn as_str(&self) -> &str {
        MinimaxVoiceLanguageBoost::as_str(self)
    }

    fn expected(&self) -> &'static str {
        "one of 41 listed values"
    }
}

texts! {
    MinimaxVoiceLanguageBoost =
    "vapi-minimaxvoice-schema.json#/properties/languageBoost";
}

/// One of 3 listed values, or another string.
///
/// Schema: `vapi-minimaxvoice-schema.json#/properties/model`
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MinimaxVoiceModel {
    /// `speech-02-hd`
    Speech02Hd,
    /// `speech-02-turbo`
    Speech02Turbo,
    /// `speech-2.5-turbo-preview`
    Speech2_5TurboPreview,
    /// A value that the schema does not list, as it came. Compare it by `as_str()`.
    Unknown(UnknownValue),
}

impl MinimaxVoiceModel {
    /// The values that the schema lists.
    pub const VALUES: &'static [&'static str] = &[
        "speech-02-hd",
        "speech-02-turbo",
        "speech-2.5-turbo-preview",
    ];
    /// The value as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            MinimaxVoiceModel::Speech02Hd => "speech-02-hd",
            MinimaxVoiceModel::Speech02Turbo => "speech-02-turbo",
            MinimaxVoiceModel::Speech2_5TurboPreview => "speech-2.5-turbo-preview",
            MinimaxVoiceModel::Unknown(value) => value.as_str(),
        }
    }

    fn from_name(name: &str) -> Self {
        static NAMES: Names = Names::new(
            MinimaxVoiceModel::VALUES,
            &index::<8>(MinimaxVoiceModel::VALUES),
        );
        static LISTED: [MinimaxVoiceModel; 3usize] = [
            MinimaxVoiceModel::Speech02Hd,
            MinimaxVoiceModel::Speech02Turbo,
            MinimaxVoiceModel::Speech2_5TurboPreview,
        ];
        match NAMES.find(name) {
            Some(position) => LISTED[position].clone(),
            None => MinimaxVoiceModel::Unknown(UnknownValue(name.into())),
        }
    }
}

impl Text for MinimaxVoiceModel {
    fn set(&mut self, text: &str) -> bool {
        *self = MinimaxVoiceModel::from_name(text);
        !matches!(self, MinimaxVoiceModel::Unknown(_))
    }

    fn as_str(&self) -> &str {
        MinimaxVoiceModel::as_str(self)
    }

    fn expected(&self) -> &'static str {
        "one of 3 listed values"
    }
}

texts! {
    MinimaxVoiceModel = "vapi-minimaxvoice-schema.json#/properties/model";
}

/// One of 2 listed values, or another string.
///
/// Schema: `vapi-minimaxvoice-schema.json#/properties/region`
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MinimaxVoiceRegion {
    /// `worldwide`
    Worldwide,
    /// `china`
    China,
    /// A value that the schema does not list, as it came. Compare it by `as_str()`.
    Unknown(UnknownValue),
}

impl MinimaxVoiceRegion {
    /// The values that the schema lists.
    pub const VALUES: &'static [&'static str] = &["worldwide", "china"];
    /// The value as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            MinimaxVoiceRegion::Worldwide => "worldwide",
            MinimaxVoiceRegion::China => "china",
            MinimaxVoiceRegion::Unknown(value) => value.as_str(),
        }
    }

    fn from_name(name: &str) -> Self {
        static NAMES: Names = Names::new(
            MinimaxVoiceRegion::VALUES,
            &index::<4>(MinimaxVoiceRegion::VALUES),
        );
        static LISTED: [MinimaxVoiceRegion; 2usize] = [
            MinimaxVoiceRegion::Worldwide,
            MinimaxVoiceRegion::China,
        ];
        match NAMES.find(name) {
            Some(position) => LISTED[position].clone(),
            None => MinimaxVoiceRegion::Unknown(UnknownValue(name.into())),
        }
    }
}

impl Text for MinimaxVoiceRegion {
    fn set(&mut self, text: &str) -> bool {
        *self = MinimaxVoiceRegion::from_name(text);
        !matches!(self, MinimaxVoiceRegion::Unknown(_))
    }

    fn as_str(&self) -> &str {
        MinimaxVoiceRegion::as_str(self)
    }

    fn expected(&self) -> &'static str {
        "one of 2 listed values"
    }
}

texts! {
    MinimaxVoiceRegion = "vapi-minimaxvoice-schema.json#/properties/region";
}

/// One of 2 listed values, or another string.
///
/// Schema: `vapi-minimaxvoice-schema.json#/properties/subtitleType`
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MinimaxVoiceSubtitleType {
    /// `word`
    Word,
    /// `sentence`
    Sentence,
    /// A value that the schema does not list, as it came. Compare it by `as_str()`.
    Unknown(UnknownValue),
}

impl MinimaxVoiceSubtitleType {
    /// The values that the schema lists.
    pub const VALUES: &'static [&'static str] = &["word", "sentence"];
    /// The value as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            MinimaxVoiceSubtitleType::Word => "word",
            MinimaxVoiceSubtitleType::Sentence => "sentence",
            MinimaxVoiceSubtitleType::Unknown(value) => value.as_str(),
        }
    }

    fn from_name(name: &str) -> Self {
        static NAMES: Names = Names::new(
            MinimaxVoiceSubtitleType::VALUES,
            &index::<4>(MinimaxVoiceSubtitleType::VALUES),
        );
        static LISTED: [MinimaxVoiceSubtitleType; 2usize] = [
            MinimaxVoiceSubtitleType::Word,
            MinimaxVoiceSubtitleType::Sentence,
        ];
        match NAMES.find(name) {
            Some(position) => LISTED[position].clone(),
            None => MinimaxVoiceSubtitleType::Unknown(UnknownValue(name.into())),
        }
    }
}

impl Text for MinimaxVoiceSubtitleType {
    fn set(&mut self, text: &str) -> bool {
        *self = MinimaxVoiceSubtitleType::from_name(text);
        !matches!(self, MinimaxVoiceSubtitleType::Unknown(_))
    }

    fn as_str(&self) -> &str {
        MinimaxVoiceSubtitleType::as_str(self)
    }

    fn expected(&self) -> &'static str {
        "one of 2 listed values"
    }
}

texts! {
    MinimaxVoiceSubtitleType = "vapi-minimaxvoice-schema.json#/properties/subtitleType";
}
