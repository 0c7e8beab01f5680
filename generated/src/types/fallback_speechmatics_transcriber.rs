// @generated from vapi-fallbackspeechmaticstranscriber-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{
    Extra, Field, Member, Names, Number, Object, ObjectShape, Slot, View, index, kind,
};
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
#[derive(Clone, PartialEq)]
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
            ..FallbackSpeechmaticsTranscriber::empty()
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
        FallbackSpeechmaticsTranscriber {
            custom_vocabulary: Field::empty(),
            model: None,
            language: None,
            operating_point: None,
            region: None,
            enable_diarization: None,
            max_delay: None,
            numeral_style: None,
            end_of_turn_sensitivity: None,
            remove_disfluencies: None,
            minimum_speech_duration: None,
            _extra: Extra::EMPTY,
        }
    }
}

pub(crate) static FALLBACK_SPEECHMATICS_TRANSCRIBER: ObjectShape = {
    const NAMES: &[&str] = &[
        "provider",
        "model",
        "language",
        "operatingPoint",
        "region",
        "enableDiarization",
        "maxDelay",
        "customVocabulary",
        "numeralStyle",
        "endOfTurnSensitivity",
        "removeDisfluencies",
        "minimumSpeechDuration",
    ];
    ObjectShape {
        name: "FallbackSpeechmaticsTranscriber",
        members: &[
            Member::constant("provider", "speechmatics"),
            Member::optional("model", kind::STRING),
            Member::optional("language", kind::STRING),
            Member::optional("operatingPoint", kind::STRING),
            Member::optional("region", kind::STRING),
            Member::optional("enableDiarization", kind::BOOLEAN),
            Member::optional("maxDelay", kind::NUMBER),
            Member::required("customVocabulary", kind::ARRAY),
            Member::optional("numeralStyle", kind::STRING),
            Member::optional("endOfTurnSensitivity", kind::NUMBER),
            Member::optional("removeDisfluencies", kind::BOOLEAN),
            Member::optional("minimumSpeechDuration", kind::NUMBER),
        ],
        names: Names::new(NAMES, &index::<32>(NAMES)),
        open: false,
    }
};

impl Object for FallbackSpeechmaticsTranscriber {
    fn shape(&self) -> &'static ObjectShape {
        &FALLBACK_SPEECHMATICS_TRANSCRIBER
    }

    fn slot(&mut self, position: usize) -> Slot<'_> {
        match position {
            0 => Slot::Constant("speechmatics"),
            1 => Slot::optional(&mut self.model),
            2 => Slot::optional(&mut self.language),
            3 => Slot::optional(&mut self.operating_point),
            4 => Slot::optional(&mut self.region),
            5 => Slot::optional(&mut self.enable_diarization),
            6 => Slot::optional(&mut self.max_delay),
            7 => Slot::required(&mut self.custom_vocabulary),
            8 => Slot::optional(&mut self.numeral_style),
            9 => Slot::optional(&mut self.end_of_turn_sensitivity),
            10 => Slot::optional(&mut self.remove_disfluencies),
            11 => Slot::optional(&mut self.minimum_speech_duration),
            _ => Slot::Null,
        }
    }

    fn view(&self, position: usize) -> View<'_> {
        match position {
            0 => View::String("speechmatics"),
            1 => View::optional(&self.model),
            2 => View::optional(&self.language),
            3 => View::optional(&self.operating_point),
            4 => View::optional(&self.region),
            5 => View::optional(&self.enable_diarization),
            6 => View::optional(&self.max_delay),
            7 => View::required(&self.custom_vocabulary),
            8 => View::optional(&self.numeral_style),
            9 => View::optional(&self.end_of_turn_sensitivity),
            10 => View::optional(&self.remove_disfluencies),
            11 => View::optional(&self.minimum_speech_duration),
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
    FallbackSpeechmaticsTranscriber =
    "vapi-fallbackspeechmaticstranscriber-schema.json#";
}
