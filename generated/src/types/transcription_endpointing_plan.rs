// @generated from vapi-transcriptionendpointingplan-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{
    Extra, Member, Names, Number, Object, ObjectShape, Slot, View, index, kind,
};

/// `TranscriptionEndpointingPlan`.
///
/// Schema: `vapi-transcriptionendpointingplan-schema.json#`
#[derive(Clone, PartialEq)]
pub struct TranscriptionEndpointingPlan {
    /// `onPunctuationSeconds`, at most 3, at least 0.
    pub on_punctuation_seconds: Option<Number>,
    /// `onNoPunctuationSeconds`, at most 3, at least 0.
    pub on_no_punctuation_seconds: Option<Number>,
    /// `onNumberSeconds`, at most 3, at least 0.
    pub on_number_seconds: Option<Number>,
    _extra: Extra,
}

impl TranscriptionEndpointingPlan {
    /// A value with no member set.
    pub fn new() -> Self {
        TranscriptionEndpointingPlan::empty()
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
        TranscriptionEndpointingPlan {
            on_punctuation_seconds: None,
            on_no_punctuation_seconds: None,
            on_number_seconds: None,
            _extra: Extra::EMPTY,
        }
    }
}

impl Default for TranscriptionEndpointingPlan {
    fn default() -> Self {
        TranscriptionEndpointingPlan::empty()
    }
}

pub(crate) static TRANSCRIPTION_ENDPOINTING_PLAN: ObjectShape = {
    const NAMES: &[&str] = &[
        "onPunctuationSeconds",
        "onNoPunctuationSeconds",
        "onNumberSeconds",
    ];
    ObjectShape {
        name: "TranscriptionEndpointingPlan",
        members: &[
            Member::optional("onPunctuationSeconds", kind::NUMBER),
            Member::optional("onNoPunctuationSeconds", kind::NUMBER),
            Member::optional("onNumberSeconds", kind::NUMBER),
        ],
        names: Names::new(NAMES, &index::<8>(NAMES)),
        open: false,
    }
};

impl Object for TranscriptionEndpointingPlan {
    fn shape(&self) -> &'static ObjectShape {
        &TRANSCRIPTION_ENDPOINTING_PLAN
    }

    fn slot(&mut self, position: usize) -> Slot<'_> {
        match position {
            0 => Slot::optional(&mut self.on_punctuation_seconds),
            1 => Slot::optional(&mut self.on_no_punctuation_seconds),
            2 => Slot::optional(&mut self.on_number_seconds),
            _ => Slot::Null,
        }
    }

    fn view(&self, position: usize) -> View<'_> {
        match position {
            0 => View::optional(&self.on_punctuation_seconds),
            1 => View::optional(&self.on_no_punctuation_seconds),
            2 => View::optional(&self.on_number_seconds),
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
    TranscriptionEndpointingPlan = "vapi-transcriptionendpointingplan-schema.json#";
}
