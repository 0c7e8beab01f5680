// @generated from vapi-fallbackrimeaivoice-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{
    Extra, Field, Member, Names, Number, Object, ObjectShape, Slot, View, index, kind,
};
use crate::types::{ChunkPlan, RimeAiVoiceLanguage, RimeAiVoiceModel, RimeAiVoiceVoiceId};

/// `FallbackRimeAIVoice`.
///
/// Schema: `vapi-fallbackrimeaivoice-schema.json#`
///
/// Always written with `provider`: `"rime-ai"`.
#[derive(Clone, PartialEq)]
pub struct FallbackRimeAiVoice {
    /// `cachingEnabled`, default `true`.
    pub caching_enabled: Option<bool>,
    /// `voiceId`, required.
    pub voice_id: RimeAiVoiceVoiceId,
    /// `model`.
    pub model: Option<RimeAiVoiceModel>,
    /// `speed`, at least 0.1.
    pub speed: Option<Number>,
    /// `pauseBetweenBrackets`.
    pub pause_between_brackets: Option<bool>,
    /// `phonemizeBetweenBrackets`.
    pub phonemize_between_brackets: Option<bool>,
    /// `reduceLatency`.
    pub reduce_latency: Option<bool>,
    /// `inlineSpeedAlpha`.
    pub inline_speed_alpha: Option<String>,
    /// `language`.
    pub language: Option<RimeAiVoiceLanguage>,
    /// `chunkPlan`.
    pub chunk_plan: Option<Box<ChunkPlan>>,
    _extra: Extra,
}

impl FallbackRimeAiVoice {
    /// A value with its required members.
    pub fn new(voice_id: impl Into<RimeAiVoiceVoiceId>) -> Self {
        FallbackRimeAiVoice {
            voice_id: voice_id.into(),
            ..FallbackRimeAiVoice::empty()
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
        FallbackRimeAiVoice {
            voice_id: Field::empty(),
            caching_enabled: None,
            model: None,
            speed: None,
            pause_between_brackets: None,
            phonemize_between_brackets: None,
            reduce_latency: None,
            inline_speed_alpha: None,
            language: None,
            chunk_plan: None,
            _extra: Extra::EMPTY,
        }
    }
}

pub(crate) static FALLBACK_RIME_AI_VOICE: ObjectShape = {
    const NAMES: &[&str] = &[
        "cachingEnabled",
        "provider",
        "voiceId",
        "model",
        "speed",
        "pauseBetweenBrackets",
        "phonemizeBetweenBrackets",
        "reduceLatency",
        "inlineSpeedAlpha",
        "language",
        "chunkPlan",
    ];
    ObjectShape {
        name: "FallbackRimeAiVoice",
        members: &[
            Member::optional("cachingEnabled", kind::BOOLEAN),
            Member::constant("provider", "rime-ai"),
            Member::required("voiceId", kind::STRING),
            Member::optional("model", kind::STRING),
            Member::optional("speed", kind::NUMBER),
            Member::optional("pauseBetweenBrackets", kind::BOOLEAN),
            Member::optional("phonemizeBetweenBrackets", kind::BOOLEAN),
            Member::optional("reduceLatency", kind::BOOLEAN),
            Member::optional("inlineSpeedAlpha", kind::STRING),
            Member::optional("language", kind::STRING),
            Member::optional("chunkPlan", kind::OBJECT),
        ],
        names: Names::new(NAMES, &index::<32>(NAMES)),
        open: false,
    }
};

impl Object for FallbackRimeAiVoice {
    fn shape(&self) -> &'static ObjectShape {
        &FALLBACK_RIME_AI_VOICE
    }

    fn slot(&mut self, position: usize) -> Slot<'_> {
        match position {
            0 => Slot::optional(&mut self.caching_enabled),
            1 => Slot::Constant("rime-ai"),
            2 => Slot::required(&mut self.voice_id),
            3 => Slot::optional(&mut self.model),
            4 => Slot::optional(&mut self.speed),
            5 => Slot::optional(&mut self.pause_between_brackets),
            6 => Slot::optional(&mut self.phonemize_between_brackets),
            7 => Slot::optional(&mut self.reduce_latency),
            8 => Slot::optional(&mut self.inline_speed_alpha),
            9 => Slot::optional(&mut self.language),
            10 => Slot::optional(&mut self.chunk_plan),
            _ => Slot::Null,
        }
    }

    fn view(&self, position: usize) -> View<'_> {
        match position {
            0 => View::optional(&self.caching_enabled),
            1 => View::String("rime-ai"),
            2 => View::required(&self.voice_id),
            3 => View::optional(&self.model),
            4 => View::optional(&self.speed),
            5 => View::optional(&self.pause_between_brackets),
            6 => View::optional(&self.phonemize_between_brackets),
            7 => View::optional(&self.reduce_latency),
            8 => View::optional(&self.inline_speed_alpha),
            9 => View::optional(&self.language),
            10 => View::optional(&self.chunk_plan),
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
    FallbackRimeAiVoice = "vapi-fallbackrimeaivoice-schema.json#";
}
