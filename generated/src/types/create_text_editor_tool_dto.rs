// @generated from vapi-createtexteditortooldto-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field};
use crate::types::{McpToolMessage, Server, ToolRejectionPlan};

/// `CreateTextEditorToolDTO`.
///
/// Schema: `vapi-createtexteditortooldto-schema.json#`
///
/// Always written with `type`: `"textEditor"`.
///
/// Always written with `subType`: `"text_editor_20241022"`.
///
/// Always written with `name`: `"str_replace_editor"`.
#[derive(Clone)]
pub struct CreateTextEditorToolDto {
    /// `messages`.
    pub messages: Option<Vec<McpToolMessage>>,
    /// `server`.
    pub server: Option<Box<Server>>,
    /// `rejectionPlan`.
    pub rejection_plan: Option<Box<ToolRejectionPlan>>,
    _extra: Extra,
}

impl CreateTextEditorToolDto {
    /// A value with its constant members alone.
    pub fn new() -> Self {
        Field::empty()
    }
}

impl Default for CreateTextEditorToolDto {
    fn default() -> Self {
        Field::empty()
    }
}

object! {
    CreateTextEditorToolDto = "vapi-createtexteditortooldto-schema.json#", unstated, missed 0b10110, b"\x02\x00\x00\x00\x00\x00\x04\x00\x00\x03\x06\x05\x00\x00\x00\x01" {
        0 "messages" => optional(messages: ARRAY, with_messages list McpToolMessage);
        1 "type" => constant("textEditor");
        2 "subType" => constant("text_editor_20241022");
        3 "server" => optional(server: OBJECT, with_server into Server);
        4 "name" => constant("str_replace_editor");
        5 "rejectionPlan" => optional(rejection_plan: OBJECT, with_rejection_plan into ToolRejectionPlan);
    }
    () (messages, server, rejection_plan)
}
