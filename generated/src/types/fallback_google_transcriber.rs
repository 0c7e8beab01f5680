// @generated from vapi-fallbackgoogletranscriber-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Member, Names, Object, ObjectShape, Slot, View, index, kind};
use crate::types::{GoogleModelModel, GoogleTranscriberLanguage};

/// `FallbackGoogleTranscriber`.
///
/// Schema: `vapi-fallbackgoogletranscriber-schema.json#`
///
/// Always written with `provider`: `"google"`.
#[derive(Clone, PartialEq)]
pub struct FallbackGoogleTranscriber {
    /// `model`.
    pub model: Option<GoogleModelModel>,
    /// `language`.
    pub language: Option<GoogleTranscriberLanguage>,
    _extra: Extra,
}

impl FallbackGoogleTranscriber {
    /// A value with its constant members alone.
    pub fn new() -> Self {
        FallbackGoogleTranscriber::empty()
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
        FallbackGoogleTranscriber {
            model: None,
            language: None,
            _extra: Extra::EMPTY,
        }
    }
}

impl Default for FallbackGoogleTranscriber {
    fn default() -> Self {
        FallbackGoogleTranscriber::empty()
    }
}

pub(crate) static FALLBACK_GOOGLE_TRANSCRIBER: ObjectShape = {
    const NAMES: &[&str] = &["provider", "model", "language"];
    ObjectShape {
        name: "FallbackGoogleTranscriber",
        members: &[
            Member::constant("provider", "google"),
            Member::optional("model", kind::STRING),
            Member::optional("language", kind::STRING),
        ],
        names: Names::new(NAMES, &index::<8>(NAMES)),
        open: false,
    }
};

impl Object for FallbackGoogleTranscriber {
    fn shape(&self) -> &'static ObjectShape {
        &FALLBACK_GOOGLE_TRANSCRIBER
    }

    fn slot(&mut self, position: usize) -> Slot<'_> {
        match position {
            0 => Slot::Constant("google"),
            1 => Slot::optional(&mut self.model),
            2 => Slot::optional(&mut self.language),
            _ => Slot::Null,
        }
    }

    fn view(&self, position: usize) -> View<'_> {
        match position {
            0 => View::String("google"),
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
    FallbackGoogleTranscriber = "vapi-fallbackgoogletranscriber-schema.json#";
}
