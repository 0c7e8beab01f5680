// @generated from vapi-creategohighlevelcalendaravailabilitytooldto-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Member, Names, Object, ObjectShape, Slot, View, index, kind};
use crate::types::{
    ServerMessageResponseTransferDestinationRequestMessage, ToolRejectionPlan,
};

/// `CreateGoHighLevelCalendarAvailabilityToolDTO`.
///
/// Schema: `vapi-creategohighlevelcalendaravailabilitytooldto-schema.json#`
///
/// Always written with `type`: `"gohighlevel.calendar.availability.check"`.
#[derive(Clone, PartialEq)]
pub struct CreateGoHighLevelCalendarAvailabilityToolDto {
    /// `messages`.
    pub messages: Option<Vec<ServerMessageResponseTransferDestinationRequestMessage>>,
    /// `rejectionPlan`.
    pub rejection_plan: Option<ToolRejectionPlan>,
    _extra: Extra,
}

impl CreateGoHighLevelCalendarAvailabilityToolDto {
    /// A value with its constant members alone.
    pub fn new() -> Self {
        CreateGoHighLevelCalendarAvailabilityToolDto::empty()
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
        CreateGoHighLevelCalendarAvailabilityToolDto {
            messages: None,
            rejection_plan: None,
            _extra: Extra::EMPTY,
        }
    }
}

impl Default for CreateGoHighLevelCalendarAvailabilityToolDto {
    fn default() -> Self {
        CreateGoHighLevelCalendarAvailabilityToolDto::empty()
    }
}

pub(crate) static CREATE_GO_HIGH_LEVEL_CALENDAR_AVAILABILITY_TOOL_DTO: ObjectShape = {
    const NAMES: &[&str] = &["messages", "type", "rejectionPlan"];
    ObjectShape {
        name: "CreateGoHighLevelCalendarAvailabilityToolDto",
        members: &[
            Member::optional("messages", kind::ARRAY),
            Member::constant("type", "gohighlevel.calendar.availability.check"),
            Member::optional("rejectionPlan", kind::OBJECT),
        ],
        names: Names::new(NAMES, &index::<8>(NAMES)),
        open: false,
    }
};

impl Object for CreateGoHighLevelCalendarAvailabilityToolDto {
    fn shape(&self) -> &'static ObjectShape {
        &CREATE_GO_HIGH_LEVEL_CALENDAR_AVAILABILITY_TOOL_DTO
    }

    fn slot(&mut self, position: usize) -> Slot<'_> {
        match position {
            0 => Slot::optional(&mut self.messages),
            1 => Slot::Constant("gohighlevel.calendar.availability.check"),
            2 => Slot::optional(&mut self.rejection_plan),
            _ => Slot::Null,
        }
    }

    fn view(&self, position: usize) -> View<'_> {
        match position {
            0 => View::optional(&self.messages),
            1 => View::String("gohighlevel.calendar.availability.check"),
            2 => View::optional(&self.rejection_plan),
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
    CreateGoHighLevelCalendarAvailabilityToolDto =
    "vapi-creategohighlevelcalendaravailabilitytooldto-schema.json#";
}
