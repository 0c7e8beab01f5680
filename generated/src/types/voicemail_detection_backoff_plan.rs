// @generated from vapi-voicemaildetectionbackoffplan-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{
    Extra, Member, Names, Number, Object, ObjectShape, Slot, View, index, kind,
};

/// `VoicemailDetectionBackoffPlan`.
///
/// Schema: `vapi-voicemaildetectionbackoffplan-schema.json#`
#[derive(Clone, PartialEq)]
pub struct VoicemailDetectionBackoffPlan {
    /// `startAtSeconds`, at least 0, default `5`.
    pub start_at_seconds: Option<Number>,
    /// `frequencySeconds`, at least 2.5, default `5`.
    pub frequency_seconds: Option<Number>,
    /// `maxRetries`, at most 10, at least 1, default `6`.
    pub max_retries: Option<Number>,
    _extra: Extra,
}

impl VoicemailDetectionBackoffPlan {
    /// A value with no member set.
    pub fn new() -> Self {
        VoicemailDetectionBackoffPlan::empty()
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
        VoicemailDetectionBackoffPlan {
            start_at_seconds: None,
            frequency_seconds: None,
            max_retries: None,
            _extra: Extra::EMPTY,
        }
    }
}

impl Default for VoicemailDetectionBackoffPlan {
    fn default() -> Self {
        VoicemailDetectionBackoffPlan::empty()
    }
}

pub(crate) static VOICEMAIL_DETECTION_BACKOFF_PLAN: ObjectShape = {
    const NAMES: &[&str] = &["startAtSeconds", "frequencySeconds", "maxRetries"];
    ObjectShape {
        name: "VoicemailDetectionBackoffPlan",
        members: &[
            Member::optional("startAtSeconds", kind::NUMBER),
            Member::optional("frequencySeconds", kind::NUMBER),
            Member::optional("maxRetries", kind::NUMBER),
        ],
        names: Names::new(NAMES, &index::<8>(NAMES)),
        open: false,
    }
};

impl Object for VoicemailDetectionBackoffPlan {
    fn shape(&self) -> &'static ObjectShape {
        &VOICEMAIL_DETECTION_BACKOFF_PLAN
    }

    fn slot(&mut self, position: usize) -> Slot<'_> {
        match position {
            0 => Slot::optional(&mut self.start_at_seconds),
            1 => Slot::optional(&mut self.frequency_seconds),
            2 => Slot::optional(&mut self.max_retries),
            _ => Slot::Null,
        }
    }

    fn view(&self, position: usize) -> View<'_> {
        match position {
            0 => View::optional(&self.start_at_seconds),
            1 => View::optional(&self.frequency_seconds),
            2 => View::optional(&self.max_retries),
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
    VoicemailDetectionBackoffPlan = "vapi-voicemaildetectionbackoffplan-schema.json#";
}
