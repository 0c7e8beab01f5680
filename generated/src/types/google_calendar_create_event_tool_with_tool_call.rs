// @generated from vapi-googlecalendarcreateeventtoolwithtoolcall-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{
    Extra, Field, Member, Names, Object, ObjectShape, Slot, View, index, kind,
};
use crate::types::{
    ServerMessageResponseTransferDestinationRequestMessage, ToolCall, ToolRejectionPlan,
};

/// `GoogleCalendarCreateEventToolWithToolCall`.
///
/// Schema: `vapi-googlecalendarcreateeventtoolwithtoolcall-schema.json#`
///
/// Always written with `type`: `"google.calendar.event.create"`.
#[derive(Clone, PartialEq)]
pub struct GoogleCalendarCreateEventToolWithToolCall {
    /// `messages`.
    pub messages: Option<Vec<ServerMessageResponseTransferDestinationRequestMessage>>,
    /// `toolCall`, required.
    pub tool_call: Box<ToolCall>,
    /// `rejectionPlan`.
    pub rejection_plan: Option<ToolRejectionPlan>,
    _extra: Extra,
}

impl GoogleCalendarCreateEventToolWithToolCall {
    /// A value with its required members.
    pub fn new(tool_call: impl Into<Box<ToolCall>>) -> Self {
        GoogleCalendarCreateEventToolWithToolCall {
            tool_call: tool_call.into(),
            ..GoogleCalendarCreateEventToolWithToolCall::empty()
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
        GoogleCalendarCreateEventToolWithToolCall {
            tool_call: Field::empty(),
            messages: None,
            rejection_plan: None,
            _extra: Extra::EMPTY,
        }
    }
}

pub(crate) static GOOGLE_CALENDAR_CREATE_EVENT_TOOL_WITH_TOOL_CALL: ObjectShape = {
    const NAMES: &[&str] = &["messages", "type", "toolCall", "rejectionPlan"];
    ObjectShape {
        name: "GoogleCalendarCreateEventToolWithToolCall",
        members: &[
            Member::optional("messages", kind::ARRAY),
            Member::constant("type", "google.calendar.event.create"),
            Member::required("toolCall", kind::OBJECT),
            Member::optional("rejectionPlan", kind::OBJECT),
        ],
        names: Names::new(NAMES, &index::<8>(NAMES)),
        open: false,
    }
};

impl Object for GoogleCalendarCreateEventToolWithToolCall {
    fn shape(&self) -> &'static ObjectShape {
        &GOOGLE_CALENDAR_CREATE_EVENT_TOOL_WITH_TOOL_CALL
    }

    fn slot(&mut self, position: usize) -> Slot<'_> {
        match position {
            0 => Slot::optional(&mut self.messages),
            1 => Slot::Constant("google.calendar.event.create"),
            2 => Slot::required(&mut self.tool_call),
            3 => Slot::optional(&mut self.rejection_plan),
            _ => Slot::Null,
        }
    }

    fn view(&self, position: usize) -> View<'_> {
        match position {
            0 => View::optional(&self.messages),
            1 => View::String("google.calendar.event.create"),
            2 => View::required(&self.tool_call),
            3 => View::optional(&self.rejection_plan),
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
    GoogleCalendarCreateEventToolWithToolCall =
    "vapi-googlecalendarcreateeventtoolwithtoolcall-schema.json#";
}
