// @generated from vapi-humevoice-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{
    Extra, Field, Member, Names, Object, ObjectShape, Slot, View, index, kind,
};
use crate::types::{ChunkPlan, FallbackPlan, HumeVoiceModel};

/// `HumeVoice`.
///
/// Schema: `vapi-humevoice-schema.json#`
///
/// Always written with `provider`: `"hume"`.
#[derive(Clone, PartialEq)]
pub struct HumeVoice {
    /// `cachingEnabled`, default `true`.
    pub caching_enabled: Option<bool>,
    /// `model`.
    pub model: Option<HumeVoiceModel>,
    /// `voiceId`, required.
    pub voice_id: String,
    /// `isCustomHumeVoice`.
    pub is_custom_hume_voice: Option<bool>,
    /// `chunkPlan`.
    pub chunk_plan: Option<Box<ChunkPlan>>,
    /// `description`.
    pub description: Option<String>,
    /// `fallbackPlan`.
    pub fallback_plan: Option<FallbackPlan>,
    _extra: Extra,
}

impl HumeVoice {
    /// A value with its required members.
    pub fn new(voice_id: impl Into<String>) -> Self {
        HumeVoice {
            voice_id: voice_id.into(),
            ..HumeVoice::empty()
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
        HumeVoice {
            voice_id: Field::empty(),
            caching_enabled: None,
            model: None,
            is_custom_hume_voice: None,
            chunk_plan: None,
            description: None,
            fallback_plan: None,
            _extra: Extra::EMPTY,
        }
    }
}

pub(crate) static HUME_VOICE: ObjectShape = {
    const NAMES: &[&str] = &[
        "cachingEnabled",
        "provider",
        "model",
        "voiceId",
        "isCustomHumeVoice",
        "chunkPlan",
        "description",
        "fallbackPlan",
    ];
    ObjectShape {
        name: "HumeVoice",
        members: &[
            Member::optional("cachingEnabled", kind::BOOLEAN),
            Member::constant("provider", "hume"),
            Member::optional("model", kind::STRING),
            Member::required("voiceId", kind::STRING),
            Member::optional("isCustomHumeVoice", kind::BOOLEAN),
            Member::optional("chunkPlan", kind::OBJECT),
            Member::optional("description", kind::STRING),
            Member::optional("fallbackPlan", kind::OBJECT),
        ],
        names: Names::new(NAMES, &index::<16>(NAMES)),
        open: false,
    }
};

impl Object for HumeVoice {
    fn shape(&self) -> &'static ObjectShape {
        &HUME_VOICE
    }

    fn slot(&mut self, position: usize) -> Slot<'_> {
        match position {
            0 => Slot::optional(&mut self.caching_enabled),
            1 => Slot::Constant("hume"),
            2 => Slot::optional(&mut self.model),
            3 => Slot::required(&mut self.voice_id),
            4 => Slot::optional(&mut self.is_custom_hume_voice),
            5 => Slot::optional(&mut self.chunk_plan),
            6 => Slot::optional(&mut self.description),
            7 => Slot::optional(&mut self.fallback_plan),
            _ => Slot::Null,
        }
    }

    fn view(&self, position: usize) -> View<'_> {
        match position {
            0 => View::optional(&self.caching_enabled),
            1 => View::String("hume"),
            2 => View::optional(&self.model),
            3 => View::required(&self.voice_id),
            4 => View::optional(&self.is_custom_hume_voice),
            5 => View::optional(&self.chunk_plan),
            6 => View::optional(&self.description),
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
    HumeVoice = "vapi-humevoice-schema.json#";
}
