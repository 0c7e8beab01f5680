// @generated from vapi-creategooglecalendarcreateeventtooldto-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::Extra;
use crate::types::{
    ServerMessageResponseTransferDestinationRequestMessage, ToolRejectionPlan,
};

/// `CreateGoogleCalendarCreateEventToolDTO`.
///
/// Schema: `vapi-creategooglecalendarcreateeventtooldto-schema.json#`
///
/// Always written with `type`: `"google.calendar.event.create"`.
#[derive(Clone, PartialEq)]
pub struct CreateGoogleCalendarCreateEventToolDto {
    /// `messages`.
    pub messages: Option<Vec<ServerMessageResponseTransferDestinationRequestMessage>>,
    /// `rejectionPlan`.
    pub rejection_plan: Option<Box<ToolRejectionPlan>>,
    _extra: Extra,
}

impl CreateGoogleCalendarCreateEventToolDto {
    /// A value with its constant members alone.
    pub fn new() -> Self {
        CreateGoogleCalendarCreateEventToolDto::empty()
    }

    fn empty() -> Self {
        CreateGoogleCalendarCreateEventToolDto {
            messages: None,
            rejection_plan: None,
            _extra: Extra::EMPTY,
        }
    }
}

impl Default for CreateGoogleCalendarCreateEventToolDto {
    fn default() -> Self {
        CreateGoogleCalendarCreateEventToolDto::empty()
    }
}

object! {
    CREATE_GOOGLE_CALENDAR_CREATE_EVENT_TOOL_DTO: CreateGoogleCalendarCreateEventToolDto = "vapi-creategooglecalendarcreateeventtooldto-schema.json#", unstated, [8] {
        0 "messages" => optional(messages: ARRAY);
        1 "type" => constant("google.calendar.event.create");
        2 "rejectionPlan" => optional(rejection_plan: OBJECT);
    }
}
