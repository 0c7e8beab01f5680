// @generated from vapi-creategooglecalendarcheckavailabilitytooldto-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::Extra;
use crate::types::{
    ServerMessageResponseTransferDestinationRequestMessage, ToolRejectionPlan,
};

/// `CreateGoogleCalendarCheckAvailabilityToolDTO`.
///
/// Schema: `vapi-creategooglecalendarcheckavailabilitytooldto-schema.json#`
///
/// Always written with `type`: `"google.calendar.availability.check"`.
#[derive(Clone, PartialEq)]
pub struct CreateGoogleCalendarCheckAvailabilityToolDto {
    /// `messages`.
    pub messages: Option<Vec<ServerMessageResponseTransferDestinationRequestMessage>>,
    /// `rejectionPlan`.
    pub rejection_plan: Option<Box<ToolRejectionPlan>>,
    _extra: Extra,
}

impl CreateGoogleCalendarCheckAvailabilityToolDto {
    /// A value with its constant members alone.
    pub fn new() -> Self {
        CreateGoogleCalendarCheckAvailabilityToolDto::empty()
    }

    fn empty() -> Self {
        CreateGoogleCalendarCheckAvailabilityToolDto {
            messages: None,
            rejection_plan: None,
            _extra: Extra::EMPTY,
        }
    }
}

impl Default for CreateGoogleCalendarCheckAvailabilityToolDto {
    fn default() -> Self {
        CreateGoogleCalendarCheckAvailabilityToolDto::empty()
    }
}

object! {
    CREATE_GOOGLE_CALENDAR_CHECK_AVAILABILITY_TOOL_DTO: CreateGoogleCalendarCheckAvailabilityToolDto = "vapi-creategooglecalendarcheckavailabilitytooldto-schema.json#", unstated, [8] {
        0 "messages" => optional(messages: ARRAY);
        1 "type" => constant("google.calendar.availability.check");
        2 "rejectionPlan" => optional(rejection_plan: OBJECT);
    }
}
