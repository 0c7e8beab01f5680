// @generated from vapi-fallbackopenaivoice-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{
    Extra, Field, Member, Names, Number, Object, ObjectShape, Slot, View, index, kind,
};
use crate::types::{ChunkPlan, OpenAiVoiceModel, OpenAiVoiceVoiceId};

/// `FallbackOpenAIVoice`.
///
/// Schema: `vapi-fallbackopenaivoice-schema.json#`
///
/// Always written with `provider`: `"openai"`.
#[derive(Clone, PartialEq)]
pub struct FallbackOpenAiVoice {
    /// `cachingEnabled`, default `true`.
    pub caching_enabled: Option<bool>,
    /// `voiceId`, required.
    pub voice_id: OpenAiVoiceVoiceId,
    /// `model`.
    pub model: Option<OpenAiVoiceModel>,
    /// `instructions`, at most 10000 characters.
    pub instructions: Option<String>,
    /// `speed`, at most 4, at least 0.25.
    pub speed: Option<Number>,
    /// `chunkPlan`.
    pub chunk_plan: Option<Box<ChunkPlan>>,
    _extra: Extra,
}

impl FallbackOpenAiVoice {
    /// A value with its required members.
    pub fn new(voice_id: impl Into<OpenAiVoiceVoiceId>) -> Self {
        FallbackOpenAiVoice {
            voice_id: voice_id.into(),
            ..FallbackOpenAiVoice::empty()
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
        FallbackOpenAiVoice {
            voice_id: Field::empty(),
            caching_enabled: None,
            model: None,
            instructions: None,
            speed: None,
            chunk_plan: None,
            _extra: Extra::EMPTY,
        }
    }
}

pub(crate) static FALLBACK_OPEN_AI_VOICE: ObjectShape = {
    const NAMES: &[&str] = &[
        "cachingEnabled",
        "provider",
        "voiceId",
        "model",
        "instructions",
        "speed",
        "chunkPlan",
    ];
    ObjectShape {
        name: "FallbackOpenAiVoice",
        members: &[
            Member::optional("cachingEnabled", kind::BOOLEAN),
            Member::constant("provider", "openai"),
            Member::required("voiceId", kind::STRING),
            Member::optional("model", kind::STRING),
            Member::optional("instructions", kind::STRING),
            Member::optional("speed", kind::NUMBER),
            Member::optional("chunkPlan", kind::OBJECT),
        ],
        names: Names::new(NAMES, &index::<16>(NAMES)),
        open: false,
    }
};

impl Object for FallbackOpenAiVoice {
    fn shape(&self) -> &'static ObjectShape {
        &FALLBACK_OPEN_AI_VOICE
    }

    fn slot(&mut self, position: usize) -> Slot<'_> {
        match position {
            0 => Slot::optional(&mut self.caching_enabled),
            1 => Slot::Constant("openai"),
            2 => Slot::required(&mut self.voice_id),
            3 => Slot::optional(&mut self.model),
            4 => Slot::optional(&mut self.instructions),
            5 => Slot::optional(&mut self.speed),
            6 => Slot::optional(&mut self.chunk_plan),
            _ => Slot::Null,
        }
    }

    fn view(&self, position: usize) -> View<'_> {
        match position {
            0 => View::optional(&self.caching_enabled),
            1 => View::String("openai"),
            2 => View::required(&self.voice_id),
            3 => View::optional(&self.model),
            4 => View::optional(&self.instructions),
            5 => View::optional(&self.speed),
            6 => View::optional(&self.chunk_plan),
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
    FallbackOpenAiVoice = "vapi-fallbackopenaivoice-schema.json#";
}
