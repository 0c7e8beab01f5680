// @generated from vapi-fallbackspeechmaticstranscriber-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field, Number};
use crate::types::{
    NumeralStyle, OperatingPoint, SpeechmaticsCustomVocabularyItem,
    SpeechmaticsTranscriberLanguage, SpeechmaticsTranscriberModel,
    SpeechmaticsTranscriberRegion,
};

/// `FallbackSpeechmaticsTranscriber`.
///
/// Schema: `vapi-fallbackspeechmaticstranscriber-schema.json#`
///
/// Always written with `provider`: `"speechmatics"`.
#[derive(Clone)]
pub struct FallbackSpeechmaticsTranscriber {
    /// `model`.
    pub model: Option<SpeechmaticsTranscriberModel>,
    /// `language`.
    pub language: Option<SpeechmaticsTranscriberLanguage>,
    /// `operatingPoint`, default `enhanced`.
    pub operating_point: Option<OperatingPoint>,
    /// `region`, default `eu`.
    pub region: Option<SpeechmaticsTranscriberRegion>,
    /// `enableDiarization`, default `false`.
    pub enable_diarization: Option<bool>,
    /// `maxDelay`, at most 10000, at least 500, default `3000`.
    pub max_delay: Option<Number>,
    /// `customVocabulary`, required.
    pub custom_vocabulary: Vec<SpeechmaticsCustomVocabularyItem>,
    /// `numeralStyle`, default `written`.
    pub numeral_style: Option<NumeralStyle>,
    /// `endOfTurnSensitivity`, at most 1, at least 0, default `0.5`.
    pub end_of_turn_sensitivity: Option<Number>,
    /// `removeDisfluencies`, default `false`.
    pub remove_disfluencies: Option<bool>,
    /// `minimumSpeechDuration`, at most 5, at least 0, default `0`.
    pub minimum_speech_duration: Option<Number>,
    _extra: Extra,
}

impl FallbackSpeechmaticsTranscriber {
    /// A value with its required members.
    pub fn new(
        custom_vocabulary: impl Into<Vec<SpeechmaticsCustomVocabularyItem>>,
    ) -> Self {
        FallbackSpeechmaticsTranscriber {
            custom_vocabulary: custom_vocabulary.into(),
            ..Field::empty()
        }
    }
}

object! {
    FallbackSpeechmaticsTranscriber = "vapi-fallbackspeechmaticstranscriber-schema.json#", unstated, missed 0b10000001, b"\x00\x00\x0b\x00\x0a\x00\x00\x00\x00\x04\x00\x00\x00\x00\x00\x00\x00\x00\x00\x07\x02\x05\x08\x03\
        \x0c\x00\x09\x00\x00\x01\x06\x00" {
        0 "provider" => constant("speechmatics");
        1 "model" => optional(model: STRING);
        2 "language" => optional(language: STRING);
        3 "operatingPoint" => optional(operating_point: STRING);
        4 "region" => optional(region: STRING);
        5 "enableDiarization" => optional(enable_diarization: BOOLEAN);
        6 "maxDelay" => optional(max_delay: NUMBER);
        7 "customVocabulary" => required(custom_vocabulary: ARRAY);
        8 "numeralStyle" => optional(numeral_style: STRING);
        9 "endOfTurnSensitivity" => optional(end_of_turn_sensitivity: NUMBER);
        10 "removeDisfluencies" => optional(remove_disfluencies: BOOLEAN);
        11 "minimumSpeechDuration" => optional(minimum_speech_duration: NUMBER);
    }
    (custom_vocabulary) (model, language, operating_point, region, enable_diarization, max_delay, numeral_style, end_of_turn_sensitivity, remove_disfluencies, minimum_speech_duration)
}
