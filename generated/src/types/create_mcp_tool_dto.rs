// @generated from vapi-createmcptooldto-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field, ListOf};
use crate::types::{
    McpToolMessage, McpToolMessages, McpToolMetadata, Server, ToolRejectionPlan,
};

/// `CreateMcpToolDTO`.
///
/// Schema: `vapi-createmcptooldto-schema.json#`
///
/// Always written with `type`: `"mcp"`.
#[derive(Clone)]
pub struct CreateMcpToolDto {
    /// `messages`.
    pub messages: Option<Vec<McpToolMessage>>,
    /// `server`.
    pub server: Option<Box<Server>>,
    /// `toolMessages`.
    pub tool_messages: Option<ListOf<McpToolMessages>>,
    /// `metadata`.
    pub metadata: Option<Box<McpToolMetadata>>,
    /// `rejectionPlan`.
    pub rejection_plan: Option<Box<ToolRejectionPlan>>,
    _extra: Extra,
}

impl CreateMcpToolDto {
    /// A value with its constant members alone.
    pub fn new() -> Self {
        Field::empty()
    }
}

impl Default for CreateMcpToolDto {
    fn default() -> Self {
        Field::empty()
    }
}

object! {
    CreateMcpToolDto = "vapi-createmcptooldto-schema.json#", unstated, missed 0b10, b"\x02\x05\x00\x00\x00\x00\x03\x04\x00\x00\x06\x00\x00\x00\x00\x01" {
        0 "messages" => optional(messages: ARRAY, with_messages list McpToolMessage);
        1 "type" => constant("mcp");
        2 "server" => optional(server: OBJECT, with_server into Server);
        3 "toolMessages" => optional(tool_messages: ARRAY, with_tool_messages list McpToolMessages);
        4 "metadata" => optional(metadata: OBJECT, with_metadata into McpToolMetadata);
        5 "rejectionPlan" => optional(rejection_plan: OBJECT, with_rejection_plan into ToolRejectionPlan);
    }
    () (messages, server, tool_messages, metadata, rejection_plan)
}
