// @generated from vapi-minimaxvoice-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field, Number, UnknownValue};
use crate::types::{ChunkPlan, FallbackPlan};

/// `MinimaxVoice`.
///
/// Schema: `vapi-minimaxvoice-schema.json#`
///
/// Always written with `provider`: `"minimax"`.
#[derive(Clone)]
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
    pub fallback_plan: Option<Box<FallbackPlan>>,
    _extra: Extra,
}

impl MinimaxVoice {
    /// A value with its required members.
    pub fn new(voice_id: impl Into<String>) -> Self {
        MinimaxVoice {
            voice_id: voice_id.into(),
            ..Field::empty()
        }
    }

    /// Returns `cachingEnabled`, or the schema's default for it: `true`.
    pub fn caching_enabled_or_default(&self) -> bool {
        self.caching_enabled.as_ref().copied().unwrap_or(true)
    }

    /// Returns `model`, or the schema's default for it: `speech-02-turbo`.
    pub fn model_or_default(&self) -> MinimaxVoiceModel {
        self.model.as_ref().cloned().unwrap_or(MinimaxVoiceModel::Speech02Turbo)
    }

    /// Returns `subtitleType`, or the schema's default for it: `sentence`.
    pub fn subtitle_type_or_default(&self) -> MinimaxVoiceSubtitleType {
        self.subtitle_type
            .as_ref()
            .cloned()
            .unwrap_or(MinimaxVoiceSubtitleType::Sentence)
    }

    /// Returns `pitch`, or the schema's default for it: `0`.
    pub fn pitch_or_default(&self) -> f64 {
        self.pitch.as_ref().map_or(0.0, |number| number.as_f64())
    }

    /// Returns `speed`, or the schema's default for it: `1`.
    pub fn speed_or_default(&self) -> f64 {
        self.speed.as_ref().map_or(1.0, |number| number.as_f64())
    }

    /// Returns `volume`, or the schema's default for it: `1`.
    pub fn volume_or_default(&self) -> f64 {
        self.volume.as_ref().map_or(1.0, |number| number.as_f64())
    }

    /// Returns `region`, or the schema's default for it: `worldwide`.
    pub fn region_or_default(&self) -> MinimaxVoiceRegion {
        self.region.as_ref().cloned().unwrap_or(MinimaxVoiceRegion::Worldwide)
    }

    /// Returns `textNormalizationEnabled`, or the schema's default for it: `true`.
    pub fn text_normalization_enabled_or_default(&self) -> bool {
        self.text_normalization_enabled.as_ref().copied().unwrap_or(true)
    }
}

object! {
    MinimaxVoice = "vapi-minimaxvoice-schema.json#", unstated, missed 0b110, b"\x00\x00\x00\x01\x00\x00\x00\x00\x00\x00\x00\x0e\x00\x00\x00\x00\x00\x00\x0c\x00\x04\x06\x07\x09\
        \x08\x0a\x03\x0b\x00\x02\x05\x0d" {
        0 "cachingEnabled" => optional(caching_enabled: BOOLEAN, with_caching_enabled plain bool);
        1 "provider" => constant("minimax");
        2 "voiceId" => required(voice_id: STRING, with_voice_id into String);
        3 "model" => optional(model: STRING, with_model into MinimaxVoiceModel);
        4 "emotion" => optional(emotion: STRING, with_emotion into String);
        5 "subtitleType" => optional(subtitle_type: STRING, with_subtitle_type into MinimaxVoiceSubtitleType);
        6 "pitch" => optional(pitch: NUMBER, with_pitch into Number);
        7 "speed" => optional(speed: NUMBER, with_speed into Number);
        8 "volume" => optional(volume: NUMBER, with_volume into Number);
        9 "region" => optional(region: STRING, with_region into MinimaxVoiceRegion);
        10 "languageBoost" => optional(language_boost: STRING, with_language_boost into MinimaxVoiceLanguageBoost);
        11 "textNormalizationEnabled" => optional(text_normalization_enabled: BOOLEAN, with_text_normalization_enabled plain bool);
        12 "chunkPlan" => optional(chunk_plan: OBJECT, with_chunk_plan into ChunkPlan);
        13 "fallbackPlan" => optional(fallback_plan: OBJECT, with_fallback_plan into FallbackPlan);
    }
    (voice_id) (caching_enabled, model, emotion, subtitle_type, pitch, speed, volume, region, language_boost, text_normalization_enabled, chunk_plan, fallback_plan)
}

