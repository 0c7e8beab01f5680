// @generated from vapi-creategohighlevelcalendaravailabilitytooldto-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::Extra;
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
    pub rejection_plan: Option<Box<ToolRejectionPlan>>,
    _extra: Extra,
}

impl CreateGoHighLevelCalendarAvailabilityToolDto {
    /// A value with its constant members alone.
    pub fn new() -> Self {
        CreateGoHighLevelCalendarAvailabilityToolDto::empty()
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

object! {
    CREATE_GO_HIGH_LEVEL_CALENDAR_AVAILABILITY_TOOL_DTO: CreateGoHighLevelCalendarAvailabilityToolDto = "vapi-creategohighlevelcalendaravailabilitytooldto-schema.json#", unstated, [8] {
        0 "messages" => optional(messages: ARRAY);
        1 "type" => constant("gohighlevel.calendar.availability.check");
        2 "rejectionPlan" => optional(rejection_plan: OBJECT);
    }
}
