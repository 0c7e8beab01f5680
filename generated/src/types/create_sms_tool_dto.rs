// @generated from vapi-createsmstooldto-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field};
use crate::types::{McpToolMessage, ToolRejectionPlan};

/// `CreateSmsToolDTO`.
///
/// Schema: `vapi-createsmstooldto-schema.json#`
///
/// Always written with `type`: `"sms"`.
#[derive(Clone)]
pub struct CreateSmsToolDto {
    /// `messages`.
    pub messages: Option<Vec<McpToolMessage>>,
    /// `rejectionPlan`.
    pub rejection_plan: Option<Box<ToolRejectionPlan>>,
    _extra: Extra,
}

impl CreateSmsToolDto {
    /// A value with its constant members alone.
    pub fn new() -> Self {
        Field::empty()
    }
}

impl Default for CreateSmsToolDto {
    fn default() -> Self {
        Field::empty()
    }
}

object! {
    CreateSmsToolDto = "vapi-createsmstooldto-schema.json#", unstated, missed 0b10, b"" {
        0 "messages" => optional(messages: ARRAY, with_messages list McpToolMessage);
        1 "type" => constant("sms");
        2 "rejectionPlan" => optional(rejection_plan: OBJECT, with_rejection_plan into ToolRejectionPlan);
    }
    () (messages, rejection_plan)
}
