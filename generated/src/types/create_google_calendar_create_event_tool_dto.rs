// @generated from vapi-creategooglecalendarcreateeventtooldto-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field};
use crate::types::{McpToolMessage, ToolRejectionPlan};

/// `CreateGoogleCalendarCreateEventToolDTO`.
///
/// Schema: `vapi-creategooglecalendarcreateeventtooldto-schema.json#`
///
/// Always written with `type`: `"google.calendar.event.create"`.
#[derive(Clone)]
pub struct CreateGoogleCalendarCreateEventToolDto {
    /// `messages`.
    pub messages: Option<Vec<McpToolMessage>>,
    /// `rejectionPlan`.
    pub rejection_plan: Option<Box<ToolRejectionPlan>>,
    _extra: Extra,
}

impl CreateGoogleCalendarCreateEventToolDto {
    /// A value with its constant members alone.
    pub fn new() -> Self {
        Field::empty()
    }
}

impl Default for CreateGoogleCalendarCreateEventToolDto {
    fn default() -> Self {
        Field::empty()
    }
}

object! {
    CreateGoogleCalendarCreateEventToolDto = "vapi-creategooglecalendarcreateeventtooldto-schema.json#", unstated, missed 0b10, b"" {
        0 "messages" => optional(messages: ARRAY, with_messages list McpToolMessage);
        1 "type" => constant("google.calendar.event.create");
        2 "rejectionPlan" => optional(rejection_plan: OBJECT, with_rejection_plan into ToolRejectionPlan);
    }
    () (messages, rejection_plan)
}
