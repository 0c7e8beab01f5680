// @generated from vapi-elevenlabstranscriber-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{
    Extra, Member, Names, Number, Object, ObjectShape, Slot, Text, UnknownValue, View,
    index, kind,
};
use crate::types::{FallbackTranscriberPlan, TextContentLanguage};

/// `ElevenLabsTranscriber`.
///
/// Schema: `vapi-elevenlabstranscriber-schema.json#`
///
/// Always written with `provider`: `"11labs"`.
#[derive(Clone, PartialEq)]
pub struct ElevenLabsTranscriber {
    /// `model`.
    pub model: Option<ElevenLabsTranscriberModelValue>,
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
    /// `fallbackPlan`.
    pub fallback_plan: Option<FallbackTranscriberPlan>,
    _extra: Extra,
}

impl ElevenLabsTranscriber {
    /// A value with its constant members alone.
    pub fn new() -> Self {
        ElevenLabsTranscriber::empty()
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
        ElevenLabsTranscriber {
            model: None,
            language: None,
            silence_threshold_seconds: None,
            confidence_threshold: None,
            min_speech_duration_ms: None,
            min_silence_duration_ms: None,
            fallback_plan: None,
            _extra: Extra::EMPTY,
        }
    }
}

impl Default for ElevenLabsTranscriber {
    fn default() -> Self {
        ElevenLabsTranscriber::empty()
    }
}

pub(crate) static ELEVEN_LABS_TRANSCRIBER: ObjectShape = {
    const NAMES: &[&str] = &[
        "provider",
        "model",
        "language",
        "silenceThresholdSeconds",
        "confidenceThreshold",
        "minSpeechDurationMs",
        "minSilenceDurationMs",
        "fallbackPlan",
    ];
    ObjectShape {
        name: "ElevenLabsTranscriber",
        members: &[
            Member::constant("provider", "11labs"),
            Member::optional("model", kind::STRING),
            Member::optional("language", kind::STRING),
            Member::optional("silenceThresholdSeconds", kind::NUMBER),
            Member::optional("confidenceThreshold", kind::NUMBER),
            Member::optional("minSpeechDurationMs", kind::NUMBER),
            Member::optional("minSilenceDurationMs", kind::NUMBER),
            Member::optional("fallbackPlan", kind::OBJECT),
        ],
        names: Names::new(NAMES, &index::<16>(NAMES)),
        open: false,
    }
};

impl Object for ElevenLabsTranscriber {
    fn shape(&self) -> &'static ObjectShape {
        &ELEVEN_LABS_TRANSCRIBER
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
            7 => Slot::optional(&mut self.fallback_plan),
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
            7 => View::optional(&self.fallback_plan),
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
    ElevenLabsTranscriber = "vapi-elevenlabstranscriber-schema.json#";
}

/// One of 3 listed values, or another string.
///
/// Schema: `vapi-elevenlabstranscriber-schema.json#/properties/model/oneOf/0`
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ElevenLabsTranscriberModelValue {
    /// `scribe_v1`
    ScribeV1,
    /// `scribe_v2`
    ScribeV2,
    /// `scribe_v2_realtime`
    ScribeV2Realtime,
    /// A value that the schema does not list, as it came. Compare it by `as_str()`.
    Unknown(UnknownValue),
}

impl ElevenLabsTranscriberModelValue {
    /// The values that the schema lists.
    pub const VALUES: &'static [&'static str] = &[
        "scribe_v1",
        "scribe_v2",
        "scribe_v2_realtime",
    ];
    /// The value as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            ElevenLabsTranscriberModelValue::ScribeV1 => "scribe_v1",
            ElevenLabsTranscriberModelValue::ScribeV2 => "scribe_v2",
            ElevenLabsTranscriberModelValue::ScribeV2Realtime => "scribe_v2_realtime",
            ElevenLabsTranscriberModelValue::Unknown(value) => value.as_str(),
        }
    }

    fn from_name(name: &str) -> Self {
        static NAMES: Names = Names::new(
            ElevenLabsTranscriberModelValue::VALUES,
            &index::<8>(ElevenLabsTranscriberModelValue::VALUES),
        );
        static LISTED: [ElevenLabsTranscriberModelValue; 3usize] = [
            ElevenLabsTranscriberModelValue::ScribeV1,
            ElevenLabsTranscriberModelValue::ScribeV2,
            ElevenLabsTranscriberModelValue::ScribeV2Realtime,
        ];
        match NAMES.find(name) {
            Some(position) => LISTED[position].clone(),
            None => ElevenLabsTranscriberModelValue::Unknown(UnknownValue(name.into())),
        }
    }
}

impl Text for ElevenLabsTranscriberModelValue {
    fn set(&mut self, text: &str) -> bool {
        *self = ElevenLabsTranscriberModelValue::from_name(text);
        !matches!(self, ElevenLabsTranscriberModelValue::Unknown(_))
    }

    fn as_str(&self) -> &str {
        ElevenLabsTranscriberModelValue::as_str(self)
    }

    fn expected(&self) -> &'static str {
        "one of 3 listed values"
    }
}

texts! {
    ElevenLabsTranscriberModelValue =
    "vapi-elevenlabstranscriber-schema.json#/properties/model/oneOf/0";
}
