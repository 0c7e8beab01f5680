// @generated from vapi-fallbacksesamevoice-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{
    Extra, Field, Member, Names, Object, ObjectShape, Slot, View, index, kind,
};
use crate::types::ChunkPlan;

/// `FallbackSesameVoice`.
///
/// Schema: `vapi-fallbacksesamevoice-schema.json#`
///
/// Always written with `provider`: `"sesame"`.
///
/// Always written with `model`: `"csm-1b"`.
#[derive(Clone, PartialEq)]
pub struct FallbackSesameVoice {
    /// `cachingEnabled`, default `true`.
    pub caching_enabled: Option<bool>,
    /// `voiceId`, required.
    pub voice_id: String,
    /// `chunkPlan`.
    pub chunk_plan: Option<Box<ChunkPlan>>,
    _extra: Extra,
}

impl FallbackSesameVoice {
    /// A value with its required members.
    pub fn new(voice_id: impl Into<String>) -> Self {
        FallbackSesameVoice {
            voice_id: voice_id.into(),
            ..FallbackSesameVoice::empty()
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
        FallbackSesameVoice {
            voice_id: Field::empty(),
            caching_enabled: None,
            chunk_plan: None,
            _extra: Extra::EMPTY,
        }
    }
}

pub(crate) static FALLBACK_SESAME_VOICE: ObjectShape = {
    const NAMES: &[&str] = &[
        "cachingEnabled",
        "provider",
        "voiceId",
        "model",
        "chunkPlan",
    ];
    ObjectShape {
        name: "FallbackSesameVoice",
        members: &[
            Member::optional("cachingEnabled", kind::BOOLEAN),
            Member::constant("provider", "sesame"),
            Member::required("voiceId", kind::STRING),
            Member::constant("model", "csm-1b"),
            Member::optional("chunkPlan", kind::OBJECT),
        ],
        names: Names::new(NAMES, &index::<16>(NAMES)),
        open: false,
    }
};

impl Object for FallbackSesameVoice {
    fn shape(&self) -> &'static ObjectShape {
        &FALLBACK_SESAME_VOICE
    }

    fn slot(&mut self, position: usize) -> Slot<'_> {
        match position {
            0 => Slot::optional(&mut self.caching_enabled),
            1 => Slot::Constant("sesame"),
            2 => Slot::required(&mut self.voice_id),
            3 => Slot::Constant("csm-1b"),
            4 => Slot::optional(&mut self.chunk_plan),
            _ => Slot::Null,
        }
    }

    fn view(&self, position: usize) -> View<'_> {
        match position {
            0 => View::optional(&self.caching_enabled),
            1 => View::String("sesame"),
            2 => View::required(&self.voice_id),
            3 => View::String("csm-1b"),
            4 => View::optional(&self.chunk_plan),
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
    FallbackSesameVoice = "vapi-fallbacksesamevoice-schema.json#";
}
