// @generated from vapi-fallbackgladiatranscriber-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{
    Extra, Member, Names, Number, Object, ObjectShape, Slot, Text, UnknownValue, View,
    index, kind,
};
use crate::types::{
    GladiaCustomVocabularyConfigDto, GladiaTranscriberLanguage, GladiaTranscriberRegion,
};

/// `FallbackGladiaTranscriber`.
///
/// Schema: `vapi-fallbackgladiatranscriber-schema.json#`
///
/// Always written with `provider`: `"gladia"`.
#[derive(Clone, PartialEq)]
pub struct FallbackGladiaTranscriber {
    /// `model`.
    pub model: Option<FallbackGladiaTranscriberModelValue>,
    /// `languageBehaviour`.
    pub language_behaviour: Option<FallbackGladiaTranscriberLanguageBehaviourValue>,
    /// `language`.
    pub language: Option<GladiaTranscriberLanguage>,
    /// `languages`.
    pub languages: Option<GladiaTranscriberLanguage>,
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
    pub custom_vocabulary_config: Option<GladiaCustomVocabularyConfigDto>,
    /// `region`.
    pub region: Option<GladiaTranscriberRegion>,
    /// `receivePartialTranscripts`.
    pub receive_partial_transcripts: Option<bool>,
    _extra: Extra,
}

impl FallbackGladiaTranscriber {
    /// A value with its constant members alone.
    pub fn new() -> Self {
        FallbackGladiaTranscriber::empty()
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
        FallbackGladiaTranscriber {
            model: None,
            language_behaviour: None,
            language: None,
            languages: None,
            transcription_hint: None,
            prosody: None,
            audio_enhancer: None,
            confidence_threshold: None,
            endpointing: None,
            speech_threshold: None,
            custom_vocabulary_enabled: None,
            custom_vocabulary_config: None,
            region: None,
            receive_partial_transcripts: None,
            _extra: Extra::EMPTY,
        }
    }
}

impl Default for FallbackGladiaTranscriber {
    fn default() -> Self {
        FallbackGladiaTranscriber::empty()
    }
}

pub(crate) static FALLBACK_GLADIA_TRANSCRIBER: ObjectShape = {
    const NAMES: &[&str] = &[
        "provider",
        "model",
        "languageBehaviour",
        "language",
        "languages",
        "transcriptionHint",
        "prosody",
        "audioEnhancer",
        "confidenceThreshold",
        "endpointing",
        "speechThreshold",
        "customVocabularyEnabled",
        "customVocabularyConfig",
        "region",
        "receivePartialTranscripts",
    ];
    ObjectShape {
        name: "FallbackGladiaTranscriber",
        members: &[
            Member::constant("provider", "gladia"),
            Member::optional("model", kind::STRING),
            Member::optional("languageBehaviour", kind::STRING),
            Member::optional("language", kind::STRING),
            Member::optional("languages", kind::STRING),
            Member::optional("transcriptionHint", kind::STRING),
            Member::optional("prosody", kind::BOOLEAN),
            Member::optional("audioEnhancer", kind::BOOLEAN),
            Member::optional("confidenceThreshold", kind::NUMBER),
            Member::optional("endpointing", kind::NUMBER),
            Member::optional("speechThreshold", kind::NUMBER),
            Member::optional("customVocabularyEnabled", kind::BOOLEAN),
            Member::optional("customVocabularyConfig", kind::OBJECT),
            Member::optional("region", kind::STRING),
            Member::optional("receivePartialTranscripts", kind::BOOLEAN),
        ],
        names: Names::new(NAMES, &index::<32>(NAMES)),
        open: false,
    }
};

impl Object for FallbackGladiaTranscriber {
    fn shape(&self) -> &'static ObjectShape {
        &FALLBACK_GLADIA_TRANSCRIBER
    }

    fn slot(&mut self, position: usize) -> Slot<'_> {
        match position {
            0 => Slot::Constant("gladia"),
            1 => Slot::optional(&mut self.model),
            2 => Slot::optional(&mut self.language_behaviour),
            3 => Slot::optional(&mut self.language),
            4 => Slot::optional(&mut self.languages),
            5 => Slot::optional(&mut self.transcription_hint),
            6 => Slot::optional(&mut self.prosody),
            7 => Slot::optional(&mut self.audio_enhancer),
            8 => Slot::optional(&mut self.confidence_threshold),
            9 => Slot::optional(&mut self.endpointing),
            10 => Slot::optional(&mut self.speech_threshold),
            11 => Slot::optional(&mut self.custom_vocabulary_enabled),
            12 => Slot::optional(&mut self.custom_vocabulary_config),
            13 => Slot::optional(&mut self.region),
            14 => Slot::optional(&mut self.receive_partial_transcripts),
            _ => Slot::Null,
        }
    }

    fn view(&self, position: usize) -> View<'_> {
        match position {
            0 => View::String("gladia"),
            1 => View::optional(&self.model),
            2 => View::optional(&self.language_behaviour),
            3 => View::optional(&self.language),
            4 => View::optional(&self.languages),
            5 => View::optional(&self.transcription_hint),
            6 => View::optional(&self.prosody),
            7 => View::optional(&self.audio_enhancer),
            8 => View::optional(&self.confidence_threshold),
            9 => View::optional(&self.endpointing),
            10 => View::optional(&self.speech_threshold),
            11 => View::optional(&self.custom_vocabulary_enabled),
            12 => View::optional(&self.custom_vocabulary_config),
            13 => View::optional(&self.region),
            14 => View::optional(&self.receive_partial_transcripts),
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
    FallbackGladiaTranscriber = "vapi-fallbackgladiatranscriber-schema.json#";
}

