// @generated from vapi-fallbacksmallestaivoice-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{
    Extra, Field, Member, Names, Number, Object, ObjectShape, Slot, View, index, kind,
};
use crate::types::{ChunkPlan, SmallestAiVoiceModel, SmallestAiVoiceVoiceId};

/// `FallbackSmallestAIVoice`.
///
/// Schema: `vapi-fallbacksmallestaivoice-schema.json#`
///
/// Always written with `provider`: `"smallest-ai"`.
#[derive(Clone, PartialEq)]
pub struct FallbackSmallestAiVoice {
    /// `cachingEnabled`, default `true`.
    pub caching_enabled: Option<bool>,
    /// `voiceId`, required.
    pub voice_id: SmallestAiVoiceVoiceId,
    /// `model`.
    pub model: Option<SmallestAiVoiceModel>,
    /// `speed`.
    pub speed: Option<Number>,
    /// `chunkPlan`.
    pub chunk_plan: Option<Box<ChunkPlan>>,
    _extra: Extra,
}

impl FallbackSmallestAiVoice {
    /// A value with its required members.
    pub fn new(voice_id: impl Into<SmallestAiVoiceVoiceId>) -> Self {
        FallbackSmallestAiVoice {
            voice_id: voice_id.into(),
            ..FallbackSmallestAiVoice::empty()
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
        FallbackSmallestAiVoice {
            voice_id: Field::empty(),
            caching_enabled: None,
            model: None,
            speed: None,
            chunk_plan: None,
            _extra: Extra::EMPTY,
        }
    }
}

pub(crate) static FALLBACK_SMALLEST_AI_VOICE: ObjectShape = {
    const NAMES: &[&str] = &[
        "cachingEnabled",
        "provider",
        "voiceId",
        "model",
        "speed",
        "chunkPlan",
    ];
    ObjectShape {
        name: "FallbackSmallestAiVoice",
        members: &[
            Member::optional("cachingEnabled", kind::BOOLEAN),
            Member::constant("provider", "smallest-ai"),
            Member::required("voiceId", kind::STRING),
            Member::optional("model", kind::STRING),
            Member::optional("speed", kind::NUMBER),
            Member::optional("chunkPlan", kind::OBJECT),
        ],
        names: Names::new(NAMES, &index::<16>(NAMES)),
        open: false,
    }
};

impl Object for FallbackSmallestAiVoice {
    fn shape(&self) -> &'static ObjectShape {
        &FALLBACK_SMALLEST_AI_VOICE
    }

    fn slot(&mut self, position: usize) -> Slot<'_> {
        match position {
            0 => Slot::optional(&mut self.caching_enabled),
            1 => Slot::Constant("smallest-ai"),
            2 => Slot::required(&mut self.voice_id),
            3 => Slot::optional(&mut self.model),
            4 => Slot::optional(&mut self.speed),
            5 => Slot::optional(&mut self.chunk_plan),
            _ => Slot::Null,
        }
    }

    fn view(&self, position: usize) -> View<'_> {
        match position {
            0 => View::optional(&self.caching_enabled),
            1 => View::String("smallest-ai"),
            2 => View::required(&self.voice_id),
            3 => View::optional(&self.model),
            4 => View::optional(&self.speed),
            5 => View::optional(&self.chunk_plan),
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
    FallbackSmallestAiVoice = "vapi-fallbacksmallestaivoice-schema.json#";
}
