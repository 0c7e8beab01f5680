// @generated from vapi-fallbackopenaitranscriber-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{
    Extra, Field, Member, Names, Object, ObjectShape, Slot, View, index, kind,
};
use crate::types::{OpenAiTranscriberLanguage, OpenAiTranscriberModel};

/// `FallbackOpenAITranscriber`.
///
/// Schema: `vapi-fallbackopenaitranscriber-schema.json#`
///
/// Always written with `provider`: `"openai"`.
#[derive(Clone, PartialEq)]
pub struct FallbackOpenAiTranscriber {
    /// `model`, required.
    pub model: OpenAiTranscriberModel,
    /// `language`.
    pub language: Option<OpenAiTranscriberLanguage>,
    _extra: Extra,
}

impl FallbackOpenAiTranscriber {
    /// A value with its required members.
    pub fn new(model: impl Into<OpenAiTranscriberModel>) -> Self {
        FallbackOpenAiTranscriber {
            model: model.into(),
            ..FallbackOpenAiTranscriber::empty()
        }
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
        FallbackOpenAiTranscriber {
            model: Field::empty(),
            language: None,
            _extra: Extra::EMPTY,
        }
    }
}

pub(crate) static FALLBACK_OPEN_AI_TRANSCRIBER: ObjectShape = {
    const NAMES: &[&str] = &["provider", "model", "language"];
    ObjectShape {
        name: "FallbackOpenAiTranscriber",
        members: &[
            Member::constant("provider", "openai"),
            Member::required("model", kind::STRING),
            Member::optional("language", kind::STRING),
        ],
        names: Names::new(NAMES, &index::<8>(NAMES)),
        open: false,
    }
};

impl Object for FallbackOpenAiTranscriber {
    fn shape(&self) -> &'static ObjectShape {
        &FALLBACK_OPEN_AI_TRANSCRIBER
    }

    fn slot(&mut self, position: usize) -> Slot<'_> {
        match position {
            0 => Slot::Constant("openai"),
            1 => Slot::required(&mut self.model),
            2 => Slot::optional(&mut self.language),
            _ => Slot::Null,
        }
    }

    fn view(&self, position: usize) -> View<'_> {
        match position {
            0 => View::String("openai"),
            1 => View::required(&self.model),
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
    FallbackOpenAiTranscriber = "vapi-fallbackopenaitranscriber-schema.json#";
}
