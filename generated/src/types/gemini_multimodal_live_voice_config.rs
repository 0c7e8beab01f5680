// @generated from vapi-geminimultimodallivevoiceconfig-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{
    Extra, Field, Member, Names, Object, ObjectShape, Slot, View, index, kind,
};
use crate::types::GeminiMultimodalLivePrebuiltVoiceConfig;

/// `GeminiMultimodalLiveVoiceConfig`.
///
/// Schema: `vapi-geminimultimodallivevoiceconfig-schema.json#`
#[derive(Clone, PartialEq)]
pub struct GeminiMultimodalLiveVoiceConfig {
    /// `prebuiltVoiceConfig`, required.
    pub prebuilt_voice_config: GeminiMultimodalLivePrebuiltVoiceConfig,
    _extra: Extra,
}

impl GeminiMultimodalLiveVoiceConfig {
    /// A value with its required members.
    pub fn new(
        prebuilt_voice_config: impl Into<GeminiMultimodalLivePrebuiltVoiceConfig>,
    ) -> Self {
        GeminiMultimodalLiveVoiceConfig {
            prebuilt_voice_config: prebuilt_voice_config.into(),
            ..GeminiMultimodalLiveVoiceConfig::empty()
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
        GeminiMultimodalLiveVoiceConfig {
            prebuilt_voice_config: Field::empty(),
            _extra: Extra::EMPTY,
        }
    }
}

pub(crate) static GEMINI_MULTIMODAL_LIVE_VOICE_CONFIG: ObjectShape = {
    const NAMES: &[&str] = &["prebuiltVoiceConfig"];
    ObjectShape {
        name: "GeminiMultimodalLiveVoiceConfig",
        members: &[Member::required("prebuiltVoiceConfig", kind::OBJECT)],
        names: Names::new(NAMES, &index::<2>(NAMES)),
        open: false,
    }
};

impl Object for GeminiMultimodalLiveVoiceConfig {
    fn shape(&self) -> &'static ObjectShape {
        &GEMINI_MULTIMODAL_LIVE_VOICE_CONFIG
    }

    fn slot(&mut self, position: usize) -> Slot<'_> {
        match position {
            0 => Slot::required(&mut self.prebuilt_voice_config),
            _ => Slot::Null,
        }
    }

    fn view(&self, position: usize) -> View<'_> {
        match position {
            0 => View::required(&self.prebuilt_voice_config),
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
    GeminiMultimodalLiveVoiceConfig =
    "vapi-geminimultimodallivevoiceconfig-schema.json#";
}
