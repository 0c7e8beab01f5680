// @generated from vapi-vapivoice-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{
    Extra, Field, Member, Names, Number, Object, ObjectShape, Slot, View, index, kind,
};
use crate::types::{
    ChunkPlan, FallbackPlan, VapiPronunciationDictionaryLocator, VapiVoiceVoiceId,
};

/// `VapiVoice`.
///
/// Schema: `vapi-vapivoice-schema.json#`
///
/// Always written with `provider`: `"vapi"`.
#[derive(Clone, PartialEq)]
pub struct VapiVoice {
    /// `cachingEnabled`, default `true`.
    pub caching_enabled: Option<bool>,
    /// `voiceId`, required.
    pub voice_id: VapiVoiceVoiceId,
    /// `speed`, at most 2, at least 0.25, default `1`.
    pub speed: Option<Number>,
    /// `pronunciationDictionary`.
    pub pronunciation_dictionary: Option<Vec<VapiPronunciationDictionaryLocator>>,
    /// `chunkPlan`.
    pub chunk_plan: Option<Box<ChunkPlan>>,
    /// `fallbackPlan`.
    pub fallback_plan: Option<FallbackPlan>,
    _extra: Extra,
}

impl VapiVoice {
    /// A value with its required members.
    pub fn new(voice_id: impl Into<VapiVoiceVoiceId>) -> Self {
        VapiVoice {
            voice_id: voice_id.into(),
            ..VapiVoice::empty()
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
        VapiVoice {
            voice_id: Field::empty(),
            caching_enabled: None,
            speed: None,
            pronunciation_dictionary: None,
            chunk_plan: None,
            fallback_plan: None,
            _extra: Extra::EMPTY,
        }
    }
}

pub(crate) static VAPI_VOICE: ObjectShape = {
    const NAMES: &[&str] = &[
        "cachingEnabled",
        "provider",
        "voiceId",
        "speed",
        "pronunciationDictionary",
        "chunkPlan",
        "fallbackPlan",
    ];
    ObjectShape {
        name: "VapiVoice",
        members: &[
            Member::optional("cachingEnabled", kind::BOOLEAN),
            Member::constant("provider", "vapi"),
            Member::required("voiceId", kind::STRING),
            Member::optional("speed", kind::NUMBER),
            Member::optional("pronunciationDictionary", kind::ARRAY),
            Member::optional("chunkPlan", kind::OBJECT),
            Member::optional("fallbackPlan", kind::OBJECT),
        ],
        names: Names::new(NAMES, &index::<16>(NAMES)),
        open: false,
    }
};

impl Object for VapiVoice {
    fn shape(&self) -> &'static ObjectShape {
        &VAPI_VOICE
    }

    fn slot(&mut self, position: usize) -> Slot<'_> {
        match position {
            0 => Slot::optional(&mut self.caching_enabled),
            1 => Slot::Constant("vapi"),
            2 => Slot::required(&mut self.voice_id),
            3 => Slot::optional(&mut self.speed),
            4 => Slot::optional(&mut self.pronunciation_dictionary),
            5 => Slot::optional(&mut self.chunk_plan),
            6 => Slot::optional(&mut self.fallback_plan),
            _ => Slot::Null,
        }
    }

    fn view(&self, position: usize) -> View<'_> {
        match position {
            0 => View::optional(&self.caching_enabled),
            1 => View::String("vapi"),
            2 => View::required(&self.voice_id),
            3 => View::optional(&self.speed),
            4 => View::optional(&self.pronunciation_dictionary),
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
    VapiVoice = "vapi-vapivoice-schema.json#";
}
