// @generated from vapi-fallbackcartesiatranscriber-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Member, Names, Object, ObjectShape, Slot, View, index, kind};
use crate::types::{CartesiaTranscriberModel, TextContentLanguage};

/// `FallbackCartesiaTranscriber`.
///
/// Schema: `vapi-fallbackcartesiatranscriber-schema.json#`
///
/// Always written with `provider`: `"cartesia"`.
#[derive(Clone, PartialEq)]
pub struct FallbackCartesiaTranscriber {
    /// `model`.
    pub model: Option<CartesiaTranscriberModel>,
    /// `language`.
    pub language: Option<TextContentLanguage>,
    _extra: Extra,
}

impl FallbackCartesiaTranscriber {
    /// A value with its constant members alone.
    pub fn new() -> Self {
        FallbackCartesiaTranscriber::empty()
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
        FallbackCartesiaTranscriber {
            model: None,
            language: None,
            _extra: Extra::EMPTY,
        }
    }
}

impl Default for FallbackCartesiaTranscriber {
    fn default() -> Self {
        FallbackCartesiaTranscriber::empty()
    }
}

pub(crate) static FALLBACK_CARTESIA_TRANSCRIBER: ObjectShape = {
    const NAMES: &[&str] = &["provider", "model", "language"];
    ObjectShape {
        name: "FallbackCartesiaTranscriber",
        members: &[
            Member::constant("provider", "cartesia"),
            Member::optional("model", kind::STRING),
            Member::optional("language", kind::STRING),
        ],
        names: Names::new(NAMES, &index::<8>(NAMES)),
        open: false,
    }
};

impl Object for FallbackCartesiaTranscriber {
    fn shape(&self) -> &'static ObjectShape {
        &FALLBACK_CARTESIA_TRANSCRIBER
    }

    fn slot(&mut self, position: usize) -> Slot<'_> {
        match position {
            0 => Slot::Constant("cartesia"),
            1 => Slot::optional(&mut self.model),
            2 => Slot::optional(&mut self.language),
            _ => Slot::Null,
        }
    }

    fn view(&self, position: usize) -> View<'_> {
        match position {
            0 => View::String("cartesia"),
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
    FallbackCartesiaTranscriber = "vapi-fallbackcartesiatranscriber-schema.json#";
}
