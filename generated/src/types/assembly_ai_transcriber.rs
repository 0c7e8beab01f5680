// @generated from vapi-assemblyaitranscriber-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{
    Extra, Member, Names, Number, Object, ObjectShape, Slot, View, index, kind,
};
use crate::types::{AssemblyAiTranscriberLanguage, FallbackTranscriberPlan, SpeechModel};

/// `AssemblyAITranscriber`.
///
/// Schema: `vapi-assemblyaitranscriber-schema.json#`
///
/// Always written with `provider`: `"assembly-ai"`.
#[derive(Clone, PartialEq)]
pub struct AssemblyAiTranscriber {
    /// `language`.
    pub language: Option<AssemblyAiTranscriberLanguage>,
    /// `confidenceThreshold`, at most 1, at least 0.
    pub confidence_threshold: Option<Number>,
    /// `formatTurns`.
    pub format_turns: Option<bool>,
    /// `endOfTurnConfidenceThreshold`, at most 1, at least 0.
    pub end_of_turn_confidence_threshold: Option<Number>,
    /// `minEndOfTurnSilenceWhenConfident`, at least 0.
    pub min_end_of_turn_silence_when_confident: Option<Number>,
    /// `wordFinalizationMaxWaitTime`, at least 0.
    pub word_finalization_max_wait_time: Option<Number>,
    /// `maxTurnSilence`, at least 0.
    pub max_turn_silence: Option<Number>,
    /// `vadAssistedEndpointingEnabled`.
    pub vad_assisted_endpointing_enabled: Option<bool>,
    /// `speechModel`.
    pub speech_model: Option<SpeechModel>,
    /// `realtimeUrl`.
    pub realtime_url: Option<String>,
    /// `wordBoost`.
    pub word_boost: Option<Vec<String>>,
    /// `keytermsPrompt`.
    pub keyterms_prompt: Option<Vec<String>>,
    /// `endUtteranceSilenceThreshold`.
    pub end_utterance_silence_threshold: Option<Number>,
    /// `disablePartialTranscripts`.
    pub disable_partial_transcripts: Option<bool>,
    /// `fallbackPlan`.
    pub fallback_plan: Option<FallbackTranscriberPlan>,
    _extra: Extra,
}

impl AssemblyAiTranscriber {
    /// A value with its constant members alone.
    pub fn new() -> Self {
        AssemblyAiTranscriber::empty()
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
        AssemblyAiTranscriber {
            language: None,
            confidence_threshold: None,
            format_turns: None,
            end_of_turn_confidence_threshold: None,
            min_end_of_turn_silence_when_confident: None,
            word_finalization_max_wait_time: None,
            max_turn_silence: None,
            vad_assisted_endpointing_enabled: None,
            speech_model: None,
            realtime_url: None,
            word_boost: None,
            keyterms_prompt: None,
            end_utterance_silence_threshold: None,
            disable_partial_transcripts: None,
            fallback_plan: None,
            _extra: Extra::EMPTY,
        }
    }
}

impl Default for AssemblyAiTranscriber {
    fn default() -> Self {
        AssemblyAiTranscriber::empty()
    }
}

pub(crate) static ASSEMBLY_AI_TRANSCRIBER: ObjectShape = {
    const NAMES: &[&str] = &[
        "provider",
        "language",
        "confidenceThreshold",
        "formatTurns",
        "endOfTurnConfidenceThreshold",
        "minEndOfTurnSilenceWhenConfident",
        "wordFinalizationMaxWaitTime",
        "maxTurnSilence",
        "vadAssistedEndpointingEnabled",
        "speechModel",
        "realtimeUrl",
        "wordBoost",
        "keytermsPrompt",
        "endUtteranceSilenceThreshold",
        "disablePartialTranscripts",
        "fallbackPlan",
    ];
    ObjectShape {
        name: "AssemblyAiTranscriber",
        members: &[
            Member::constant("provider", "assembly-ai"),
            Member::optional("language", kind::STRING),
            Member::optional("confidenceThreshold", kind::NUMBER),
            Member::optional("formatTurns", kind::BOOLEAN),
            Member::optional("endOfTurnConfidenceThreshold", kind::NUMBER),
            Member::optional("minEndOfTurnSilenceWhenConfident", kind::NUMBER),
            Member::optional("wordFinalizationMaxWaitTime", kind::NUMBER),
            Member::optional("maxTurnSilence", kind::NUMBER),
            Member::optional("vadAssistedEndpointingEnabled", kind::BOOLEAN),
            Member::optional("speechModel", kind::STRING),
            Member::optional("realtimeUrl", kind::STRING),
            Member::optional("wordBoost", kind::ARRAY),
            Member::optional("keytermsPrompt", kind::ARRAY),
            Member::optional("endUtteranceSilenceThreshold", kind::NUMBER),
            Member::optional("disablePartialTranscripts", kind::BOOLEAN),
            Member::optional("fallbackPlan", kind::OBJECT),
        ],
        names: Names::new(NAMES, &index::<32>(NAMES)),
        open: false,
    }
};

impl Object for AssemblyAiTranscriber {
    fn shape(&self) -> &'static ObjectShape {
        &ASSEMBLY_AI_TRANSCRIBER
    }

    fn slot(&mut self, position: usize) -> Slot<'_> {
        match position {
            0 => Slot::Constant("assembly-ai"),
            1 => Slot::optional(&mut self.language),
            2 => Slot::optional(&mut self.confidence_threshold),
            3 => Slot::optional(&mut self.format_turns),
            4 => Slot::optional(&mut self.end_of_turn_confidence_threshold),
            5 => Slot::optional(&mut self.min_end_of_turn_silence_when_confident),
            6 => Slot::optional(&mut self.word_finalization_max_wait_time),
            7 => Slot::optional(&mut self.max_turn_silence),
            8 => Slot::optional(&mut self.vad_assisted_endpointing_enabled),
            9 => Slot::optional(&mut self.speech_model),
            10 => Slot::optional(&mut self.realtime_url),
            11 => Slot::optional(&mut self.word_boost),
            12 => Slot::optional(&mut self.keyterms_prompt),
            13 => Slot::optional(&mut self.end_utterance_silence_threshold),
            14 => Slot::optional(&mut self.disable_partial_transcripts),
            15 => Slot::optional(&mut self.fallback_plan),
            _ => Slot::Null,
        }
    }

    fn view(&self, position: usize) -> View<'_> {
        match position {
            0 => View::String("assembly-ai"),
            1 => View::optional(&self.language),
            2 => View::optional(&self.confidence_threshold),
            3 => View::optional(&self.format_turns),
            4 => View::optional(&self.end_of_turn_confidence_threshold),
            5 => View::optional(&self.min_end_of_turn_silence_when_confident),
            6 => View::optional(&self.word_finalization_max_wait_time),
            7 => View::optional(&self.max_turn_silence),
            8 => View::optional(&self.vad_assisted_endpointing_enabled),
            9 => View::optional(&self.speech_model),
            10 => View::optional(&self.realtime_url),
            11 => View::optional(&self.word_boost),
            12 => View::optional(&self.keyterms_prompt),
            13 => View::optional(&self.end_utterance_silence_threshold),
            14 => View::optional(&self.disable_partial_transcripts),
            15 => View::optional(&self.fallback_plan),
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
    AssemblyAiTranscriber = "vapi-assemblyaitranscriber-schema.json#";
}
