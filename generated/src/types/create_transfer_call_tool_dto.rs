// @generated from vapi-createtransfercalltooldto-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field};
use crate::types::{Destination, McpToolMessage, ToolRejectionPlan};

/// A tool with which the model transfers the call.
///
/// Schema: `vapi-createtransfercalltooldto-schema.json#`
///
/// Always written with `type`: `"transferCall"`.
#[derive(Clone)]
pub struct CreateTransferCallToolDto {
    /// `messages`.
    pub messages: Option<Vec<McpToolMessage>>,
    /// `destinations`.
    pub destinations: Option<Vec<Destination>>,
    /// `rejectionPlan`.
    pub rejection_plan: Option<Box<ToolRejectionPlan>>,
    _extra: Extra,
}

impl CreateTransferCallToolDto {
    /// A value with its constant members alone.
    pub fn new() -> Self {
        Field::empty()
    }
}

impl Default for CreateTransferCallToolDto {
    fn default() -> Self {
        Field::empty()
    }
}

object! {
    CreateTransferCallToolDto = "vapi-createtransfercalltooldto-schema.json#", unstated, missed 0b10, b"" {
        0 "messages" => optional(messages: ARRAY, with_messages list McpToolMessage);
        1 "type" => constant("transferCall");
        2 "destinations" => optional(destinations: ARRAY, with_destinations list Destination);
        3 "rejectionPlan" => optional(rejection_plan: OBJECT, with_rejection_plan into ToolRejectionPlan);
    }
    () (messages, destinations, rejection_plan)
}
