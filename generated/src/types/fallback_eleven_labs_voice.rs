// @generated from vapi-fallbackelevenlabsvoice-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{
    Extra, Field, Member, Names, Number, Object, ObjectShape, Slot, View, index, kind,
};
use crate::types::{
    ChunkPlan, ElevenLabsPronunciationDictionaryLocator, ElevenLabsVoiceModel,
    ElevenLabsVoiceVoiceId,
};

/// `FallbackElevenLabsVoice`.
///
/// Schema: `vapi-fallbackelevenlabsvoice-schema.json#`
///
/// Always written with `provider`: `"11labs"`.
#[derive(Clone, PartialEq)]
pub struct FallbackElevenLabsVoice {
    /// `cachingEnabled`, default `true`.
    pub caching_enabled: Option<bool>,
    /// `voiceId`, required.
    pub voice_id: ElevenLabsVoiceVoiceId,
    /// `stability`, at most 1, at least 0.
    pub stability: Option<Number>,
    /// `similarityBoost`, at most 1, at least 0.
    pub similarity_boost: Option<Number>,
    /// `style`, at most 1, at least 0.
    pub style: Option<Number>,
    /// `useSpeakerBoost`.
    pub use_speaker_boost: Option<bool>,
    /// `speed`, at most 1.2, at least 0.7.
    pub speed: Option<Number>,
    /// `optimizeStreamingLatency`, at most 4, at least 0.
    pub optimize_streaming_latency: Option<Number>,
    /// `enableSsmlParsing`.
    pub enable_ssml_parsing: Option<bool>,
    /// `autoMode`.
    pub auto_mode: Option<bool>,
    /// `model`.
    pub model: Option<ElevenLabsVoiceModel>,
    /// `language`.
    pub language: Option<String>,
    /// `pronunciationDictionaryLocators`.
    pub pronunciation_dictionary_locators: Option<
        Vec<ElevenLabsPronunciationDictionaryLocator>,
    >,
    /// `chunkPlan`.
    pub chunk_plan: Option<Box<ChunkPlan>>,
    _extra: Extra,
}

impl FallbackElevenLabsVoice {
    /// A value with its required members.
    pub fn new(voice_id: impl Into<ElevenLabsVoiceVoiceId>) -> Self {
        FallbackElevenLabsVoice {
            voice_id: voice_id.into(),
            ..FallbackElevenLabsVoice::empty()
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
        FallbackElevenLabsVoice {
            voice_id: Field::empty(),
            caching_enabled: None,
            stability: None,
            similarity_boost: None,
            style: None,
            use_speaker_boost: None,
            speed: None,
            optimize_streaming_latency: None,
            enable_ssml_parsing: None,
            auto_mode: None,
            model: None,
            language: None,
            pronunciation_dictionary_locators: None,
            chunk_plan: None,
            _extra: Extra::EMPTY,
        }
    }
}

pub(crate) static FALLBACK_ELEVEN_LABS_VOICE: ObjectShape = {
    const NAMES: &[&str] = &[
        "cachingEnabled",
        "provider",
        "voiceId",
        "stability",
        "similarityBoost",
        "style",
        "useSpeakerBoost",
        "speed",
        "optimizeStreamingLatency",
        "enableSsmlParsing",
        "autoMode",
        "model",
        "language",
        "pronunciationDictionaryLocators",
        "chunkPlan",
    ];
    ObjectShape {
        name: "FallbackElevenLabsVoice",
        members: &[
            Member::optional("cachingEnabled", kind::BOOLEAN),
            Member::constant("provider", "11labs"),
            Member::required("voiceId", kind::STRING),
            Member::optional("stability", kind::NUMBER),
            Member::optional("similarityBoost", kind::NUMBER),
            Member::optional("style", kind::NUMBER),
            Member::optional("useSpeakerBoost", kind::BOOLEAN),
            Member::optional("speed", kind::NUMBER),
            Member::optional("optimizeStreamingLatency", kind::NUMBER),
            Member::optional("enableSsmlParsing", kind::BOOLEAN),
            Member::optional("autoMode", kind::BOOLEAN),
            Member::optional("model", kind::STRING),
            Member::optional("language", kind::STRING),
            Member::optional("pronunciationDictionaryLocators", kind::ARRAY),
            Member::optional("chunkPlan", kind::OBJECT),
        ],
        names: Names::new(NAMES, &index::<32>(NAMES)),
        open: false,
    }
};

impl Object for FallbackElevenLabsVoice {
    fn shape(&self) -> &'static ObjectShape {
        &FALLBACK_ELEVEN_LABS_VOICE
    }

    fn slot(&mut self, position: usize) -> Slot<'_> {
        match position {
            0 => Slot::optional(&mut self.caching_enabled),
            1 => Slot::Constant("11labs"),
            2 => Slot::required(&mut self.voice_id),
            3 => Slot::optional(&mut self.stability),
            4 => Slot::optional(&mut self.similarity_boost),
            5 => Slot::optional(&mut self.style),
            6 => Slot::optional(&mut self.use_speaker_boost),
            7 => Slot::optional(&mut self.speed),
            8 => Slot::optional(&mut self.optimize_streaming_latency),
            9 => Slot::optional(&mut self.enable_ssml_parsing),
            10 => Slot::optional(&mut self.auto_mode),
            11 => Slot::optional(&mut self.model),
            12 => Slot::optional(&mut self.language),
            13 => Slot::optional(&mut self.pronunciation_dictionary_locators),
            14 => Slot::optional(&mut self.chunk_plan),
            _ => Slot::Null,
        }
    }

    fn view(&self, position: usize) -> View<'_> {
        match position {
            0 => View::optional(&self.caching_enabled),
            1 => View::String("11labs"),
            2 => View::required(&self.voice_id),
            3 => View::optional(&self.stability),
            4 => View::optional(&self.similarity_boost),
            5 => View::optional(&self.style),
            6 => View::optional(&self.use_speaker_boost),
            7 => View::optional(&self.speed),
            8 => View::optional(&self.optimize_streaming_latency),
            9 => View::optional(&self.enable_ssml_parsing),
            10 => View::optional(&self.auto_mode),
            11 => View::optional(&self.model),
            12 => View::optional(&self.language),
            13 => View::optional(&self.pronunciation_dictionary_locators),
            14 => View::optional(&self.chunk_plan),
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
    FallbackElevenLabsVoice = "vapi-fallbackelevenlabsvoice-schema.json#";
}
