// @generated from vapi-fallbackwellsaidvoice-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{
    Extra, Field, Member, Names, Object, ObjectShape, Slot, View, index, kind,
};
use crate::types::{ChunkPlan, WellSaidVoiceModel};

/// `FallbackWellSaidVoice`.
///
/// Schema: `vapi-fallbackwellsaidvoice-schema.json#`
///
/// Always written with `provider`: `"wellsaid"`.
#[derive(Clone, PartialEq)]
pub struct FallbackWellSaidVoice {
    /// `cachingEnabled`, default `true`.
    pub caching_enabled: Option<bool>,
    /// `voiceId`, required.
    pub voice_id: String,
    /// `model`.
    pub model: Option<WellSaidVoiceModel>,
    /// `enableSsml`.
    pub enable_ssml: Option<bool>,
    /// `libraryIds`.
    pub library_ids: Option<Vec<String>>,
    /// `chunkPlan`.
    pub chunk_plan: Option<Box<ChunkPlan>>,
    _extra: Extra,
}

impl FallbackWellSaidVoice {
    /// A value with its required members.
    pub fn new(voice_id: impl Into<String>) -> Self {
        FallbackWellSaidVoice {
            voice_id: voice_id.into(),
            ..FallbackWellSaidVoice::empty()
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
        FallbackWellSaidVoice {
            voice_id: Field::empty(),
            caching_enabled: None,
            model: None,
            enable_ssml: None,
            library_ids: None,
            chunk_plan: None,
            _extra: Extra::EMPTY,
        }
    }
}

pub(crate) static FALLBACK_WELL_SAID_VOICE: ObjectShape = {
    const NAMES: &[&str] = &[
        "cachingEnabled",
        "provider",
        "voiceId",
        "model",
        "enableSsml",
        "libraryIds",
        "chunkPlan",
    ];
    ObjectShape {
        name: "FallbackWellSaidVoice",
        members: &[
            Member::optional("cachingEnabled", kind::BOOLEAN),
            Member::constant("provider", "wellsaid"),
            Member::required("voiceId", kind::STRING),
            Member::optional("model", kind::STRING),
            Member::optional("enableSsml", kind::BOOLEAN),
            Member::optional("libraryIds", kind::ARRAY),
            Member::optional("chunkPlan", kind::OBJECT),
        ],
        names: Names::new(NAMES, &index::<16>(NAMES)),
        open: false,
    }
};

impl Object for FallbackWellSaidVoice {
    fn shape(&self) -> &'static ObjectShape {
        &FALLBACK_WELL_SAID_VOICE
    }

    fn slot(&mut self, position: usize) -> Slot<'_> {
        match position {
            0 => Slot::optional(&mut self.caching_enabled),
            1 => Slot::Constant("wellsaid"),
            2 => Slot::required(&mut self.voice_id),
            3 => Slot::optional(&mut self.model),
            4 => Slot::optional(&mut self.enable_ssml),
            5 => Slot::optional(&mut self.library_ids),
            6 => Slot::optional(&mut self.chunk_plan),
            _ => Slot::Null,
        }
    }

    fn view(&self, position: usize) -> View<'_> {
        match position {
            0 => View::optional(&self.caching_enabled),
            1 => View::String("wellsaid"),
            2 => View::required(&self.voice_id),
            3 => View::optional(&self.model),
            4 => View::optional(&self.enable_ssml),
            5 => View::optional(&self.library_ids),
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
    FallbackWellSaidVoice = "vapi-fallbackwellsaidvoice-schema.json#";
}
