// @generated from vapi-creategohighlevelcalendaravailabilitytooldto-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field};
use crate::types::{McpToolMessage, ToolRejectionPlan};

/// `CreateGoHighLevelCalendarAvailabilityToolDTO`.
///
/// Schema: `vapi-creategohighlevelcalendaravailabilitytooldto-schema.json#`
///
/// Always written with `type`: `"gohighlevel.calendar.availability.check"`.
#[derive(Clone)]
pub struct CreateGoHighLevelCalendarAvailabilityToolDto {
    /// `messages`.
    pub messages: Option<Vec<McpToolMessage>>,
    /// `rejectionPlan`.
    pub rejection_plan: Option<Box<ToolRejectionPlan>>,
    _extra: Extra,
}

impl CreateGoHighLevelCalendarAvailabilityToolDto {
    /// A value with its constant members alone.
    pub fn new() -> Self {
        Field::empty()
    }
}

impl Default for CreateGoHighLevelCalendarAvailabilityToolDto {
    fn default() -> Self {
        Field::empty()
    }
}

object! {
    CreateGoHighLevelCalendarAvailabilityToolDto = "vapi-creategohighlevelcalendaravailabilitytooldto-schema.json#", unstated, missed 0b10, b"" {
        0 "messages" => optional(messages: ARRAY, with_messages list McpToolMessage);
        1 "type" => constant("gohighlevel.calendar.availability.check");
        2 "rejectionPlan" => optional(rejection_plan: OBJECT, with_rejection_plan into ToolRejectionPlan);
    }
    () (messages, rejection_plan)
}
