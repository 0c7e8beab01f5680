// @generated from vapi-fallbackplayhtvoice-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{
    Extra, Field, Member, Names, Number, Object, ObjectShape, Slot, View, index, kind,
};
use crate::types::{
    ChunkPlan, Emotion, PlayHtVoiceLanguage, PlayHtVoiceModel, PlayHtVoiceVoiceId,
};

/// `FallbackPlayHTVoice`.
///
/// Schema: `vapi-fallbackplayhtvoice-schema.json#`
///
/// Always written with `provider`: `"playht"`.
#[derive(Clone, PartialEq)]
pub struct FallbackPlayHtVoice {
    /// `cachingEnabled`, default `true`.
    pub caching_enabled: Option<bool>,
    /// `voiceId`, required.
    pub voice_id: PlayHtVoiceVoiceId,
    /// `speed`, at most 5, at least 0.1.
    pub speed: Option<Number>,
    /// `temperature`, at most 2, at least 0.1.
    pub temperature: Option<Number>,
    /// `emotion`.
    pub emotion: Option<Emotion>,
    /// `voiceGuidance`, at most 6, at least 1.
    pub voice_guidance: Option<Number>,
    /// `styleGuidance`, at most 30, at least 1.
    pub style_guidance: Option<Number>,
    /// `textGuidance`, at most 2, at least 1.
    pub text_guidance: Option<Number>,
    /// `model`.
    pub model: Option<PlayHtVoiceModel>,
    /// `language`.
    pub language: Option<PlayHtVoiceLanguage>,
    /// `chunkPlan`.
    pub chunk_plan: Option<Box<ChunkPlan>>,
    _extra: Extra,
}

impl FallbackPlayHtVoice {
    /// A value with its required members.
    pub fn new(voice_id: impl Into<PlayHtVoiceVoiceId>) -> Self {
        FallbackPlayHtVoice {
            voice_id: voice_id.into(),
            ..FallbackPlayHtVoice::empty()
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
        FallbackPlayHtVoice {
            voice_id: Field::empty(),
            caching_enabled: None,
            speed: None,
            temperature: None,
            emotion: None,
            voice_guidance: None,
            style_guidance: None,
            text_guidance: None,
            model: None,
            language: None,
            chunk_plan: None,
            _extra: Extra::EMPTY,
        }
    }
}

pub(crate) static FALLBACK_PLAY_HT_VOICE: ObjectShape = {
    const NAMES: &[&str] = &[
        "cachingEnabled",
        "provider",
        "voiceId",
        "speed",
        "temperature",
        "emotion",
        "voiceGuidance",
        "styleGuidance",
        "textGuidance",
        "model",
        "language",
        "chunkPlan",
    ];
    ObjectShape {
        name: "FallbackPlayHtVoice",
        members: &[
            Member::optional("cachingEnabled", kind::BOOLEAN),
            Member::constant("provider", "playht"),
            Member::required("voiceId", kind::STRING),
            Member::optional("speed", kind::NUMBER),
            Member::optional("temperature", kind::NUMBER),
            Member::optional("emotion", kind::STRING),
            Member::optional("voiceGuidance", kind::NUMBER),
            Member::optional("styleGuidance", kind::NUMBER),
            Member::optional("textGuidance", kind::NUMBER),
            Member::optional("model", kind::STRING),
            Member::optional("language", kind::STRING),
            Member::optional("chunkPlan", kind::OBJECT),
        ],
        names: Names::new(NAMES, &index::<32>(NAMES)),
        open: false,
    }
};

impl Object for FallbackPlayHtVoice {
    fn shape(&self) -> &'static ObjectShape {
        &FALLBACK_PLAY_HT_VOICE
    }

    fn slot(&mut self, position: usize) -> Slot<'_> {
        match position {
            0 => Slot::optional(&mut self.caching_enabled),
            1 => Slot::Constant("playht"),
            2 => Slot::required(&mut self.voice_id),
            3 => Slot::optional(&mut self.speed),
            4 => Slot::optional(&mut self.temperature),
            5 => Slot::optional(&mut self.emotion),
            6 => Slot::optional(&mut self.voice_guidance),
            7 => Slot::optional(&mut self.style_guidance),
            8 => Slot::optional(&mut self.text_guidance),
            9 => Slot::optional(&mut self.model),
            10 => Slot::optional(&mut self.language),
            11 => Slot::optional(&mut self.chunk_plan),
            _ => Slot::Null,
        }
    }

    fn view(&self, position: usize) -> View<'_> {
        match position {
            0 => View::optional(&self.caching_enabled),
            1 => View::String("playht"),
            2 => View::required(&self.voice_id),
            3 => View::optional(&self.speed),
            4 => View::optional(&self.temperature),
            5 => View::optional(&self.emotion),
            6 => View::optional(&self.voice_guidance),
            7 => View::optional(&self.style_guidance),
            8 => View::optional(&self.text_guidance),
            9 => View::optional(&self.model),
            10 => View::optional(&self.language),
            11 => View::optional(&self.chunk_plan),
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
    FallbackPlayHtVoice = "vapi-fallbackplayhtvoice-schema.json#";
}
