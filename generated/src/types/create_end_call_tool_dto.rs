// @generated from vapi-createendcalltooldto-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::formats::{self};
use crate::support::{Extra, Field};
use crate::types::{McpToolMessage, ToolRejectionPlan};

/// A tool with which the model ends the call.
///
/// Schema: `vapi-createendcalltooldto-schema.json#`
///
/// Always written with `type`: `"endCall"`.
#[derive(Clone)]
pub struct CreateEndCallToolDto {
    /// `messages`.
    pub messages: Option<Vec<McpToolMessage>>,
    /// `rejectionPlan`.
    pub rejection_plan: Option<Box<ToolRejectionPlan>>,
    /// `id`.
    pub id: Option<String>,
    /// `orgId`.
    pub org_id: Option<String>,
    /// `createdAt`, format `date-time`.
    pub created_at: Option<formats::DateTime>,
    /// `updatedAt`, format `date-time`.
    pub updated_at: Option<formats::DateTime>,
    _extra: Extra,
}

impl CreateEndCallToolDto {
    /// A value with its constant members alone.
    pub fn new() -> Self {
        Field::empty()
    }
}

impl Default for CreateEndCallToolDto {
    fn default() -> Self {
        Field::empty()
    }
}

object! {
    CreateEndCallToolDto = "vapi-createendcalltooldto-schema.json#", unstated, missed 0b10, b"\x02\x04\x05\x06\x00\x00\x00\x00\x00\x07\x03\x00\x00\x00\x00\x01" {
        0 "messages" => optional(messages: ARRAY, with_messages list McpToolMessage);
        1 "type" => constant("endCall");
        2 "rejectionPlan" => optional(rejection_plan: OBJECT, with_rejection_plan into ToolRejectionPlan);
        3 "id" => optional(id: STRING, with_id into String);
        4 "orgId" => optional(org_id: STRING, with_org_id into String);
        5 "createdAt" => optional(created_at: STRING, with_created_at into formats::DateTime);
        6 "updatedAt" => optional(updated_at: STRING, with_updated_at into formats::DateTime);
    }
    () (messages, rejection_plan, id, org_id, created_at, updated_at)
}
