// @generated from vapi-azurevoice-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{
    Extra, Field, Member, Names, Number, Object, ObjectShape, Slot, View, index, kind,
};
use crate::types::{AzureVoiceVoiceId, ChunkPlan, FallbackPlan};

/// `AzureVoice`.
///
/// Schema: `vapi-azurevoice-schema.json#`
///
/// Always written with `provider`: `"azure"`.
#[derive(Clone, PartialEq)]
pub struct AzureVoice {
    /// `cachingEnabled`, default `true`.
    pub caching_enabled: Option<bool>,
    /// `voiceId`, required.
    pub voice_id: AzureVoiceVoiceId,
    /// `chunkPlan`.
    pub chunk_plan: Option<Box<ChunkPlan>>,
    /// `speed`, at most 2, at least 0.5.
    pub speed: Option<Number>,
    /// `fallbackPlan`.
    pub fallback_plan: Option<FallbackPlan>,
    _extra: Extra,
}

impl AzureVoice {
    /// A value with its required members.
    pub fn new(voice_id: impl Into<AzureVoiceVoiceId>) -> Self {
        AzureVoice {
            voice_id: voice_id.into(),
            ..AzureVoice::empty()
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
        AzureVoice {
            voice_id: Field::empty(),
            caching_enabled: None,
            chunk_plan: None,
            speed: None,
            fallback_plan: None,
            _extra: Extra::EMPTY,
        }
    }
}

pub(crate) static AZURE_VOICE: ObjectShape = {
    const NAMES: &[&str] = &[
        "cachingEnabled",
        "provider",
        "voiceId",
        "chunkPlan",
        "speed",
        "fallbackPlan",
    ];
    ObjectShape {
        name: "AzureVoice",
        members: &[
            Member::optional("cachingEnabled", kind::BOOLEAN),
            Member::constant("provider", "azure"),
            Member::required("voiceId", kind::STRING),
            Member::optional("chunkPlan", kind::OBJECT),
            Member::optional("speed", kind::NUMBER),
            Member::optional("fallbackPlan", kind::OBJECT),
        ],
        names: Names::new(NAMES, &index::<16>(NAMES)),
        open: false,
    }
};

impl Object for AzureVoice {
    fn shape(&self) -> &'static ObjectShape {
        &AZURE_VOICE
    }

    fn slot(&mut self, position: usize) -> Slot<'_> {
        match position {
            0 => Slot::optional(&mut self.caching_enabled),
            1 => Slot::Constant("azure"),
            2 => Slot::required(&mut self.voice_id),
            3 => Slot::optional(&mut self.chunk_plan),
            4 => Slot::optional(&mut self.speed),
            5 => Slot::optional(&mut self.fallback_plan),
            _ => Slot::Null,
        }
    }

    fn view(&self, position: usize) -> View<'_> {
        match position {
            0 => View::optional(&self.caching_enabled),
            1 => View::String("azure"),
            2 => View::required(&self.voice_id),
            3 => View::optional(&self.chunk_plan),
            4 => View::optional(&self.speed),
            5 => View::optional(&self.fallback_plan),
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
    AzureVoice = "vapi-azurevoice-schema.json#";
}
