// @generated from vapi-fallbackazurespeechtranscriber-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{
    Extra, Member, Names, Number, Object, ObjectShape, Slot, View, index, kind,
};
use crate::types::{AzureSpeechTranscriberLanguage, SegmentationStrategy};

/// `FallbackAzureSpeechTranscriber`.
///
/// Schema: `vapi-fallbackazurespeechtranscriber-schema.json#`
///
/// Always written with `provider`: `"azure"`.
#[derive(Clone, PartialEq)]
pub struct FallbackAzureSpeechTranscriber {
    /// `language`.
    pub language: Option<AzureSpeechTranscriberLanguage>,
    /// `segmentationStrategy`.
    pub segmentation_strategy: Option<SegmentationStrategy>,
    /// `segmentationSilenceTimeoutMs`, at most 5000, at least 100.
    pub segmentation_silence_timeout_ms: Option<Number>,
    /// `segmentationMaximumTimeMs`, at most 70000, at least 20000.
    pub segmentation_maximum_time_ms: Option<Number>,
    _extra: Extra,
}

impl FallbackAzureSpeechTranscriber {
    /// A value with its constant members alone.
    pub fn new() -> Self {
        FallbackAzureSpeechTranscriber::empty()
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
        FallbackAzureSpeechTranscriber {
            language: None,
            segmentation_strategy: None,
            segmentation_silence_timeout_ms: None,
            segmentation_maximum_time_ms: None,
            _extra: Extra::EMPTY,
        }
    }
}

impl Default for FallbackAzureSpeechTranscriber {
    fn default() -> Self {
        FallbackAzureSpeechTranscriber::empty()
    }
}

pub(crate) static FALLBACK_AZURE_SPEECH_TRANSCRIBER: ObjectShape = {
    const NAMES: &[&str] = &[
        "provider",
        "language",
        "segmentationStrategy",
        "segmentationSilenceTimeoutMs",
        "segmentationMaximumTimeMs",
    ];
    ObjectShape {
        name: "FallbackAzureSpeechTranscriber",
        members: &[
            Member::constant("provider", "azure"),
            Member::optional("language", kind::STRING),
            Member::optional("segmentationStrategy", kind::STRING),
            Member::optional("segmentationSilenceTimeoutMs", kind::NUMBER),
            Member::optional("segmentationMaximumTimeMs", kind::NUMBER),
        ],
        names: Names::new(NAMES, &index::<16>(NAMES)),
        open: false,
    }
};

impl Object for FallbackAzureSpeechTranscriber {
    fn shape(&self) -> &'static ObjectShape {
        &FALLBACK_AZURE_SPEECH_TRANSCRIBER
    }

    fn slot(&mut self, position: usize) -> Slot<'_> {
        match position {
            0 => Slot::Constant("azure"),
            1 => Slot::optional(&mut self.language),
            2 => Slot::optional(&mut self.segmentation_strategy),
            3 => Slot::optional(&mut self.segmentation_silence_timeout_ms),
            4 => Slot::optional(&mut self.segmentation_maximum_time_ms),
            _ => Slot::Null,
        }
    }

    fn view(&self, position: usize) -> View<'_> {
        match position {
            0 => View::String("azure"),
            1 => View::optional(&self.language),
            2 => View::optional(&self.segmentation_strategy),
            3 => View::optional(&self.segmentation_silence_timeout_ms),
            4 => View::optional(&self.segmentation_maximum_time_ms),
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
    FallbackAzureSpeechTranscriber = "vapi-fallbackazurespeechtranscriber-schema.json#";
}
