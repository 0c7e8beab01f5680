// @generated from vapi-recordingconsentplanstayonline-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{
    Extra, Field, Member, Names, Number, Object, ObjectShape, Slot, View, index, kind,
};
use crate::types::Voice;

/// `RecordingConsentPlanStayOnLine`.
///
/// Schema: `vapi-recordingconsentplanstayonline-schema.json#`
///
/// Always written with `type`: `"stay-on-line"`.
#[derive(Clone, PartialEq)]
pub struct RecordingConsentPlanStayOnLine {
    /// `message`, required, at most 1000 characters.
    pub message: String,
    /// `voice`.
    pub voice: Option<Voice>,
    /// `waitSeconds`, at most 6, at least 1, default `3`.
    pub wait_seconds: Option<Number>,
    _extra: Extra,
}

impl RecordingConsentPlanStayOnLine {
    /// A value with its required members.
    pub fn new(message: impl Into<String>) -> Self {
        RecordingConsentPlanStayOnLine {
            message: message.into(),
            ..RecordingConsentPlanStayOnLine::empty()
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
        RecordingConsentPlanStayOnLine {
            message: Field::empty(),
            voice: None,
            wait_seconds: None,
            _extra: Extra::EMPTY,
        }
    }
}

pub(crate) static RECORDING_CONSENT_PLAN_STAY_ON_LINE: ObjectShape = {
    const NAMES: &[&str] = &["message", "voice", "type", "waitSeconds"];
    ObjectShape {
        name: "RecordingConsentPlanStayOnLine",
        members: &[
            Member::required("message", kind::STRING),
            Member::optional("voice", kind::OBJECT),
            Member::constant("type", "stay-on-line"),
            Member::optional("waitSeconds", kind::NUMBER),
        ],
        names: Names::new(NAMES, &index::<8>(NAMES)),
        open: false,
    }
};

impl Object for RecordingConsentPlanStayOnLine {
    fn shape(&self) -> &'static ObjectShape {
        &RECORDING_CONSENT_PLAN_STAY_ON_LINE
    }

    fn slot(&mut self, position: usize) -> Slot<'_> {
        match position {
            0 => Slot::required(&mut self.message),
            1 => Slot::optional(&mut self.voice),
            2 => Slot::Constant("stay-on-line"),
            3 => Slot::optional(&mut self.wait_seconds),
            _ => Slot::Null,
        }
    }

    fn view(&self, position: usize) -> View<'_> {
        match position {
            0 => View::required(&self.message),
            1 => View::optional(&self.voice),
            2 => View::String("stay-on-line"),
            3 => View::optional(&self.wait_seconds),
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
    RecordingConsentPlanStayOnLine = "vapi-recordingconsentplanstayonline-schema.json#";
}
