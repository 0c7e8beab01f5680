// @generated from vapi-fallbackneuphonicvoice-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{
    Extra, Field, Member, Names, Number, Object, ObjectShape, Slot, View, index, kind,
};
use crate::types::{ChunkPlan, NeuphonicVoiceModel};
use serde_json::Value;
use std::collections::BTreeMap;

/// `FallbackNeuphonicVoice`.
///
/// Schema: `vapi-fallbackneuphonicvoice-schema.json#`
///
/// Always written with `provider`: `"neuphonic"`.
#[derive(Clone, PartialEq)]
pub struct FallbackNeuphonicVoice {
    /// `cachingEnabled`, default `true`.
    pub caching_enabled: Option<bool>,
    /// `voiceId`, required.
    pub voice_id: String,
    /// `model`.
    pub model: Option<NeuphonicVoiceModel>,
    /// `language`, required.
    pub language: BTreeMap<String, Value>,
    /// `speed`, at most 2, at least 0.25.
    pub speed: Option<Number>,
    /// `chunkPlan`.
    pub chunk_plan: Option<Box<ChunkPlan>>,
    _extra: Extra,
}

impl FallbackNeuphonicVoice {
    /// A value with its required members.
    pub fn new(
        voice_id: impl Into<String>,
        language: impl Into<BTreeMap<String, Value>>,
    ) -> Self {
        FallbackNeuphonicVoice {
            voice_id: voice_id.into(),
            language: language.into(),
            ..FallbackNeuphonicVoice::empty()
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
        FallbackNeuphonicVoice {
            voice_id: Field::empty(),
            language: Field::empty(),
            caching_enabled: None,
            model: None,
            speed: None,
            chunk_plan: None,
            _extra: Extra::EMPTY,
        }
    }
}

pub(crate) static FALLBACK_NEUPHONIC_VOICE: ObjectShape = {
    const NAMES: &[&str] = &[
        "cachingEnabled",
        "provider",
        "voiceId",
        "model",
        "language",
        "speed",
        "chunkPlan",
    ];
    ObjectShape {
        name: "FallbackNeuphonicVoice",
        members: &[
            Member::optional("cachingEnabled", kind::BOOLEAN),
            Member::constant("provider", "neuphonic"),
            Member::required("voiceId", kind::STRING),
            Member::optional("model", kind::STRING),
            Member::required("language", kind::OBJECT),
            Member::optional("speed", kind::NUMBER),
            Member::optional("chunkPlan", kind::OBJECT),
        ],
        names: Names::new(NAMES, &index::<16>(NAMES)),
        open: false,
    }
};

impl Object for FallbackNeuphonicVoice {
    fn shape(&self) -> &'static ObjectShape {
        &FALLBACK_NEUPHONIC_VOICE
    }

    fn slot(&mut self, position: usize) -> Slot<'_> {
        match position {
            0 => Slot::optional(&mut self.caching_enabled),
            1 => Slot::Constant("neuphonic"),
            2 => Slot::required(&mut self.voice_id),
            3 => Slot::optional(&mut self.model),
            4 => Slot::required(&mut self.language),
            5 => Slot::optional(&mut self.speed),
            6 => Slot::optional(&mut self.chunk_plan),
            _ => Slot::Null,
        }
    }

    fn view(&self, position: usize) -> View<'_> {
        match position {
            0 => View::optional(&self.caching_enabled),
            1 => View::String("neuphonic"),
            2 => View::required(&self.voice_id),
            3 => View::optional(&self.model),
            4 => View::required(&self.language),
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
    FallbackNeuphonicVoice = "vapi-fallbackneuphonicvoice-schema.json#";
}
