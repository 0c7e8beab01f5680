// @generated from vapi-cartesiavoice-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{
    Extra, Field, Member, Names, Object, ObjectShape, Slot, View, index, kind,
};
use crate::types::{
    CartesiaExperimentalControls, CartesiaGenerationConfig, CartesiaVoiceLanguage,
    CartesiaVoiceModel, ChunkPlan, FallbackPlan,
};

/// `CartesiaVoice`.
///
/// Schema: `vapi-cartesiavoice-schema.json#`
///
/// Always written with `provider`: `"cartesia"`.
#[derive(Clone, PartialEq)]
pub struct CartesiaVoice {
    /// `cachingEnabled`, default `true`.
    pub caching_enabled: Option<bool>,
    /// `voiceId`, required.
    pub voice_id: String,
    /// `model`.
    pub model: Option<CartesiaVoiceModel>,
    /// `language`.
    pub language: Option<CartesiaVoiceLanguage>,
    /// `experimentalControls`.
    pub experimental_controls: Option<CartesiaExperimentalControls>,
    /// `generationConfig`.
    pub generation_config: Option<CartesiaGenerationConfig>,
    /// `pronunciationDictId`.
    pub pronunciation_dict_id: Option<String>,
    /// `chunkPlan`.
    pub chunk_plan: Option<Box<ChunkPlan>>,
    /// `fallbackPlan`.
    pub fallback_plan: Option<FallbackPlan>,
    _extra: Extra,
}

impl CartesiaVoice {
    /// A value with its required members.
    pub fn new(voice_id: impl Into<String>) -> Self {
        CartesiaVoice {
            voice_id: voice_id.into(),
            ..CartesiaVoice::empty()
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
        CartesiaVoice {
            voice_id: Field::empty(),
            caching_enabled: None,
            model: None,
            language: None,
            experimental_controls: None,
            generation_config: None,
            pronunciation_dict_id: None,
            chunk_plan: None,
            fallback_plan: None,
            _extra: Extra::EMPTY,
        }
    }
}

pub(crate) static CARTESIA_VOICE: ObjectShape = {
    const NAMES: &[&str] = &[
        "cachingEnabled",
        "provider",
        "voiceId",
        "model",
        "language",
        "experimentalControls",
        "generationConfig",
        "pronunciationDictId",
        "chunkPlan",
        "fallbackPlan",
    ];
    ObjectShape {
        name: "CartesiaVoice",
        members: &[
            Member::optional("cachingEnabled", kind::BOOLEAN),
            Member::constant("provider", "cartesia"),
            Member::required("voiceId", kind::STRING),
            Member::optional("model", kind::STRING),
            Member::optional("language", kind::STRING),
            Member::optional("experimentalControls", kind::OBJECT),
            Member::optional("generationConfig", kind::OBJECT),
            Member::optional("pronunciationDictId", kind::STRING),
            Member::optional("chunkPlan", kind::OBJECT),
            Member::optional("fallbackPlan", kind::OBJECT),
        ],
        names: Names::new(NAMES, &index::<32>(NAMES)),
        open: false,
    }
};

impl Object for CartesiaVoice {
    fn shape(&self) -> &'static ObjectShape {
        &CARTESIA_VOICE
    }

    fn slot(&mut self, position: usize) -> Slot<'_> {
        match position {
            0 => Slot::optional(&mut self.caching_enabled),
            1 => Slot::Constant("cartesia"),
            2 => Slot::required(&mut self.voice_id),
            3 => Slot::optional(&mut self.model),
            4 => Slot::optional(&mut self.language),
            5 => Slot::optional(&mut self.experimental_controls),
            6 => Slot::optional(&mut self.generation_config),
            7 => Slot::optional(&mut self.pronunciation_dict_id),
            8 => Slot::optional(&mut self.chunk_plan),
            9 => Slot::optional(&mut self.fallback_plan),
            _ => Slot::Null,
        }
    }

    fn view(&self, position: usize) -> View<'_> {
        match position {
            0 => View::optional(&self.caching_enabled),
            1 => View::String("cartesia"),
            2 => View::required(&self.voice_id),
            3 => View::optional(&self.model),
            4 => View::optional(&self.language),
            5 => View::optional(&self.experimental_controls),
            6 => View::optional(&self.generation_config),
            7 => View::optional(&self.pronunciation_dict_id),
            8 => View::optional(&self.chunk_plan),
            9 => View::optional(&self.fallback_plan),
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
    CartesiaVoice = "vapi-cartesiavoice-schema.json#";
}
