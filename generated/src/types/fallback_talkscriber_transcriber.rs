// @generated from vapi-fallbacktalkscribertranscriber-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Member, Names, Object, ObjectShape, Slot, View, index, kind};
use crate::types::{TalkscriberTranscriberLanguage, TalkscriberTranscriberModel};

/// `FallbackTalkscriberTranscriber`.
///
/// Schema: `vapi-fallbacktalkscribertranscriber-schema.json#`
///
/// Always written with `provider`: `"talkscriber"`.
#[derive(Clone, PartialEq)]
pub struct FallbackTalkscriberTranscriber {
    /// `model`.
    pub model: Option<TalkscriberTranscriberModel>,
    /// `language`.
    pub language: Option<TalkscriberTranscriberLanguage>,
    _extra: Extra,
}

impl FallbackTalkscriberTranscriber {
    /// A value with its constant members alone.
    pub fn new() -> Self {
        FallbackTalkscriberTranscriber::empty()
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
        FallbackTalkscriberTranscriber {
            model: None,
            language: None,
            _extra: Extra::EMPTY,
        }
    }
}

impl Default for FallbackTalkscriberTranscriber {
    fn default() -> Self {
        FallbackTalkscriberTranscriber::empty()
    }
}

pub(crate) static FALLBACK_TALKSCRIBER_TRANSCRIBER: ObjectShape = {
    const NAMES: &[&str] = &["provider", "model", "language"];
    ObjectShape {
        name: "FallbackTalkscriberTranscriber",
        members: &[
            Member::constant("provider", "talkscriber"),
            Member::optional("model", kind::STRING),
            Member::optional("language", kind::STRING),
        ],
        names: Names::new(NAMES, &index::<8>(NAMES)),
        open: false,
    }
};

impl Object for FallbackTalkscriberTranscriber {
    fn shape(&self) -> &'static ObjectShape {
        &FALLBACK_TALKSCRIBER_TRANSCRIBER
    }

    fn slot(&mut self, position: usize) -> Slot<'_> {
        match position {
            0 => Slot::Constant("talkscriber"),
            1 => Slot::optional(&mut self.model),
            2 => Slot::optional(&mut self.language),
            _ => Slot::Null,
        }
    }

    fn view(&self, position: usize) -> View<'_> {
        match position {
            0 => View::String("talkscriber"),
            1 => View::optional(&self.model),
            2 => View::optional(&self.language),
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
    FallbackTalkscriberTranscriber = "vapi-fallbacktalkscribertranscriber-schema.json#";
}
