// @generated from vapi-toolcallresultmessage-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{
    Extra, Field, Member, Names, Number, Object, ObjectShape, Slot, View, index, kind,
};
use serde_json::Value;
use std::collections::BTreeMap;

/// `ToolCallResultMessage`.
///
/// Schema: `vapi-toolcallresultmessage-schema.json#`
#[derive(Clone, PartialEq)]
pub struct ToolCallResultMessage {
    /// `role`, required.
    pub role: String,
    /// `toolCallId`, required.
    pub tool_call_id: String,
    /// `name`, required.
    pub name: String,
    /// `result`, required.
    pub result: String,
    /// `time`, required.
    pub time: Number,
    /// `secondsFromStart`, required.
    pub seconds_from_start: Number,
    /// `metadata`.
    pub metadata: Option<BTreeMap<String, Value>>,
    _extra: Extra,
}

impl ToolCallResultMessage {
    /// A value with its required members.
    pub fn new(
        role: impl Into<String>,
        tool_call_id: impl Into<String>,
        name: impl Into<String>,
        result: impl Into<String>,
        time: impl Into<Number>,
        seconds_from_start: impl Into<Number>,
    ) -> Self {
        ToolCallResultMessage {
            role: role.into(),
            tool_call_id: tool_call_id.into(),
            name: name.into(),
            result: result.into(),
            time: time.into(),
            seconds_from_start: seconds_from_start.into(),
            ..ToolCallResultMessage::empty()
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
        ToolCallResultMessage {
            role: Field::empty(),
            tool_call_id: Field::empty(),
            name: Field::empty(),
            result: Field::empty(),
            time: Field::empty(),
            seconds_from_start: Field::empty(),
            metadata: None,
            _extra: Extra::EMPTY,
        }
    }
}

pub(crate) static TOOL_CALL_RESULT_MESSAGE: ObjectShape = {
    const NAMES: &[&str] = &[
        "role",
        "toolCallId",
        "name",
        "result",
        "time",
        "secondsFromStart",
        "metadata",
    ];
    ObjectShape {
        name: "ToolCallResultMessage",
        members: &[
            Member::required("role", kind::STRING),
            Member::required("toolCallId", kind::STRING),
            Member::required("name", kind::STRING),
            Member::required("result", kind::STRING),
            Member::required("time", kind::NUMBER),
            Member::required("secondsFromStart", kind::NUMBER),
            Member::optional("metadata", kind::OBJECT),
        ],
        names: Names::new(NAMES, &index::<16>(NAMES)),
        open: false,
    }
};

impl Object for ToolCallResultMessage {
    fn shape(&self) -> &'static ObjectShape {
        &TOOL_CALL_RESULT_MESSAGE
    }

    fn slot(&mut self, position: usize) -> Slot<'_> {
        match position {
            0 => Slot::required(&mut self.role),
            1 => Slot::required(&mut self.tool_call_id),
            2 => Slot::required(&mut self.name),
            3 => Slot::required(&mut self.result),
            4 => Slot::required(&mut self.time),
            5 => Slot::required(&mut self.seconds_from_start),
            6 => Slot::optional(&mut self.metadata),
            _ => Slot::Null,
        }
    }

    fn view(&self, position: usize) -> View<'_> {
        match position {
            0 => View::required(&self.role),
            1 => View::required(&self.tool_call_id),
            2 => View::required(&self.name),
            3 => View::required(&self.result),
            4 => View::required(&self.time),
            5 => View::required(&self.seconds_from_start),
            6 => View::optional(&self.metadata),
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
    ToolCallResultMessage = "vapi-toolcallresultmessage-schema.json#";
}