/// One of 41 listed values, or another string.
///
/// Schema: `vapi-minimaxvoice-schema.json#/properties/languageBoost`
#[derive(Clone, PartialEq, Hash)]
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

string_enum! {
    MinimaxVoiceLanguageBoost = "vapi-minimaxvoice-schema.json#/properties/languageBoost", unstated, b"\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x07\x1b\x00\x02\x00\x00\x00\x00\x00\x22\x23\x00\x18\
        \x1f\x00\x1d\x0b\x00\x00\x06\x00\x0a\x0c\x10\x00\x00\x00\x00\x17\x14\x00\x19\x09\x00\x00\x0f\x12\x13\
        \x03\x00\x15\x00\x00\x00\x00\x00\x00\x25\x21\x00\x00\x00\x00\x00\x00\x00\x16\x00\x00\x00\x00\x24\x00\
        \x00\x00\x1c\x00\x00\x04\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x08\x20\x28\x00\x29\x01\x00\x0d\x00\
        \x1e\x00\x00\x05\x00\x0e\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x11\x00\x26\x1a\x00\x00\
        \x27\x00\x00\x00", "one of 41 listed values" {
        Chinese = "Chinese";
        ChineseYue = "Chinese,Yue";
        English = "English";
        Arabic = "Arabic";
        Russian = "Russian";
        Spanish = "Spanish";
        French = "French";
        Portuguese = "Portuguese";
        German = "German";
        Turkish = "Turkish";
        Dutch = "Dutch";
        Ukrainian = "Ukrainian";
        Vietnamese = "Vietnamese";
        Indonesian = "Indonesian";
        Japanese = "Japanese";
        Italian = "Italian";
        Korean = "Korean";
        Thai = "Thai";
        Polish = "Polish";
        Romanian = "Romanian";
        Greek = "Greek";
        Czech = "Czech";
        Finnish = "Finnish";
        Hindi = "Hindi";
        Bulgarian = "Bulgarian";
        Danish = "Danish";
        Hebrew = "Hebrew";
        Malay = "Malay";
        Persian = "Persian";
        Slovak = "Slovak";
        Swedish = "Swedish";
        Croatian = "Croatian";
        Filipino = "Filipino";
        Hungarian = "Hungarian";
        Norwegian = "Norwegian";
        Slovenian = "Slovenian";
        Catalan = "Catalan";
        Nynorsk = "Nynorsk";
        Tamil = "Tamil";
        Afrikaans = "Afrikaans";
        Auto = "auto";
    }
}

/// One of 3 listed values, or another string.
///
/// Schema: `vapi-minimaxvoice-schema.json#/properties/model`
#[derive(Clone, PartialEq, Hash)]
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

string_enum! {
    MinimaxVoiceModel = "vapi-minimaxvoice-schema.json#/properties/model", unstated, b"", "one of 3 listed values" {
        Speech02Hd = "speech-02-hd";
        Speech02Turbo = "speech-02-turbo";
        Speech2_5TurboPreview = "speech-2.5-turbo-preview";
    }
}

/// One of 2 listed values, or another string.
///
/// Schema: `vapi-minimaxvoice-schema.json#/properties/region`
#[derive(Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum MinimaxVoiceRegion {
    /// `worldwide`
    Worldwide,
    /// `china`
    China,
    /// A value that the schema does not list, as it came. Compare it by `as_str()`.
    Unknown(UnknownValue),
}

string_enum! {
    MinimaxVoiceRegion = "vapi-minimaxvoice-schema.json#/properties/region", unstated, b"", "one of 2 listed values" {
        Worldwide = "worldwide";
        China = "china";
    }
}

/// One of 2 listed values, or another string.
///
/// Schema: `vapi-minimaxvoice-schema.json#/properties/subtitleType`
#[derive(Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum MinimaxVoiceSubtitleType {
    /// `word`
    Word,
    /// `sentence`
    Sentence,
    /// A value that the schema does not list, as it came. Compare it by `as_str()`.
    Unknown(UnknownValue),
}

string_enum! {
    MinimaxVoiceSubtitleType = "vapi-minimaxvoice-schema.json#/properties/subtitleType", unstated, b"", "one of 2 listed values" {
        Word = "word";
        Sentence = "sentence";
    }
}
