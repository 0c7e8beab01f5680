// @generated from vapi-creategohighlevelcalendareventcreatetooldto-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::Extra;
use crate::types::{
    ServerMessageResponseTransferDestinationRequestMessage, ToolRejectionPlan,
};

/// `CreateGoHighLevelCalendarEventCreateToolDTO`.
///
/// Schema: `vapi-creategohighlevelcalendareventcreatetooldto-schema.json#`
///
/// Always written with `type`: `"gohighlevel.calendar.event.create"`.
#[derive(Clone, PartialEq)]
pub struct CreateGoHighLevelCalendarEventCreateToolDto {
    /// `messages`.
    pub messages: Option<Vec<ServerMessageResponseTransferDestinationRequestMessage>>,
    /// `rejectionPlan`.
    pub rejection_plan: Option<Box<ToolRejectionPlan>>,
    _extra: Extra,
}

impl CreateGoHighLevelCalendarEventCreateToolDto {
    /// A value with its constant members alone.
    pub fn new() -> Self {
        CreateGoHighLevelCalendarEventCreateToolDto::empty()
    }

    fn empty() -> Self {
        CreateGoHighLevelCalendarEventCreateToolDto {
            messages: None,
            rejection_plan: None,
            _extra: Extra::EMPTY,
        }
    }
}

impl Default for CreateGoHighLevelCalendarEventCreateToolDto {
    fn default() -> Self {
        CreateGoHighLevelCalendarEventCreateToolDto::empty()
    }
}

object! {
    CREATE_GO_HIGH_LEVEL_CALENDAR_EVENT_CREATE_TOOL_DTO: CreateGoHighLevelCalendarEventCreateToolDto = "vapi-creategohighlevelcalendareventcreatetooldto-schema.json#", unstated, [8] {
        0 "messages" => optional(messages: ARRAY);
        1 "type" => constant("gohighlevel.calendar.event.create");
        2 "rejectionPlan" => optional(rejection_plan: OBJECT);
    }
}
