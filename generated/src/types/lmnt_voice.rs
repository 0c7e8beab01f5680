// @generated from vapi-lmntvoice-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{
    Extra, Field, Member, Names, Number, Object, ObjectShape, Slot, View, index, kind,
};
use crate::types::{ChunkPlan, FallbackLmntVoiceLanguage, FallbackPlan, LmntVoiceVoiceId};

/// `LMNTVoice`.
///
/// Schema: `vapi-lmntvoice-schema.json#`
///
/// Always written with `provider`: `"lmnt"`.
#[derive(Clone, PartialEq)]
pub struct LmntVoice {
    /// `cachingEnabled`, default `true`.
    pub caching_enabled: Option<bool>,
    /// `voiceId`, required.
    pub voice_id: LmntVoiceVoiceId,
    /// `speed`, at most 2, at least 0.25.
    pub speed: Option<Number>,
    /// `language`.
    pub language: Option<FallbackLmntVoiceLanguage>,
    /// `chunkPlan`.
    pub chunk_plan: Option<Box<ChunkPlan>>,
    /// `fallbackPlan`.
    pub fallback_plan: Option<FallbackPlan>,
    _extra: Extra,
}

impl LmntVoice {
    /// A value with its required members.
    pub fn new(voice_id: impl Into<LmntVoiceVoiceId>) -> Self {
        LmntVoice {
            voice_id: voice_id.into(),
            ..LmntVoice::empty()
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
        LmntVoice {
            voice_id: Field::empty(),
            caching_enabled: None,
            speed: None,
            language: None,
            chunk_plan: None,
            fallback_plan: None,
            _extra: Extra::EMPTY,
        }
    }
}

pub(crate) static LMNT_VOICE: ObjectShape = {
    const NAMES: &[&str] = &[
        "cachingEnabled",
        "provider",
        "voiceId",
        "speed",
        "language",
        "chunkPlan",
        "fallbackPlan",
    ];
    ObjectShape {
        name: "LmntVoice",
        members: &[
            Member::optional("cachingEnabled", kind::BOOLEAN),
            Member::constant("provider", "lmnt"),
            Member::required("voiceId", kind::STRING),
            Member::optional("speed", kind::NUMBER),
            Member::optional("language", kind::STRING),
            Member::optional("chunkPlan", kind::OBJECT),
            Member::optional("fallbackPlan", kind::OBJECT),
        ],
        names: Names::new(NAMES, &index::<16>(NAMES)),
        open: false,
    }
};

impl Object for LmntVoice {
    fn shape(&self) -> &'static ObjectShape {
        &LMNT_VOICE
    }

    fn slot(&mut self, position: usize) -> Slot<'_> {
        match position {
            0 => Slot::optional(&mut self.caching_enabled),
            1 => Slot::Constant("lmnt"),
            2 => Slot::required(&mut self.voice_id),
            3 => Slot::optional(&mut self.speed),
            4 => Slot::optional(&mut self.language),
            5 => Slot::optional(&mut self.chunk_plan),
            6 => Slot::optional(&mut self.fallback_plan),
            _ => Slot::Null,
        }
    }

    fn view(&self, position: usize) -> View<'_> {
        match position {
            0 => View::optional(&self.caching_enabled),
            1 => View::String("lmnt"),
            2 => View::required(&self.voice_id),
            3 => View::optional(&self.speed),
            4 => View::optional(&self.language),
            5 => View::optional(&self.chunk_plan),
            6 => View::optional(&self.fallback_plan),
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
    LmntVoice = "vapi-lmntvoice-schema.json#";
}
