// @generated from vapi-recordingconsentplanverbal-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{
    Extra, Field, Member, Names, Object, ObjectShape, Slot, View, index, kind,
};
use crate::types::Voice;
use serde_json::Value;
use std::collections::BTreeMap;

/// `RecordingConsentPlanVerbal`.
///
/// Schema: `vapi-recordingconsentplanverbal-schema.json#`
///
/// Always written with `type`: `"verbal"`.
#[derive(Clone, PartialEq)]
pub struct RecordingConsentPlanVerbal {
    /// `message`, required, at most 1000 characters.
    pub message: String,
    /// `voice`.
    pub voice: Option<Voice>,
    /// `declineTool`.
    pub decline_tool: Option<BTreeMap<String, Value>>,
    /// `declineToolId`.
    pub decline_tool_id: Option<String>,
    _extra: Extra,
}

impl RecordingConsentPlanVerbal {
    /// A value with its required members.
    pub fn new(message: impl Into<String>) -> Self {
        RecordingConsentPlanVerbal {
            message: message.into(),
            ..RecordingConsentPlanVerbal::empty()
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
        RecordingConsentPlanVerbal {
            message: Field::empty(),
            voice: None,
            decline_tool: None,
            decline_tool_id: None,
            _extra: Extra::EMPTY,
        }
    }
}

pub(crate) static RECORDING_CONSENT_PLAN_VERBAL: ObjectShape = {
    const NAMES: &[&str] = &["message", "voice", "type", "declineTool", "declineToolId"];
    ObjectShape {
        name: "RecordingConsentPlanVerbal",
        members: &[
            Member::required("message", kind::STRING),
            Member::optional("voice", kind::OBJECT),
            Member::constant("type", "verbal"),
            Member::optional("declineTool", kind::OBJECT),
            Member::optional("declineToolId", kind::STRING),
        ],
        names: Names::new(NAMES, &index::<16>(NAMES)),
        open: false,
    }
};

impl Object for RecordingConsentPlanVerbal {
    fn shape(&self) -> &'static ObjectShape {
        &RECORDING_CONSENT_PLAN_VERBAL
    }

    fn slot(&mut self, position: usize) -> Slot<'_> {
        match position {
            0 => Slot::required(&mut self.message),
            1 => Slot::optional(&mut self.voice),
            2 => Slot::Constant("verbal"),
            3 => Slot::optional(&mut self.decline_tool),
            4 => Slot::optional(&mut self.decline_tool_id),
            _ => Slot::Null,
        }
    }

    fn view(&self, position: usize) -> View<'_> {
        match position {
            0 => View::required(&self.message),
            1 => View::optional(&self.voice),
            2 => View::String("verbal"),
            3 => View::optional(&self.decline_tool),
            4 => View::optional(&self.decline_tool_id),
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
    RecordingConsentPlanVerbal = "vapi-recordingconsentplanverbal-schema.json#";
}
