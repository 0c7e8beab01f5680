// @generated from vapi-fallbacksonioxtranscriber-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{
    Extra, Member, Names, Number, Object, ObjectShape, Slot, View, index, kind,
};
use crate::types::{SonioxTranscriberModel, TextContentLanguage};

/// `FallbackSonioxTranscriber`.
///
/// Schema: `vapi-fallbacksonioxtranscriber-schema.json#`
///
/// Always written with `provider`: `"soniox"`.
#[derive(Clone, PartialEq)]
pub struct FallbackSonioxTranscriber {
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
    _extra: Extra,
}

impl FallbackSonioxTranscriber {
    /// A value with its constant members alone.
    pub fn new() -> Self {
        FallbackSonioxTranscriber::empty()
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
        FallbackSonioxTranscriber {
            model: None,
            language: None,
            language_hints_strict: None,
            max_endpoint_delay_ms: None,
            custom_vocabulary: None,
            _extra: Extra::EMPTY,
        }
    }
}

impl Default for FallbackSonioxTranscriber {
    fn default() -> Self {
        FallbackSonioxTranscriber::empty()
    }
}

pub(crate) static FALLBACK_SONIOX_TRANSCRIBER: ObjectShape = {
    const NAMES: &[&str] = &[
        "provider",
        "model",
        "language",
        "languageHintsStrict",
        "maxEndpointDelayMs",
        "customVocabulary",
    ];
    ObjectShape {
        name: "FallbackSonioxTranscriber",
        members: &[
            Member::constant("provider", "soniox"),
            Member::optional("model", kind::STRING),
            Member::optional("language", kind::STRING),
            Member::optional("languageHintsStrict", kind::BOOLEAN),
            Member::optional("maxEndpointDelayMs", kind::NUMBER),
            Member::optional("customVocabulary", kind::ARRAY),
        ],
        names: Names::new(NAMES, &index::<16>(NAMES)),
        open: false,
    }
};

impl Object for FallbackSonioxTranscriber {
    fn shape(&self) -> &'static ObjectShape {
        &FALLBACK_SONIOX_TRANSCRIBER
    }

    fn slot(&mut self, position: usize) -> Slot<'_> {
        match position {
            0 => Slot::Constant("soniox"),
            1 => Slot::optional(&mut self.model),
            2 => Slot::optional(&mut self.language),
            3 => Slot::optional(&mut self.language_hints_strict),
            4 => Slot::optional(&mut self.max_endpoint_delay_ms),
            5 => Slot::optional(&mut self.custom_vocabulary),
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
    FallbackSonioxTranscriber = "vapi-fallbacksonioxtranscriber-schema.json#";
}