/// One of 3 listed values, or another string.
///
/// Schema: `vapi-fallbackgladiatranscriber-schema.json#/properties/languageBehaviour/oneOf/0`
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FallbackGladiaTranscriberLanguageBehaviourValue {
    /// `manual`
    Manual,
    /// `automatic single language`
    AutomaticSingleLanguage,
    /// `automatic multiple languages`
    AutomaticMultipleLanguages,
    /// A value that the schema does not list, as it came. Compare it by `as_str()`.
    Unknown(UnknownValue),
}

impl FallbackGladiaTranscriberLanguageBehaviourValue {
    /// The values that the schema lists.
    pub const VALUES: &'static [&'static str] = &[
        "manual",
        "automatic single language",
        "automatic multiple languages",
    ];
    /// The value as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            FallbackGladiaTranscriberLanguageBehaviourValue::Manual => "manual",
            FallbackGladiaTranscriberLanguageBehaviourValue::AutomaticSingleLanguage => {
                "automatic single language"
            }
            FallbackGladiaTranscriberLanguageBehaviourValue::AutomaticMultipleLanguages => {
                "automatic multiple languages"
            }
            FallbackGladiaTranscriberLanguageBehaviourValue::Unknown(value) => {
                value.as_str()
            }
        }
    }

    fn from_name(name: &str) -> Self {
        static NAMES: Names = Names::new(
            FallbackGladiaTranscriberLanguageBehaviourValue::VALUES,
            &index::<8>(FallbackGladiaTranscriberLanguageBehaviourValue::VALUES),
        );
        static LISTED: [FallbackGladiaTranscriberLanguageBehaviourValue; 3usize] = [
            FallbackGladiaTranscriberLanguageBehaviourValue::Manual,
            FallbackGladiaTranscriberLanguageBehaviourValue::AutomaticSingleLanguage,
            FallbackGladiaTranscriberLanguageBehaviourValue::AutomaticMultipleLanguages,
        ];
        match NAMES.find(name) {
            Some(position) => LISTED[position].clone(),
            None => {
                FallbackGladiaTranscriberLanguageBehaviourValue::Unknown(
                    UnknownValue(name.into()),
                )
            }
        }
    }
}

impl Text for FallbackGladiaTranscriberLanguageBehaviourValue {
    fn set(&mut self, text: &str) -> bool {
        *self = FallbackGladiaTranscriberLanguageBehaviourValue::from_name(text);
        !matches!(self, FallbackGladiaTranscriberLanguageBehaviourValue::Unknown(_))
    }

    fn as_str(&self) -> &str {
        FallbackGladiaTranscriberLanguageBehaviourValue::as_str(self)
    }

    fn expected(&self) -> &'static str {
        "one of 3 listed values"
    }
}

texts! {
    FallbackGladiaTranscriberLanguageBehaviourValue =
    "vapi-fallbackgladiatranscriber-schema.json#/properties/languageBehaviour/oneOf/0";
}

/// One of 3 listed values, or another string.
///
/// Schema: `vapi-fallbackgladiatranscriber-schema.json#/properties/model/oneOf/0`
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FallbackGladiaTranscriberModelValue {
    /// `fast`
    Fast,
    /// `accurate`
    Accurate,
    /// `solaria-1`
    Solaria1,
    /// A value that the schema does not list, as it came. Compare it by `as_str()`.
    Unknown(UnknownValue),
}

impl FallbackGladiaTranscriberModelValue {
    /// The values that the schema lists.
    pub const VALUES: &'static [&'static str] = &["fast", "accurate", "solaria-1"];
    /// The value as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            FallbackGladiaTranscriberModelValue::Fast => "fast",
            FallbackGladiaTranscriberModelValue::Accurate => "accurate",
            FallbackGladiaTranscriberModelValue::Solaria1 => "solaria-1",
            FallbackGladiaTranscriberModelValue::Unknown(value) => value.as_str(),
        }
    }

    fn from_name(name: &str) -> Self {
        static NAMES: Names = Names::new(
            FallbackGladiaTranscriberModelValue::VALUES,
            &index::<8>(FallbackGladiaTranscriberModelValue::VALUES),
        );
        static LISTED: [FallbackGladiaTranscriberModelValue; 3usize] = [
            FallbackGladiaTranscriberModelValue::Fast,
            FallbackGladiaTranscriberModelValue::Accurate,
            FallbackGladiaTranscriberModelValue::Solaria1,
        ];
        match NAMES.find(name) {
            Some(position) => LISTED[position].clone(),
            None => {
                FallbackGladiaTranscriberModelValue::Unknown(UnknownValue(name.into()))
            }
        }
    }
}

impl Text for FallbackGladiaTranscriberModelValue {
    fn set(&mut self, text: &str) -> bool {
        *self = FallbackGladiaTranscriberModelValue::from_name(text);
        !matches!(self, FallbackGladiaTranscriberModelValue::Unknown(_))
    }

    fn as_str(&self) -> &str {
        FallbackGladiaTranscriberModelValue::as_str(self)
    }

    fn expected(&self) -> &'static str {
        "one of 3 listed values"
    }
}

texts! {
    FallbackGladiaTranscriberModelValue =
    "vapi-fallbackgladiatranscriber-schema.json#/properties/model/oneOf/0";
}
