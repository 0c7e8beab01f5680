// @generated from vapi-speechmaticstranscriber-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field, ListOf, Number};
use crate::types::{
    FallbackTranscriberPlan, NumeralStyle, OperatingPoint,
    SpeechmaticsCustomVocabularyItem, SpeechmaticsTranscriberLanguage,
    SpeechmaticsTranscriberModel, SpeechmaticsTranscriberRegion,
};

/// `SpeechmaticsTranscriber`.
///
/// Schema: `vapi-speechmaticstranscriber-schema.json#`
///
/// Always written with `provider`: `"speechmatics"`.
#[derive(Clone)]
pub struct SpeechmaticsTranscriber {
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
    pub custom_vocabulary: ListOf<SpeechmaticsCustomVocabularyItem>,
    /// `numeralStyle`, default `written`.
    pub numeral_style: Option<NumeralStyle>,
    /// `endOfTurnSensitivity`, at most 1, at least 0, default `0.5`.
    pub end_of_turn_sensitivity: Option<Number>,
    /// `removeDisfluencies`, default `false`.
    pub remove_disfluencies: Option<bool>,
    /// `minimumSpeechDuration`, at most 5, at least 0, default `0`.
    pub minimum_speech_duration: Option<Number>,
    /// `fallbackPlan`.
    pub fallback_plan: Option<Box<FallbackTranscriberPlan>>,
    _extra: Extra,
}

impl SpeechmaticsTranscriber {
    /// A value with its required members.
    pub fn new(
        custom_vocabulary: impl IntoIterator<Item = SpeechmaticsCustomVocabularyItem>,
    ) -> Self {
        SpeechmaticsTranscriber {
            custom_vocabulary: custom_vocabulary.into_iter().collect(),
            ..Field::empty()
        }
    }

    /// Returns `operatingPoint`, or the schema's default for it: `enhanced`.
    pub fn operating_point_or_default(&self) -> OperatingPoint {
        self.operating_point.as_ref().cloned().unwrap_or(OperatingPoint::Enhanced)
    }

    /// Returns `region`, or the schema's default for it: `eu`.
    pub fn region_or_default(&self) -> SpeechmaticsTranscriberRegion {
        self.region.as_ref().cloned().unwrap_or(SpeechmaticsTranscriberRegion::Eu)
    }

    /// Returns `enableDiarization`, or the schema's default for it: `false`.
    pub fn enable_diarization_or_default(&self) -> bool {
        self.enable_diarization.as_ref().copied().unwrap_or(false)
    }

    /// Returns `maxDelay`, or the schema's default for it: `3000`.
    pub fn max_delay_or_default(&self) -> f64 {
        self.max_delay.as_ref().map_or(3000.0, |number| number.as_f64())
    }

    /// Returns `numeralStyle`, or the schema's default for it: `written`.
    pub fn numeral_style_or_default(&self) -> NumeralStyle {
        self.numeral_style.as_ref().cloned().unwrap_or(NumeralStyle::Written)
    }

    /// Returns `endOfTurnSensitivity`, or the schema's default for it: `0.5`.
    pub fn end_of_turn_sensitivity_or_default(&self) -> f64 {
        self.end_of_turn_sensitivity.as_ref().map_or(0.5, |number| number.as_f64())
    }

    /// Returns `removeDisfluencies`, or the schema's default for it: `false`.
    pub fn remove_disfluencies_or_default(&self) -> bool {
        self.remove_disfluencies.as_ref().copied().unwrap_or(false)
    }

    /// Returns `minimumSpeechDuration`, or the schema's default for it: `0`.
    pub fn minimum_speech_duration_or_default(&self) -> f64 {
        self.minimum_speech_duration.as_ref().map_or(0.0, |number| number.as_f64())
    }
}

object! {
    SpeechmaticsTranscriber = "vapi-speechmaticstranscriber-schema.json#", unstated, missed 0b10000001, b"\x00\x00\x0b\x00\x0a\x00\x00\x00\x00\x04\x00\x0d\x00\x00\x00\x00\x00\x00\x00\x07\x02\x05\x08\x03\
        \x0c\x00\x09\x00\x00\x01\x06\x00" {
        0 "provider" => constant("speechmatics");
        1 "model" => optional(model: STRING, with_model into SpeechmaticsTranscriberModel);
        2 "language" => optional(language: STRING, with_language into SpeechmaticsTranscriberLanguage);
        3 "operatingPoint" => optional(operating_point: STRING, with_operating_point into OperatingPoint);
        4 "region" => optional(region: STRING, with_region into SpeechmaticsTranscriberRegion);
        5 "enableDiarization" => optional(enable_diarization: BOOLEAN, with_enable_diarization plain bool);
        6 "maxDelay" => optional(max_delay: NUMBER, with_max_delay into Number);
        7 "customVocabulary" => required(custom_vocabulary: ARRAY, with_custom_vocabulary list SpeechmaticsCustomVocabularyItem);
        8 "numeralStyle" => optional(numeral_style: STRING, with_numeral_style into NumeralStyle);
        9 "endOfTurnSensitivity" => optional(end_of_turn_sensitivity: NUMBER, with_end_of_turn_sensitivity into Number);
        10 "removeDisfluencies" => optional(remove_disfluencies: BOOLEAN, with_remove_disfluencies plain bool);
        11 "minimumSpeechDuration" => optional(minimum_speech_duration: NUMBER, with_minimum_speech_duration into Number);
        12 "fallbackPlan" => optional(fallback_plan: OBJECT, with_fallback_plan into FallbackTranscriberPlan);
    }
    (custom_vocabulary) (model, language, operating_point, region, enable_diarization, max_delay, numeral_style, end_of_turn_sensitivity, remove_disfluencies, minimum_speech_duration, fallback_plan)
}
