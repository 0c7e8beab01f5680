// @generated from vapi-googletranscriber-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Member, Names, Object, ObjectShape, Slot, View, index, kind};
use crate::types::{FallbackTranscriberPlan, GoogleModelModel, GoogleTranscriberLanguage};

/// `GoogleTranscriber`.
///
/// Schema: `vapi-googletranscriber-schema.json#`
///
/// Always written with `provider`: `"google"`.
#[derive(Clone, PartialEq)]
pub struct GoogleTranscriber {
    /// `model`.
    pub model: Option<GoogleModelModel>,
    /// `language`.
    pub language: Option<GoogleTranscriberLanguage>,
    /// `fallbackPlan`.
    pub fallback_plan: Option<FallbackTranscriberPlan>,
    _extra: Extra,
}

impl GoogleTranscriber {
    /// A value with its constant members alone.
    pub fn new() -> Self {
        GoogleTranscriber::empty()
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
        GoogleTranscriber {
            model: None,
            language: None,
            fallback_plan: None,
            _extra: Extra::EMPTY,
        }
    }
}

impl Default for GoogleTranscriber {
    fn default() -> Self {
        GoogleTranscriber::empty()
    }
}

pub(crate) static GOOGLE_TRANSCRIBER: ObjectShape = {
    const NAMES: &[&str] = &["provider", "model", "language", "fallbackPlan"];
    ObjectShape {
        name: "GoogleTranscriber",
        members: &[
            Member::constant("provider", "google"),
            Member::optional("model", kind::STRING),
            Member::optional("language", kind::STRING),
            Member::optional("fallbackPlan", kind::OBJECT),
        ],
        names: Names::new(NAMES, &index::<8>(NAMES)),
        open: false,
    }
};

impl Object for GoogleTranscriber {
    fn shape(&self) -> &'static ObjectShape {
        &GOOGLE_TRANSCRIBER
    }

    fn slot(&mut self, position: usize) -> Slot<'_> {
        match position {
            0 => Slot::Constant("google"),
            1 => Slot::optional(&mut self.model),
            2 => Slot::optional(&mut self.language),
            3 => Slot::optional(&mut self.fallback_plan),
            _ => Slot::Null,
        }
    }

    fn view(&self, position: usize) -> View<'_> {
        match position {
            0 => View::String("google"),
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
    GoogleTranscriber = "vapi-googletranscriber-schema.json#";
}
