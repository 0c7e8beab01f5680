// @generated from vapi-openaivoicemaildetectionplan-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{
    Extra, Member, Names, Number, Object, ObjectShape, Slot, View, index, kind,
};
use crate::types::{VapiVoicemailDetectionPlanType, VoicemailDetectionBackoffPlan};

/// `OpenAIVoicemailDetectionPlan`.
///
/// Schema: `vapi-openaivoicemaildetectionplan-schema.json#`
///
/// Always written with `provider`: `"openai"`.
#[derive(Clone, PartialEq)]
pub struct OpenAiVoicemailDetectionPlan {
    /// `beepMaxAwaitSeconds`, at most 30, at least 0, default `30`.
    pub beep_max_await_seconds: Option<Number>,
    /// `backoffPlan`.
    pub backoff_plan: Option<VoicemailDetectionBackoffPlan>,
    /// `type`.
    pub r#type: Option<VapiVoicemailDetectionPlanType>,
    _extra: Extra,
}

impl OpenAiVoicemailDetectionPlan {
    /// A value with its constant members alone.
    pub fn new() -> Self {
        OpenAiVoicemailDetectionPlan::empty()
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
        OpenAiVoicemailDetectionPlan {
            beep_max_await_seconds: None,
            backoff_plan: None,
            r#type: None,
            _extra: Extra::EMPTY,
        }
    }
}

impl Default for OpenAiVoicemailDetectionPlan {
    fn default() -> Self {
        OpenAiVoicemailDetectionPlan::empty()
    }
}

pub(crate) static OPEN_AI_VOICEMAIL_DETECTION_PLAN: ObjectShape = {
    const NAMES: &[&str] = &["beepMaxAwaitSeconds", "provider", "backoffPlan", "type"];
    ObjectShape {
        name: "OpenAiVoicemailDetectionPlan",
        members: &[
            Member::optional("beepMaxAwaitSeconds", kind::NUMBER),
            Member::constant("provider", "openai"),
            Member::optional("backoffPlan", kind::OBJECT),
            Member::optional("type", kind::STRING),
        ],
        names: Names::new(NAMES, &index::<8>(NAMES)),
        open: false,
    }
};

impl Object for OpenAiVoicemailDetectionPlan {
    fn shape(&self) -> &'static ObjectShape {
        &OPEN_AI_VOICEMAIL_DETECTION_PLAN
    }

    fn slot(&mut self, position: usize) -> Slot<'_> {
        match position {
            0 => Slot::optional(&mut self.beep_max_await_seconds),
            1 => Slot::Constant("openai"),
            2 => Slot::optional(&mut self.backoff_plan),
            3 => Slot::optional(&mut self.r#type),
            _ => Slot::Null,
        }
    }

    fn view(&self, position: usize) -> View<'_> {
        match position {
            0 => View::optional(&self.beep_max_await_seconds),
            1 => View::String("openai"),
            2 => View::optional(&self.backoff_plan),
            3 => View::optional(&self.r#type),
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
    OpenAiVoicemailDetectionPlan = "vapi-openaivoicemaildetectionplan-schema.json#";
}
