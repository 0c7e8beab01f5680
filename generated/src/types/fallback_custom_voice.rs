// @generated from vapi-fallbackcustomvoice-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{
    Extra, Field, Member, Names, Object, ObjectShape, Slot, View, index, kind,
};
use crate::types::{ChunkPlan, Server};

/// `FallbackCustomVoice`.
///
/// Schema: `vapi-fallbackcustomvoice-schema.json#`
///
/// Always written with `provider`: `"custom-voice"`.
#[derive(Clone, PartialEq)]
pub struct FallbackCustomVoice {
    /// `cachingEnabled`, default `true`.
    pub caching_enabled: Option<bool>,
    /// `voiceId`.
    pub voice_id: Option<String>,
    /// `server`, required.
    pub server: Box<Server>,
    /// `chunkPlan`.
    pub chunk_plan: Option<Box<ChunkPlan>>,
    _extra: Extra,
}

impl FallbackCustomVoice {
    /// A value with its required members.
    pub fn new(server: impl Into<Box<Server>>) -> Self {
        FallbackCustomVoice {
            server: server.into(),
            ..FallbackCustomVoice::empty()
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
        FallbackCustomVoice {
            server: Field::empty(),
            caching_enabled: None,
            voice_id: None,
            chunk_plan: None,
            _extra: Extra::EMPTY,
        }
    }
}

pub(crate) static FALLBACK_CUSTOM_VOICE: ObjectShape = {
    const NAMES: &[&str] = &[
        "cachingEnabled",
        "provider",
        "voiceId",
        "server",
        "chunkPlan",
    ];
    ObjectShape {
        name: "FallbackCustomVoice",
        members: &[
            Member::optional("cachingEnabled", kind::BOOLEAN),
            Member::constant("provider", "custom-voice"),
            Member::optional("voiceId", kind::STRING),
            Member::required("server", kind::OBJECT),
            Member::optional("chunkPlan", kind::OBJECT),
        ],
        names: Names::new(NAMES, &index::<16>(NAMES)),
        open: false,
    }
};

impl Object for FallbackCustomVoice {
    fn shape(&self) -> &'static ObjectShape {
        &FALLBACK_CUSTOM_VOICE
    }

    fn slot(&mut self, position: usize) -> Slot<'_> {
        match position {
            0 => Slot::optional(&mut self.caching_enabled),
            1 => Slot::Constant("custom-voice"),
            2 => Slot::optional(&mut self.voice_id),
            3 => Slot::required(&mut self.server),
            4 => Slot::optional(&mut self.chunk_plan),
            _ => Slot::Null,
        }
    }

    fn view(&self, position: usize) -> View<'_> {
        match position {
            0 => View::optional(&self.caching_enabled),
            1 => View::String("custom-voice"),
            2 => View::optional(&self.voice_id),
            3 => View::required(&self.server),
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
    FallbackCustomVoice = "vapi-fallbackcustomvoice-schema.json#";
}
