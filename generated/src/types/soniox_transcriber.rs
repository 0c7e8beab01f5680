// @generated from vapi-sonioxtranscriber-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{
    Extra, Member, Names, Number, Object, ObjectShape, Slot, View, index, kind,
};
use crate::types::{FallbackTranscriberPlan, SonioxTranscriberModel, TextContentLanguage};

/// `SonioxTranscriber`.
///
/// Schema: `vapi-sonioxtranscriber-schema.json#`
///
/// Always written with `provider`: `"soniox"`.
#[derive(Clone, PartialEq)]
pub struct SonioxTranscriber {
    /// `model`.
    pub model: Option<SonioxTranscriberModel>,
    /// `language`.
    pub language: Option<TextContentLanguage>,
    /// `languageHintsStrict`.
    pub language_hints_strict: Option<bool>,
    /// `maxEndpointDelayMs`, at most 3000, at least 500.
    pub max_endpoint_delay_ms: Option<Number>,
    /// `customVocabulary`.
    pub custom_vocabulary: Option<Vec<String>>,
    /// `fallbackPlan`.
    pub fallback_plan: Option<FallbackTranscriberPlan>,
    _extra: Extra,
}

impl SonioxTranscriber {
    /// A value with its constant members alone.
    pub fn new() -> Self {
        SonioxTranscriber::empty()
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
        SonioxTranscriber {
            model: None,
            language: None,
            language_hints_strict: None,
            max_endpoint_delay_ms: None,
            custom_vocabulary: None,
            fallback_plan: None,
            _extra: Extra::EMPTY,
        }
    }
}

impl Default for SonioxTranscriber {
    fn default() -> Self {
        SonioxTranscriber::empty()
    }
}

pub(crate) static SONIOX_TRANSCRIBER: ObjectShape = {
    const NAMES: &[&str] = &[
        "provider",
        "model",
        "language",
        "languageHintsStrict",
        "maxEndpointDelayMs",
        "customVocabulary",
        "fallbackPlan",
    ];
    ObjectShape {
        name: "SonioxTranscriber",
        members: &[
            Member::constant("provider", "soniox"),
            Member::optional("model", kind::STRING),
            Member::optional("language", kind::STRING),
            Member::optional("languageHintsStrict", kind::BOOLEAN),
            Member::optional("maxEndpointDelayMs", kind::NUMBER),
            Member::optional("customVocabulary", kind::ARRAY),
            Member::optional("fallbackPlan", kind::OBJECT),
        ],
        names: Names::new(NAMES, &index::<16>(NAMES)),
        open: false,
    }
};

impl Object for SonioxTranscriber {
    fn shape(&self) -> &'static ObjectShape {
        &SONIOX_TRANSCRIBER
    }

    fn slot(&mut self, position: usize) -> Slot<'_> {
        match position {
            0 => Slot::Constant("soniox"),
            1 => Slot::optional(&mut self.model),
            2 => Slot::optional(&mut self.language),
            3 => Slot::optional(&mut self.language_hints_strict),
            4 => Slot::optional(&mut self.max_endpoint_delay_ms),
            5 => Slot::optional(&mut self.custom_vocabulary),
            6 => Slot::optional(&mut self.fallback_plan),
            _ => Slot::Null,
        }
    }

    fn view(&self, position: usize) -> View<'_> {
        match position {
            0 => View::String("soniox"),
            1 => View::optional(&self.model),
            2 => View::optional(&self.language),
            3 => View::optional(&self.language_hints_strict),
            4 => View::optional(&self.max_endpoint_delay_ms),
            5 => View::optional(&self.custom_vocabulary),
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
    SonioxTranscriber = "vapi-sonioxtranscriber-schema.json#";
}
