// @generated from vapi-inworldvoice-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{
    Extra, Field, Member, Names, Number, Object, ObjectShape, Slot, View, index, kind,
};
use crate::types::{
    ChunkPlan, FallbackPlan, InworldVoiceModel, InworldVoiceVoiceId, LanguageCode,
};

/// `InworldVoice`.
///
/// Schema: `vapi-inworldvoice-schema.json#`
///
/// Always written with `provider`: `"inworld"`.
#[derive(Clone, PartialEq)]
pub struct InworldVoice {
    /// `cachingEnabled`, default `true`.
    pub caching_enabled: Option<bool>,
    /// `voiceId`, required, at most 120 characters.
    pub voice_id: InworldVoiceVoiceId,
    /// `model`, default `inworld-tts-1`.
    pub model: Option<InworldVoiceModel>,
    /// `languageCode`, default `en`.
    pub language_code: Option<LanguageCode>,
    /// `temperature`, at most 2, at least 0.1, default `1.1`.
    pub temperature: Option<Number>,
    /// `speakingRate`, at most 1.5, at least 0.5, default `1`.
    pub speaking_rate: Option<Number>,
    /// `chunkPlan`.
    pub chunk_plan: Option<Box<ChunkPlan>>,
    /// `fallbackPlan`.
    pub fallback_plan: Option<FallbackPlan>,
    _extra: Extra,
}

impl InworldVoice {
    /// A value with its required members.
    pub fn new(voice_id: impl Into<InworldVoiceVoiceId>) -> Self {
        InworldVoice {
            voice_id: voice_id.into(),
            ..InworldVoice::empty()
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
        InworldVoice {
            voice_id: Field::empty(),
            caching_enabled: None,
            model: None,
            language_code: None,
            temperature: None,
            speaking_rate: None,
            chunk_plan: None,
            fallback_plan: None,
            _extra: Extra::EMPTY,
        }
    }
}

pub(crate) static INWORLD_VOICE: ObjectShape = {
    const NAMES: &[&str] = &[
        "cachingEnabled",
        "provider",
        "voiceId",
        "model",
        "languageCode",
        "temperature",
        "speakingRate",
        "chunkPlan",
        "fallbackPlan",
    ];
    ObjectShape {
        name: "InworldVoice",
        members: &[
            Member::optional("cachingEnabled", kind::BOOLEAN),
            Member::constant("provider", "inworld"),
            Member::required("voiceId", kind::STRING),
            Member::optional("model", kind::STRING),
            Member::optional("languageCode", kind::STRING),
            Member::optional("temperature", kind::NUMBER),
            Member::optional("speakingRate", kind::NUMBER),
            Member::optional("chunkPlan", kind::OBJECT),
            Member::optional("fallbackPlan", kind::OBJECT),
        ],
        names: Names::new(NAMES, &index::<32>(NAMES)),
        open: false,
    }
};

impl Object for InworldVoice {
    fn shape(&self) -> &'static ObjectShape {
        &INWORLD_VOICE
    }

    fn slot(&mut self, position: usize) -> Slot<'_> {
        match position {
            0 => Slot::optional(&mut self.caching_enabled),
            1 => Slot::Constant("inworld"),
            2 => Slot::required(&mut self.voice_id),
            3 => Slot::optional(&mut self.model),
            4 => Slot::optional(&mut self.language_code),
            5 => Slot::optional(&mut self.temperature),
            6 => Slot::optional(&mut self.speaking_rate),
            7 => Slot::optional(&mut self.chunk_plan),
            8 => Slot::optional(&mut self.fallback_plan),
            _ => Slot::Null,
        }
    }

    fn view(&self, position: usize) -> View<'_> {
        match position {
            0 => View::optional(&self.caching_enabled),
            1 => View::String("inworld"),
            2 => View::required(&self.voice_id),
            3 => View::optional(&self.model),
            4 => View::optional(&self.language_code),
            5 => View::optional(&self.temperature),
            6 => View::optional(&self.speaking_rate),
            7 => View::optional(&self.chunk_plan),
            8 => View::optional(&self.fallback_plan),
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
    InworldVoice = "vapi-inworldvoice-schema.json#";
}
