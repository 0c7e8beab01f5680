// @generated from vapi-fallbackgladiatranscriber-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field, ListOf, Number};
use crate::types::{
    GladiaCustomVocabularyConfigDto, GladiaTranscriberLanguage, GladiaTranscriberModel,
    GladiaTranscriberRegion, LanguageBehaviour,
};

/// `FallbackGladiaTranscriber`.
///
/// Schema: `vapi-fallbackgladiatranscriber-schema.json#`
///
/// Always written with `provider`: `"gladia"`.
#[derive(Clone)]
pub struct FallbackGladiaTranscriber {
    /// `model`.
    pub model: Option<GladiaTranscriberModel>,
    /// `languageBehaviour`.
    pub language_behaviour: Option<LanguageBehaviour>,
    /// `language`.
    pub language: Option<GladiaTranscriberLanguage>,
    /// `languages`.
    pub languages: Option<ListOf<GladiaTranscriberLanguage>>,
    /// `transcriptionHint`, at most 600 characters.
    pub transcription_hint: Option<String>,
    /// `prosody`.
    pub prosody: Option<bool>,
    /// `audioEnhancer`.
    pub audio_enhancer: Option<bool>,
    /// `confidenceThreshold`, at most 1, at least 0.
    pub confidence_threshold: Option<Number>,
    /// `endpointing`, at most 10, at least 0.01.
    pub endpointing: Option<Number>,
    /// `speechThreshold`, at most 1, at least 0.
    pub speech_threshold: Option<Number>,
    /// `customVocabularyEnabled`.
    pub custom_vocabulary_enabled: Option<bool>,
    /// `customVocabularyConfig`.
    pub custom_vocabulary_config: Option<Box<GladiaCustomVocabularyConfigDto>>,
    /// `region`.
    pub region: Option<GladiaTranscriberRegion>,
    /// `receivePartialTranscripts`.
    pub receive_partial_transcripts: Option<bool>,
    _extra: Extra,
}

impl FallbackGladiaTranscriber {
    /// A value with its constant members alone.
    pub fn new() -> Self {
        Field::empty()
    }
}

impl Default for FallbackGladiaTranscriber {
    fn default() -> Self {
        Field::empty()
    }
}

object! {
    FallbackGladiaTranscriber = "vapi-fallbackgladiatranscriber-schema.json#", unstated, missed 0b1, b"\x09\x07\x00\x00\x00\x00\x00\x00\x00\x00\x00\x05\x00\x0c\x00\x03\x06\x0d\x00\x00\x02\x08\x0b\x04\
        \x0e\x0f\x00\x00\x0a\x01\x00\x00" {
        0 "provider" => constant("gladia");
        1 "model" => optional(model: STRING, with_model into GladiaTranscriberModel);
        2 "languageBehaviour" => optional(language_behaviour: STRING, with_language_behaviour into LanguageBehaviour);
        3 "language" => optional(language: STRING, with_language into GladiaTranscriberLanguage);
        4 "languages" => optional(languages: ARRAY, with_languages texts GladiaTranscriberLanguage);
        5 "transcriptionHint" => optional(transcription_hint: STRING, with_transcription_hint into String);
        6 "prosody" => optional(prosody: BOOLEAN, with_prosody plain bool);
        7 "audioEnhancer" => optional(audio_enhancer: BOOLEAN, with_audio_enhancer plain bool);
        8 "confidenceThreshold" => optional(confidence_threshold: NUMBER, with_confidence_threshold into Number);
        9 "endpointing" => optional(endpointing: NUMBER, with_endpointing into Number);
        10 "speechThreshold" => optional(speech_threshold: NUMBER, with_speech_threshold into Number);
        11 "customVocabularyEnabled" => optional(custom_vocabulary_enabled: BOOLEAN, with_custom_vocabulary_enabled plain bool);
        12 "customVocabularyConfig" => optional(custom_vocabulary_config: OBJECT, with_custom_vocabulary_config into GladiaCustomVocabularyConfigDto);
        13 "region" => optional(region: STRING, with_region into GladiaTranscriberRegion);
        14 "receivePartialTranscripts" => optional(receive_partial_transcripts: BOOLEAN, with_receive_partial_transcripts plain bool);
    }
    () (model, language_behaviour, language, languages, transcription_hint, prosody, audio_enhancer, confidence_threshold, endpointing, speech_threshold, custom_vocabulary_enabled, custom_vocabulary_config, region, receive_partial_transcripts)
}
