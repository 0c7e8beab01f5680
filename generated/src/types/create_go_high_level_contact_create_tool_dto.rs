// @generated from vapi-creategohighlevelcontactcreatetooldto-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field};
use crate::types::{McpToolMessage, ToolRejectionPlan};

/// `CreateGoHighLevelContactCreateToolDTO`.
///
/// Schema: `vapi-creategohighlevelcontactcreatetooldto-schema.json#`
///
/// Always written with `type`: `"gohighlevel.contact.create"`.
#[derive(Clone)]
pub struct CreateGoHighLevelContactCreateToolDto {
    /// `messages`.
    pub messages: Option<Vec<McpToolMessage>>,
    /// `rejectionPlan`.
    pub rejection_plan: Option<Box<ToolRejectionPlan>>,
    _extra: Extra,
}

impl CreateGoHighLevelContactCreateToolDto {
    /// A value with its constant members alone.
    pub fn new() -> Self {
        Field::empty()
    }
}

impl Default for CreateGoHighLevelContactCreateToolDto {
    fn default() -> Self {
        Field::empty()
    }
}

object! {
    CreateGoHighLevelContactCreateToolDto = "vapi-creategohighlevelcontactcreatetooldto-schema.json#", unstated, missed 0b10, b"" {
        0 "messages" => optional(messages: ARRAY, with_messages list McpToolMessage);
        1 "type" => constant("gohighlevel.contact.create");
        2 "rejectionPlan" => optional(rejection_plan: OBJECT, with_rejection_plan into ToolRejectionPlan);
    }
    () (messages, rejection_plan)
}
