// @generated from vapi-creategooglesheetsrowappendtooldto-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field};
use crate::types::{McpToolMessage, ToolRejectionPlan};

/// `CreateGoogleSheetsRowAppendToolDTO`.
///
/// Schema: `vapi-creategooglesheetsrowappendtooldto-schema.json#`
///
/// Always written with `type`: `"google.sheets.row.append"`.
#[derive(Clone)]
pub struct CreateGoogleSheetsRowAppendToolDto {
    /// `messages`.
    pub messages: Option<Vec<McpToolMessage>>,
    /// `rejectionPlan`.
    pub rejection_plan: Option<Box<ToolRejectionPlan>>,
    _extra: Extra,
}

impl CreateGoogleSheetsRowAppendToolDto {
    /// A value with its constant members alone.
    pub fn new() -> Self {
        Field::empty()
    }
}

impl Default for CreateGoogleSheetsRowAppendToolDto {
    fn default() -> Self {
        Field::empty()
    }
}

object! {
    CreateGoogleSheetsRowAppendToolDto = "vapi-creategooglesheetsrowappendtooldto-schema.json#", unstated, missed 0b10, b"" {
        0 "messages" => optional(messages: ARRAY, with_messages list McpToolMessage);
        1 "type" => constant("google.sheets.row.append");
        2 "rejectionPlan" => optional(rejection_plan: OBJECT, with_rejection_plan into ToolRejectionPlan);
    }
    () (messages, rejection_plan)
}
