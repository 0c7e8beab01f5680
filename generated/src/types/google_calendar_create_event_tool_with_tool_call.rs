// @generated from vapi-googlecalendarcreateeventtoolwithtoolcall-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field};
use crate::types::{McpToolMessage, ToolCall, ToolRejectionPlan};

/// `GoogleCalendarCreateEventToolWithToolCall`.
///
/// Schema: `vapi-googlecalendarcreateeventtoolwithtoolcall-schema.json#`
///
/// Always written with `type`: `"google.calendar.event.create"`.
#[derive(Clone)]
pub struct GoogleCalendarCreateEventToolWithToolCall {
    /// `messages`.
    pub messages: Option<Vec<McpToolMessage>>,
    /// `toolCall`, required.
    pub tool_call: Box<ToolCall>,
    /// `rejectionPlan`.
    pub rejection_plan: Option<Box<ToolRejectionPlan>>,
    _extra: Extra,
}

impl GoogleCalendarCreateEventToolWithToolCall {
    /// A value with its required members.
    pub fn new(tool_call: impl Into<ToolCall>) -> Self {
        GoogleCalendarCreateEventToolWithToolCall {
            tool_call: Box::new(tool_call.into()),
            ..Field::empty()
        }
    }
}

object! {
    GoogleCalendarCreateEventToolWithToolCall = "vapi-googlecalendarcreateeventtoolwithtoolcall-schema.json#", unstated, missed 0b110, b"" {
        0 "messages" => optional(messages: ARRAY, with_messages list McpToolMessage);
        1 "type" => constant("google.calendar.event.create");
        2 "toolCall" => required(tool_call: OBJECT, with_tool_call into ToolCall);
        3 "rejectionPlan" => optional(rejection_plan: OBJECT, with_rejection_plan into ToolRejectionPlan);
    }
    (tool_call) (messages, rejection_plan)
}
