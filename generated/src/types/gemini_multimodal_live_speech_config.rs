// @generated from vapi-geminimultimodallivespeechconfig-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{
    Extra, Field, Member, Names, Object, ObjectShape, Slot, View, index, kind,
};
use crate::types::GeminiMultimodalLiveVoiceConfig;

/// `GeminiMultimodalLiveSpeechConfig`.
///
/// Schema: `vapi-geminimultimodallivespeechconfig-schema.json#`
#[derive(Clone, PartialEq)]
pub struct GeminiMultimodalLiveSpeechConfig {
    /// `voiceConfig`, required.
    pub voice_config: GeminiMultimodalLiveVoiceConfig,
    _extra: Extra,
}

impl GeminiMultimodalLiveSpeechConfig {
    /// A value with its required members.
    pub fn new(voice_config: impl Into<GeminiMultimodalLiveVoiceConfig>) -> Self {
        GeminiMultimodalLiveSpeechConfig {
            voice_config: voice_config.into(),
            ..GeminiMultimodalLiveSpeechConfig::empty()
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
        GeminiMultimodalLiveSpeechConfig {
            voice_config: Field::empty(),
            _extra: Extra::EMPTY,
        }
    }
}

pub(crate) static GEMINI_MULTIMODAL_LIVE_SPEECH_CONFIG: ObjectShape = {
    const NAMES: &[&str] = &["voiceConfig"];
    ObjectShape {
        name: "GeminiMultimodalLiveSpeechConfig",
        members: &[Member::required("voiceConfig", kind::OBJECT)],
        names: Names::new(NAMES, &index::<2>(NAMES)),
        open: false,
    }
};

impl Object for GeminiMultimodalLiveSpeechConfig {
    fn shape(&self) -> &'static ObjectShape {
        &GEMINI_MULTIMODAL_LIVE_SPEECH_CONFIG
    }

    fn slot(&mut self, position: usize) -> Slot<'_> {
        match position {
            0 => Slot::required(&mut self.voice_config),
            _ => Slot::Null,
        }
    }

    fn view(&self, position: usize) -> View<'_> {
        match position {
            0 => View::required(&self.voice_config),
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
    GeminiMultimodalLiveSpeechConfig =
    "vapi-geminimultimodallivespeechconfig-schema.json#";
}
