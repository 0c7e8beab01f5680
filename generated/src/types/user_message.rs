// @generated from vapi-usermessage-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{
    Extra, Field, Member, Names, Number, Object, ObjectShape, Slot, View, index, kind,
};
use serde_json::Value;
use std::collections::BTreeMap;

/// `UserMessage`.
///
/// Schema: `vapi-usermessage-schema.json#`
#[derive(Clone, PartialEq)]
pub struct UserMessage {
    /// `role`, required.
    pub role: String,
    /// `message`, required.
    pub message: String,
    /// `time`, required.
    pub time: Number,
    /// `endTime`, required.
    pub end_time: Number,
    /// `secondsFromStart`, required.
    pub seconds_from_start: Number,
    /// `duration`.
    pub duration: Option<Number>,
    /// `isFiltered`.
    pub is_filtered: Option<bool>,
    /// `detectedThreats`.
    pub detected_threats: Option<Vec<String>>,
    /// `originalMessage`.
    pub original_message: Option<String>,
    /// `metadata`.
    pub metadata: Option<BTreeMap<String, Value>>,
    /// `speakerLabel`.
    pub speaker_label: Option<String>,
    _extra: Extra,
}

impl UserMessage {
    /// A value with its required members.
    pub fn new(
        role: impl Into<String>,
        message: impl Into<String>,
        time: impl Into<Number>,
        end_time: impl Into<Number>,
        seconds_from_start: impl Into<Number>,
    ) -> Self {
        UserMessage {
            role: role.into(),
            message: message.into(),
            time: time.into(),
            end_time: end_time.into(),
            seconds_from_start: seconds_from_start.into(),
            ..UserMessage::empty()
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
        UserMessage {
            role: Field::empty(),
            message: Field::empty(),
            time: Field::empty(),
            end_time: Field::empty(),
            seconds_from_start: Field::empty(),
            duration: None,
            is_filtered: None,
            detected_threats: None,
            original_message: None,
            metadata: None,
            speaker_label: None,
            _extra: Extra::EMPTY,
        }
    }
}

pub(crate) static USER_MESSAGE: ObjectShape = {
    const NAMES: &[&str] = &[
        "role",
        "message",
        "time",
        "endTime",
        "secondsFromStart",
        "duration",
        "isFiltered",
        "detectedThreats",
        "originalMessage",
        "metadata",
        "speakerLabel",
    ];
    ObjectShape {
        name: "UserMessage",
        members: &[
            Member::required("role", kind::STRING),
            Member::required("message", kind::STRING),
            Member::required("time", kind::NUMBER),
            Member::required("endTime", kind::NUMBER),
            Member::required("secondsFromStart", kind::NUMBER),
            Member::optional("duration", kind::NUMBER),
            Member::optional("isFiltered", kind::BOOLEAN),
            Member::optional("detectedThreats", kind::ARRAY),
            Member::optional("originalMessage", kind::STRING),
            Member::optional("metadata", kind::OBJECT),
            Member::optional("speakerLabel", kind::STRING),
        ],
        names: Names::new(NAMES, &index::<32>(NAMES)),
        open: false,
    }
};

impl Object for UserMessage {
    fn shape(&self) -> &'static ObjectShape {
        &USER_MESSAGE
    }

    fn slot(&mut self, position: usize) -> Slot<'_> {
        match position {
            0 => Slot::required(&mut self.role),
            1 => Slot::required(&mut self.message),
            2 => Slot::required(&mut self.time),
            3 => Slot::required(&mut self.end_time),
            4 => Slot::required(&mut self.seconds_from_start),
            5 => Slot::optional(&mut self.duration),
            6 => Slot::optional(&mut self.is_filtered),
            7 => Slot::optional(&mut self.detected_threats),
            8 => Slot::optional(&mut self.original_message),
            9 => Slot::optional(&mut self.metadata),
            10 => Slot::optional(&mut self.speaker_label),
            _ => Slot::Null,
        }
    }

    fn view(&self, position: usize) -> View<'_> {
        match position {
            0 => View::required(&self.role),
            1 => View::required(&self.message),
            2 => View::required(&self.time),
            3 => View::required(&self.end_time),
            4 => View::required(&self.seconds_from_start),
            5 => View::optional(&self.duration),
            6 => View::optional(&self.is_filtered),
            7 => View::optional(&self.detected_threats),
            8 => View::optional(&self.original_message),
            9 => View::optional(&self.metadata),
            10 => View::optional(&self.speaker_label),
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
    UserMessage = "vapi-usermessage-schema.json#";
}
