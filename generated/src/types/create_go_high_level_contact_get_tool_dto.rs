// @generated from vapi-creategohighlevelcontactgettooldto-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field};
use crate::types::{McpToolMessage, ToolRejectionPlan};

/// `CreateGoHighLevelContactGetToolDTO`.
///
/// Schema: `vapi-creategohighlevelcontactgettooldto-schema.json#`
///
/// Always written with `type`: `"gohighlevel.contact.get"`.
#[derive(Clone)]
pub struct CreateGoHighLevelContactGetToolDto {
    /// `messages`.
    pub messages: Option<Vec<McpToolMessage>>,
    /// `rejectionPlan`.
    pub rejection_plan: Option<Box<ToolRejectionPlan>>,
    _extra: Extra,
}

impl CreateGoHighLevelContactGetToolDto {
    /// A value with its constant members alone.
    pub fn new() -> Self {
        Field::empty()
    }
}

impl Default for CreateGoHighLevelContactGetToolDto {
    fn default() -> Self {
        Field::empty()
    }
}

object! {
    CreateGoHighLevelContactGetToolDto = "vapi-creategohighlevelcontactgettooldto-schema.json#", unstated, missed 0b10, b"" {
        0 "messages" => optional(messages: ARRAY, with_messages list McpToolMessage);
        1 "type" => constant("gohighlevel.contact.get");
        2 "rejectionPlan" => optional(rejection_plan: OBJECT, with_rejection_plan into ToolRejectionPlan);
    }
    () (messages, rejection_plan)
}
