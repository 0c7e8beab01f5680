// @generated from vapi-fallbackdeepgramvoice-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{
    Extra, Field, Member, Names, Object, ObjectShape, Slot, View, index, kind,
};
use crate::types::{ChunkPlan, DeepgramVoiceModel, DeepgramVoiceVoiceId};

/// `FallbackDeepgramVoice`.
///
/// Schema: `vapi-fallbackdeepgramvoice-schema.json#`
///
/// Always written with `provider`: `"deepgram"`.
#[derive(Clone, PartialEq)]
pub struct FallbackDeepgramVoice {
    /// `cachingEnabled`, default `true`.
    pub caching_enabled: Option<bool>,
    /// `voiceId`, required.
    pub voice_id: DeepgramVoiceVoiceId,
    /// `model`.
    pub model: Option<DeepgramVoiceModel>,
    /// `mipOptOut`, default `false`.
    pub mip_opt_out: Option<bool>,
    /// `chunkPlan`.
    pub chunk_plan: Option<Box<ChunkPlan>>,
    _extra: Extra,
}

impl FallbackDeepgramVoice {
    /// A value with its required members.
    pub fn new(voice_id: impl Into<DeepgramVoiceVoiceId>) -> Self {
        FallbackDeepgramVoice {
            voice_id: voice_id.into(),
            ..FallbackDeepgramVoice::empty()
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
        FallbackDeepgramVoice {
            voice_id: Field::empty(),
            caching_enabled: None,
            model: None,
            mip_opt_out: None,
            chunk_plan: None,
            _extra: Extra::EMPTY,
        }
    }
}

pub(crate) static FALLBACK_DEEPGRAM_VOICE: ObjectShape = {
    const NAMES: &[&str] = &[
        "cachingEnabled",
        "provider",
        "voiceId",
        "model",
        "mipOptOut",
        "chunkPlan",
    ];
    ObjectShape {
        name: "FallbackDeepgramVoice",
        members: &[
            Member::optional("cachingEnabled", kind::BOOLEAN),
            Member::constant("provider", "deepgram"),
            Member::required("voiceId", kind::STRING),
            Member::optional("model", kind::STRING),
            Member::optional("mipOptOut", kind::BOOLEAN),
            Member::optional("chunkPlan", kind::OBJECT),
        ],
        names: Names::new(NAMES, &index::<16>(NAMES)),
        open: false,
    }
};

impl Object for FallbackDeepgramVoice {
    fn shape(&self) -> &'static ObjectShape {
        &FALLBACK_DEEPGRAM_VOICE
    }

    fn slot(&mut self, position: usize) -> Slot<'_> {
        match position {
            0 => Slot::optional(&mut self.caching_enabled),
            1 => Slot::Constant("deepgram"),
            2 => Slot::required(&mut self.voice_id),
            3 => Slot::optional(&mut self.model),
            4 => Slot::optional(&mut self.mip_opt_out),
            5 => Slot::optional(&mut self.chunk_plan),
            _ => Slot::Null,
        }
    }

    fn view(&self, position: usize) -> View<'_> {
        match position {
            0 => View::optional(&self.caching_enabled),
            1 => View::String("deepgram"),
            2 => View::required(&self.voice_id),
            3 => View::optional(&self.model),
            4 => View::optional(&self.mip_opt_out),
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
    FallbackDeepgramVoice = "vapi-fallbackdeepgramvoice-schema.json#";
}
