// @generated from vapi-createbashtooldto-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field};
use crate::types::{McpToolMessage, Server, ToolRejectionPlan};

/// `CreateBashToolDTO`.
///
/// Schema: `vapi-createbashtooldto-schema.json#`
///
/// Always written with `type`: `"bash"`.
///
/// Always written with `subType`: `"bash_20241022"`.
///
/// Always written with `name`: `"bash"`.
#[derive(Clone)]
pub struct CreateBashToolDto {
    /// `messages`.
    pub messages: Option<Vec<McpToolMessage>>,
    /// `server`.
    pub server: Option<Box<Server>>,
    /// `rejectionPlan`.
    pub rejection_plan: Option<Box<ToolRejectionPlan>>,
    _extra: Extra,
}

impl CreateBashToolDto {
    /// A value with its constant members alone.
    pub fn new() -> Self {
        Field::empty()
    }
}

impl Default for CreateBashToolDto {
    fn default() -> Self {
        Field::empty()
    }
}

object! {
    CreateBashToolDto = "vapi-createbashtooldto-schema.json#", unstated, missed 0b10110, b"\x02\x00\x00\x00\x00\x00\x04\x00\x00\x03\x06\x05\x00\x00\x00\x01" {
        0 "messages" => optional(messages: ARRAY, with_messages list McpToolMessage);
        1 "type" => constant("bash");
        2 "subType" => constant("bash_20241022");
        3 "server" => optional(server: OBJECT, with_server into Server);
        4 "name" => constant("bash");
        5 "rejectionPlan" => optional(rejection_plan: OBJECT, with_rejection_plan into ToolRejectionPlan);
    }
    () (messages, server, rejection_plan)
}
