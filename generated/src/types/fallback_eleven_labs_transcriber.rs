// @generated from vapi-fallbackelevenlabstranscriber-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{
    Extra, Member, Names, Number, Object, ObjectShape, Slot, Text, UnknownValue, View,
    index, kind,
};
use crate::types::TextContentLanguage;

/// `FallbackElevenLabsTranscriber`.
///
/// Schema: `vapi-fallbackelevenlabstranscriber-schema.json#`
///
/// Always written with `provider`: `"11labs"`.
#[derive(Clone, PartialEq)]
pub struct FallbackElevenLabsTranscriber {
    /// `model`.
    pub model: Option<FallbackElevenLabsTranscriberModelValue>,
    /// `language`.
    pub language: Option<TextContentLanguage>,
    /// `silenceThresholdSeconds`, at most 3, at least 0.3.
    pub silence_threshold_seconds: Option<Number>,
    /// `confidenceThreshold`, at most 0.9, at least 0.1.
    pub confidence_threshold: Option<Number>,
    /// `minSpeechDurationMs`, at most 2000, at least 50.
    pub min_speech_duration_ms: Option<Number>,
    /// `minSilenceDurationMs`, at most 2000, at least 50.
    pub min_silence_duration_ms: Option<Number>,
    _extra: Extra,
}

impl FallbackElevenLabsTranscriber {
    /// A value with its constant members alone.
    pub fn new() -> Self {
        FallbackElevenLabsTranscriber::empty()
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
        FallbackElevenLabsTranscriber {
            model: None,
            language: None,
            silence_threshold_seconds: None,
            confidence_threshold: None,
            min_speech_duration_ms: None,
            min_silence_duration_ms: None,
            _extra: Extra::EMPTY,
        }
    }
}

impl Default for FallbackElevenLabsTranscriber {
    fn default() -> Self {
        FallbackElevenLabsTranscriber::empty()
    }
}

pub(crate) static FALLBACK_ELEVEN_LABS_TRANSCRIBER: ObjectShape = {
    const NAMES: &[&str] = &[
        "provider",
        "model",
        "language",
        "silenceThresholdSeconds",
        "confidenceThreshold",
        "minSpeechDurationMs",
        "minSilenceDurationMs",
    ];
    ObjectShape {
        name: "FallbackElevenLabsTranscriber",
        members: &[
            Member::constant("provider", "11labs"),
            Member::optional("model", kind::STRING),
            Member::optional("language", kind::STRING),
            Member::optional("silenceThresholdSeconds", kind::NUMBER),
            Member::optional("confidenceThreshold", kind::NUMBER),
            Member::optional("minSpeechDurationMs", kind::NUMBER),
            Member::optional("minSilenceDurationMs", kind::NUMBER),
        ],
        names: Names::new(NAMES, &index::<16>(NAMES)),
        open: false,
    }
};

impl Object for FallbackElevenLabsTranscriber {
    fn shape(&self) -> &'static ObjectShape {
        &FALLBACK_ELEVEN_LABS_TRANSCRIBER
    }

    fn slot(&mut self, position: usize) -> Slot<'_> {
        match position {
            0 => Slot::Constant("11labs"),
            1 => Slot::optional(&mut self.model),
            2 => Slot::optional(&mut self.language),
            3 => Slot::optional(&mut self.silence_threshold_seconds),
            4 => Slot::optional(&mut self.confidence_threshold),
            5 => Slot::optional(&mut self.min_speech_duration_ms),
            6 => Slot::optional(&mut self.min_silence_duration_ms),
            _ => Slot::Null,
        }
    }

    fn view(&self, position: usize) -> View<'_> {
        match position {
            0 => View::String("11labs"),
            1 => View::optional(&self.model),
            2 => View::optional(&self.language),
            3 => View::optional(&self.silence_threshold_seconds),
            4 => View::optional(&self.confidence_threshold),
            5 => View::optional(&self.min_speech_duration_ms),
            6 => View::optional(&self.min_silence_duration_ms),
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
    FallbackElevenLabsTranscriber = "vapi-fallbackelevenlabstranscriber-schema.json#";
}

/// One of 3 listed values, or another string.
///
/// Schema: `vapi-fallbackelevenlabstranscriber-schema.json#/properties/model/oneOf/0`
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FallbackElevenLabsTranscriberModelValue {
    /// `scribe_v1`
    ScribeV1,
    /// `scribe_v2`
    ScribeV2,
    /// `scribe_v2_realtime`
    ScribeV2Realtime,
    /// A value that the schema does not list, as it came. Compare it by `as_str()`.
    Unknown(UnknownValue),
}

impl FallbackElevenLabsTranscriberModelValue {
    /// The values that the schema lists.
    pub const VALUES: &'static [&'static str] = &[
        "scribe_v1",
        "scribe_v2",
        "scribe_v2_realtime",
    ];
    /// The value as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            FallbackElevenLabsTranscriberModelValue::ScribeV1 => "scribe_v1",
            FallbackElevenLabsTranscriberModelValue::ScribeV2 => "scribe_v2",
            FallbackElevenLabsTranscriberModelValue::ScribeV2Realtime => {
                "scribe_v2_realtime"
            }
            FallbackElevenLabsTranscriberModelValue::Unknown(value) => value.as_str(),
        }
    }

    fn from_name(name: &str) -> Self {
        static NAMES: Names = Names::new(
            FallbackElevenLabsTranscriberModelValue::VALUES,
            &index::<8>(FallbackElevenLabsTranscriberModelValue::VALUES),
        );
        static LISTED: [FallbackElevenLabsTranscriberModelValue; 3usize] = [
            FallbackElevenLabsTranscriberModelValue::ScribeV1,
            FallbackElevenLabsTranscriberModelValue::ScribeV2,
            FallbackElevenLabsTranscriberModelValue::ScribeV2Realtime,
        ];
        match NAMES.find(name) {
            Some(position) => LISTED[position].clone(),
            None => {
                FallbackElevenLabsTranscriberModelValue::Unknown(
                    UnknownValue(name.into()),
                )
            }
        }
    }
}

impl Text for FallbackElevenLabsTranscriberModelValue {
    fn set(&mut self, text: &str) -> bool {
        *self = FallbackElevenLabsTranscriberModelValue::from_name(text);
        !matches!(self, FallbackElevenLabsTranscriberModelValue::Unknown(_))
    }

    fn as_str(&self) -> &str {
        FallbackElevenLabsTranscriberModelValue::as_str(self)
    }

    fn expected(&self) -> &'static str {
        "one of 3 listed values"
    }
}

texts! {
    FallbackElevenLabsTranscriberModelValue =
    "vapi-fallbackelevenlabstranscriber-schema.json#/properties/model/oneOf/0";
}
