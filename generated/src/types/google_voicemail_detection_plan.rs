// @generated from vapi-googlevoicemaildetectionplan-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{
    Extra, Member, Names, Number, Object, ObjectShape, Slot, View, index, kind,
};
use crate::types::{VapiVoicemailDetectionPlanType, VoicemailDetectionBackoffPlan};

/// `GoogleVoicemailDetectionPlan`.
///
/// Schema: `vapi-googlevoicemaildetectionplan-schema.json#`
///
/// Always written with `provider`: `"google"`.
#[derive(Clone, PartialEq)]
pub struct GoogleVoicemailDetectionPlan {
    /// `beepMaxAwaitSeconds`, at most 30, at least 0, default `30`.
    pub beep_max_await_seconds: Option<Number>,
    /// `backoffPlan`.
    pub backoff_plan: Option<VoicemailDetectionBackoffPlan>,
    /// `type`.
    pub r#type: Option<VapiVoicemailDetectionPlanType>,
    _extra: Extra,
}

impl GoogleVoicemailDetectionPlan {
    /// A value with its constant members alone.
    pub fn new() -> Self {
        GoogleVoicemailDetectionPlan::empty()
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
        GoogleVoicemailDetectionPlan {
            beep_max_await_seconds: None,
            backoff_plan: None,
            r#type: None,
            _extra: Extra::EMPTY,
        }
    }
}

impl Default for GoogleVoicemailDetectionPlan {
    fn default() -> Self {
        GoogleVoicemailDetectionPlan::empty()
    }
}

pub(crate) static GOOGLE_VOICEMAIL_DETECTION_PLAN: ObjectShape = {
    const NAMES: &[&str] = &["beepMaxAwaitSeconds", "provider", "backoffPlan", "type"];
    ObjectShape {
        name: "GoogleVoicemailDetectionPlan",
        members: &[
            Member::optional("beepMaxAwaitSeconds", kind::NUMBER),
            Member::constant("provider", "google"),
            Member::optional("backoffPlan", kind::OBJECT),
            Member::optional("type", kind::STRING),
        ],
        names: Names::new(NAMES, &index::<8>(NAMES)),
        open: false,
    }
};

impl Object for GoogleVoicemailDetectionPlan {
    fn shape(&self) -> &'static ObjectShape {
        &GOOGLE_VOICEMAIL_DETECTION_PLAN
    }

    fn slot(&mut self, position: usize) -> Slot<'_> {
        match position {
            0 => Slot::optional(&mut self.beep_max_await_seconds),
            1 => Slot::Constant("google"),
            2 => Slot::optional(&mut self.backoff_plan),
            3 => Slot::optional(&mut self.r#type),
            _ => Slot::Null,
        }
    }

    fn view(&self, position: usize) -> View<'_> {
        match position {
            0 => View::optional(&self.beep_max_await_seconds),
            1 => View::String("google"),
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
    GoogleVoicemailDetectionPlan = "vapi-googlevoicemaildetectionplan-schema.json#";
}
