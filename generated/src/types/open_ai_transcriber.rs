// @generated from vapi-openaitranscriber-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{
    Extra, Field, Member, Names, Object, ObjectShape, Slot, View, index, kind,
};
use crate::types::{
    FallbackTranscriberPlan, OpenAiTranscriberLanguage, OpenAiTranscriberModel,
};

/// `OpenAITranscriber`.
///
/// Schema: `vapi-openaitranscriber-schema.json#`
///
/// Always written with `provider`: `"openai"`.
#[derive(Clone, PartialEq)]
pub struct OpenAiTranscriber {
    /// `model`, required.
    pub model: OpenAiTranscriberModel,
    /// `language`.
    pub language: Option<OpenAiTranscriberLanguage>,
    /// `fallbackPlan`.
    pub fallback_plan: Option<FallbackTranscriberPlan>,
    _extra: Extra,
}

impl OpenAiTranscriber {
    /// A value with its required members.
    pub fn new(model: impl Into<OpenAiTranscriberModel>) -> Self {
        OpenAiTranscriber {
            model: model.into(),
            ..OpenAiTranscriber::empty()
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
        OpenAiTranscriber {
            model: Field::empty(),
            language: None,
            fallback_plan: None,
            _extra: Extra::EMPTY,
        }
    }
}

pub(crate) static OPEN_AI_TRANSCRIBER: ObjectShape = {
    const NAMES: &[&str] = &["provider", "model", "language", "fallbackPlan"];
    ObjectShape {
        name: "OpenAiTranscriber",
        members: &[
            Member::constant("provider", "openai"),
            Member::required("model", kind::STRING),
            Member::optional("language", kind::STRING),
            Member::optional("fallbackPlan", kind::OBJECT),
        ],
        names: Names::new(NAMES, &index::<8>(NAMES)),
        open: false,
    }
};

impl Object for OpenAiTranscriber {
    fn shape(&self) -> &'static ObjectShape {
        &OPEN_AI_TRANSCRIBER
    }

    fn slot(&mut self, position: usize) -> Slot<'_> {
        match position {
            0 => Slot::Constant("openai"),
            1 => Slot::required(&mut self.model),
            2 => Slot::optional(&mut self.language),
            3 => Slot::optional(&mut self.fallback_plan),
            _ => Slot::Null,
        }
    }

    fn view(&self, position: usize) -> View<'_> {
        match position {
            0 => View::String("openai"),
            1 => View::required(&self.model),
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
    OpenAiTranscriber = "vapi-openaitranscriber-schema.json#";
}
