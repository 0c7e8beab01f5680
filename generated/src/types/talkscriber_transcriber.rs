// @generated from vapi-talkscribertranscriber-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Member, Names, Object, ObjectShape, Slot, View, index, kind};
use crate::types::{
    FallbackTranscriberPlan, TalkscriberTranscriberLanguage, TalkscriberTranscriberModel,
};

/// `TalkscriberTranscriber`.
///
/// Schema: `vapi-talkscribertranscriber-schema.json#`
///
/// Always written with `provider`: `"talkscriber"`.
#[derive(Clone, PartialEq)]
pub struct TalkscriberTranscriber {
    /// `model`.
    pub model: Option<TalkscriberTranscriberModel>,
    /// `language`.
    pub language: Option<TalkscriberTranscriberLanguage>,
    /// `fallbackPlan`.
    pub fallback_plan: Option<FallbackTranscriberPlan>,
    _extra: Extra,
}

impl TalkscriberTranscriber {
    /// A value with its constant members alone.
    pub fn new() -> Self {
        TalkscriberTranscriber::empty()
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
        TalkscriberTranscriber {
            model: None,
            language: None,
            fallback_plan: None,
            _extra: Extra::EMPTY,
        }
    }
}

impl Default for TalkscriberTranscriber {
    fn default() -> Self {
        TalkscriberTranscriber::empty()
    }
}

pub(crate) static TALKSCRIBER_TRANSCRIBER: ObjectShape = {
    const NAMES: &[&str] = &["provider", "model", "language", "fallbackPlan"];
    ObjectShape {
        name: "TalkscriberTranscriber",
        members: &[
            Member::constant("provider", "talkscriber"),
            Member::optional("model", kind::STRING),
            Member::optional("language", kind::STRING),
            Member::optional("fallbackPlan", kind::OBJECT),
        ],
        names: Names::new(NAMES, &index::<8>(NAMES)),
        open: false,
    }
};

impl Object for TalkscriberTranscriber {
    fn shape(&self) -> &'static ObjectShape {
        &TALKSCRIBER_TRANSCRIBER
    }

    fn slot(&mut self, position: usize) -> Slot<'_> {
        match position {
            0 => Slot::Constant("talkscriber"),
            1 => Slot::optional(&mut self.model),
            2 => Slot::optional(&mut self.language),
            3 => Slot::optional(&mut self.fallback_plan),
            _ => Slot::Null,
        }
    }

    fn view(&self, position: usize) -> View<'_> {
        match position {
            0 => View::String("talkscriber"),
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
    TalkscriberTranscriber = "vapi-talkscribertranscriber-schema.json#";
}
