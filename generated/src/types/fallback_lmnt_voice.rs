// @generated from vapi-fallbacklmntvoice-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{
    Extra, Field, Member, Names, Number, Object, ObjectShape, Slot, View, index, kind,
};
use crate::types::{ChunkPlan, FallbackLmntVoiceLanguage, LmntVoiceVoiceId};

/// `FallbackLMNTVoice`.
///
/// Schema: `vapi-fallbacklmntvoice-schema.json#`
///
/// Always written with `provider`: `"lmnt"`.
#[derive(Clone, PartialEq)]
pub struct FallbackLmntVoice {
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
    _extra: Extra,
}

impl FallbackLmntVoice {
    /// A value with its required members.
    pub fn new(voice_id: impl Into<LmntVoiceVoiceId>) -> Self {
        FallbackLmntVoice {
            voice_id: voice_id.into(),
            ..FallbackLmntVoice::empty()
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
        FallbackLmntVoice {
            voice_id: Field::empty(),
            caching_enabled: None,
            speed: None,
            language: None,
            chunk_plan: None,
            _extra: Extra::EMPTY,
        }
    }
}

pub(crate) static FALLBACK_LMNT_VOICE: ObjectShape = {
    const NAMES: &[&str] = &[
        "cachingEnabled",
        "provider",
        "voiceId",
        "speed",
        "language",
        "chunkPlan",
    ];
    ObjectShape {
        name: "FallbackLmntVoice",
        members: &[
            Member::optional("cachingEnabled", kind::BOOLEAN),
            Member::constant("provider", "lmnt"),
            Member::required("voiceId", kind::STRING),
            Member::optional("speed", kind::NUMBER),
            Member::optional("language", kind::STRING),
            Member::optional("chunkPlan", kind::OBJECT),
        ],
        names: Names::new(NAMES, &index::<16>(NAMES)),
        open: false,
    }
};

impl Object for FallbackLmntVoice {
    fn shape(&self) -> &'static ObjectShape {
        &FALLBACK_LMNT_VOICE
    }

    fn slot(&mut self, position: usize) -> Slot<'_> {
        match position {
            0 => Slot::optional(&mut self.caching_enabled),
            1 => Slot::Constant("lmnt"),
            2 => Slot::required(&mut self.voice_id),
            3 => Slot::optional(&mut self.speed),
            4 => Slot::optional(&mut self.language),
            5 => Slot::optional(&mut self.chunk_plan),
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
    FallbackLmntVoice = "vapi-fallbacklmntvoice-schema.json#";
}
