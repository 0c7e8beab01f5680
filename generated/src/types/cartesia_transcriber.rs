// @generated from vapi-cartesiatranscriber-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Member, Names, Object, ObjectShape, Slot, View, index, kind};
use crate::types::{
    CartesiaTranscriberModel, FallbackTranscriberPlan, TextContentLanguage,
};

/// `CartesiaTranscriber`.
///
/// Schema: `vapi-cartesiatranscriber-schema.json#`
///
/// Always written with `provider`: `"cartesia"`.
#[derive(Clone, PartialEq)]
pub struct CartesiaTranscriber {
    /// `model`.
    pub model: Option<CartesiaTranscriberModel>,
    /// `language`.
    pub language: Option<TextContentLanguage>,
    /// `fallbackPlan`.
    pub fallback_plan: Option<FallbackTranscriberPlan>,
    _extra: Extra,
}

impl CartesiaTranscriber {
    /// A value with its constant members alone.
    pub fn new() -> Self {
        CartesiaTranscriber::empty()
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
        CartesiaTranscriber {
            model: None,
            language: None,
            fallback_plan: None,
            _extra: Extra::EMPTY,
        }
    }
}

impl Default for CartesiaTranscriber {
    fn default() -> Self {
        CartesiaTranscriber::empty()
    }
}

pub(crate) static CARTESIA_TRANSCRIBER: ObjectShape = {
    const NAMES: &[&str] = &["provider", "model", "language", "fallbackPlan"];
    ObjectShape {
        name: "CartesiaTranscriber",
        members: &[
            Member::constant("provider", "cartesia"),
            Member::optional("model", kind::STRING),
            Member::optional("language", kind::STRING),
            Member::optional("fallbackPlan", kind::OBJECT),
        ],
        names: Names::new(NAMES, &index::<8>(NAMES)),
        open: false,
    }
};

impl Object for CartesiaTranscriber {
    fn shape(&self) -> &'static ObjectShape {
        &CARTESIA_TRANSCRIBER
    }

    fn slot(&mut self, position: usize) -> Slot<'_> {
        match position {
            0 => Slot::Constant("cartesia"),
            1 => Slot::optional(&mut self.model),
            2 => Slot::optional(&mut self.language),
            3 => Slot::optional(&mut self.fallback_plan),
            _ => Slot::Null,
        }
    }

    fn view(&self, position: usize) -> View<'_> {
        match position {
            0 => View::String("cartesia"),
            1 => View::optional(&self.model),
            2 => View::optional(&self.language),
            3 => View::optional(&self.fallback_plan),
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
    CartesiaTranscriber = "vapi-cartesiatranscriber-schema.json#";
}
