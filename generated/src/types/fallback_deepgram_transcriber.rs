// @generated from vapi-fallbackdeepgramtranscriber-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{
    Extra, Member, Names, Number, Object, ObjectShape, Slot, View, index, kind,
};
use crate::types::{DeepgramTranscriberLanguage, DeepgramTranscriberModel};

/// `FallbackDeepgramTranscriber`.
///
/// Schema: `vapi-fallbackdeepgramtranscriber-schema.json#`
///
/// Always written with `provider`: `"deepgram"`.
#[derive(Clone, PartialEq)]
pub struct FallbackDeepgramTranscriber {
    /// `model`.
    pub model: Option<DeepgramTranscriberModel>,
    /// `language`.
    pub language: Option<DeepgramTranscriberLanguage>,
    /// `smartFormat`.
    pub smart_format: Option<bool>,
    /// `mipOptOut`, default `false`.
    pub mip_opt_out: Option<bool>,
    /// `numerals`.
    pub numerals: Option<bool>,
    /// `profanityFilter`.
    pub profanity_filter: Option<bool>,
    /// `confidenceThreshold`, at most 1, at least 0.
    pub confidence_threshold: Option<Number>,
    /// `eagerEotThreshold`, at most 1, at least 0.
    pub eager_eot_threshold: Option<Number>,
    /// `eotThreshold`, at most 0.9, at least 0.5.
    pub eot_threshold: Option<Number>,
    /// `eotTimeoutMs`, at most 10000, at least 500.
    pub eot_timeout_ms: Option<Number>,
    /// `keywords`.
    pub keywords: Option<Vec<String>>,
    /// `keyterm`.
    pub keyterm: Option<Vec<String>>,
    /// `endpointing`, at most 500, at least 10.
    pub endpointing: Option<Number>,
    _extra: Extra,
}

impl FallbackDeepgramTranscriber {
    /// A value with its constant members alone.
    pub fn new() -> Self {
        FallbackDeepgramTranscriber::empty()
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
        FallbackDeepgramTranscriber {
            model: None,
            language: None,
            smart_format: None,
            mip_opt_out: None,
            numerals: None,
            profanity_filter: None,
            confidence_threshold: None,
            eager_eot_threshold: None,
            eot_threshold: None,
            eot_timeout_ms: None,
            keywords: None,
            keyterm: None,
            endpointing: None,
            _extra: Extra::EMPTY,
        }
    }
}

impl Default for FallbackDeepgramTranscriber {
    fn default() -> Self {
        FallbackDeepgramTranscriber::empty()
    }
}

pub(crate) static FALLBACK_DEEPGRAM_TRANSCRIBER: ObjectShape = {
    const NAMES: &[&str] = &[
        "provider",
        "model",
        "language",
        "smartFormat",
        "mipOptOut",
        "numerals",
        "profanityFilter",
        "confidenceThreshold",
        "eagerEotThreshold",
        "eotThreshold",
        "eotTimeoutMs",
        "keywords",
        "keyterm",
        "endpointing",
    ];
    ObjectShape {
        name: "FallbackDeepgramTranscriber",
        members: &[
            Member::constant("provider", "deepgram"),
            Member::optional("model", kind::STRING),
            Member::optional("language", kind::STRING),
            Member::optional("smartFormat", kind::BOOLEAN),
            Member::optional("mipOptOut", kind::BOOLEAN),
            Member::optional("numerals", kind::BOOLEAN),
            Member::optional("profanityFilter", kind::BOOLEAN),
            Member::optional("confidenceThreshold", kind::NUMBER),
            Member::optional("eagerEotThreshold", kind::NUMBER),
            Member::optional("eotThreshold", kind::NUMBER),
            Member::optional("eotTimeoutMs", kind::NUMBER),
            Member::optional("keywords", kind::ARRAY),
            Member::optional("keyterm", kind::ARRAY),
            Member::optional("endpointing", kind::NUMBER),
        ],
        names: Names::new(NAMES, &index::<32>(NAMES)),
        open: false,
    }
};

impl Object for FallbackDeepgramTranscriber {
    fn shape(&self) -> &'static ObjectShape {
        &FALLBACK_DEEPGRAM_TRANSCRIBER
    }

    fn slot(&mut self, position: usize) -> Slot<'_> {
        match position {
            0 => Slot::Constant("deepgram"),
            1 => Slot::optional(&mut self.model),
            2 => Slot::optional(&mut self.language),
            3 => Slot::optional(&mut self.smart_format),
            4 => Slot::optional(&mut self.mip_opt_out),
            5 => Slot::optional(&mut self.numerals),
            6 => Slot::optional(&mut self.profanity_filter),
            7 => Slot::optional(&mut self.confidence_threshold),
            8 => Slot::optional(&mut self.eager_eot_threshold),
            9 => Slot::optional(&mut self.eot_threshold),
            10 => Slot::optional(&mut self.eot_timeout_ms),
            11 => Slot::optional(&mut self.keywords),
            12 => Slot::optional(&mut self.keyterm),
            13 => Slot::optional(&mut self.endpointing),
            _ => Slot::Null,
        }
    }

    fn view(&self, position: usize) -> View<'_> {
        match position {
            0 => View::String("deepgram"),
            1 => View::optional(&self.model),
            2 => View::optional(&self.language),
            3 => View::optional(&self.smart_format),
            4 => View::optional(&self.mip_opt_out),
            5 => View::optional(&self.numerals),
            6 => View::optional(&self.profanity_filter),
            7 => View::optional(&self.confidence_threshold),
            8 => View::optional(&self.eager_eot_threshold),
            9 => View::optional(&self.eot_threshold),
            10 => View::optional(&self.eot_timeout_ms),
            11 => View::optional(&self.keywords),
            12 => View::optional(&self.keyterm),
            13 => View::optional(&self.endpointing),
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
    FallbackDeepgramTranscriber = "vapi-fallbackdeepgramtranscriber-schema.json#";
}
