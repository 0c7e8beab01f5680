// @generated from vapi-googlerealtimeconfig-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{
    Extra, Member, Names, Number, Object, ObjectShape, Slot, View, index, kind,
};
use crate::types::GeminiMultimodalLiveSpeechConfig;

/// `GoogleRealtimeConfig`.
///
/// Schema: `vapi-googlerealtimeconfig-schema.json#`
#[derive(Clone, PartialEq)]
pub struct GoogleRealtimeConfig {
    /// `topP`.
    pub top_p: Option<Number>,
    /// `topK`.
    pub top_k: Option<Number>,
    /// `presencePenalty`.
    pub presence_penalty: Option<Number>,
    /// `frequencyPenalty`.
    pub frequency_penalty: Option<Number>,
    /// `speechConfig`.
    pub speech_config: Option<GeminiMultimodalLiveSpeechConfig>,
    _extra: Extra,
}

impl GoogleRealtimeConfig {
    /// A value with no member set.
    pub fn new() -> Self {
        GoogleRealtimeConfig::empty()
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
        GoogleRealtimeConfig {
            top_p: None,
            top_k: None,
            presence_penalty: None,
            frequency_penalty: None,
            speech_config: None,
            _extra: Extra::EMPTY,
        }
    }
}

impl Default for GoogleRealtimeConfig {
    fn default() -> Self {
        GoogleRealtimeConfig::empty()
    }
}

pub(crate) static GOOGLE_REALTIME_CONFIG: ObjectShape = {
    const NAMES: &[&str] = &[
        "topP",
        "topK",
        "presencePenalty",
        "frequencyPenalty",
        "speechConfig",
    ];
    ObjectShape {
        name: "GoogleRealtimeConfig",
        members: &[
            Member::optional("topP", kind::NUMBER),
            Member::optional("topK", kind::NUMBER),
            Member::optional("presencePenalty", kind::NUMBER),
            Member::optional("frequencyPenalty", kind::NUMBER),
            Member::optional("speechConfig", kind::OBJECT),
        ],
        names: Names::new(NAMES, &index::<16>(NAMES)),
        open: false,
    }
};

impl Object for GoogleRealtimeConfig {
    fn shape(&self) -> &'static ObjectShape {
        &GOOGLE_REALTIME_CONFIG
    }

    fn slot(&mut self, position: usize) -> Slot<'_> {
        match position {
            0 => Slot::optional(&mut self.top_p),
            1 => Slot::optional(&mut self.top_k),
            2 => Slot::optional(&mut self.presence_penalty),
            3 => Slot::optional(&mut self.frequency_penalty),
            4 => Slot::optional(&mut self.speech_config),
            _ => Slot::Null,
        }
    }

    fn view(&self, position: usize) -> View<'_> {
        match position {
            0 => View::optional(&self.top_p),
            1 => View::optional(&self.top_k),
            2 => View::optional(&self.presence_penalty),
            3 => View::optional(&self.frequency_penalty),
            4 => View::optional(&self.speech_config),
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
    GoogleRealtimeConfig = "vapi-googlerealtimeconfig-schema.json#";
}
