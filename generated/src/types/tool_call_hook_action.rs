// @generated from vapi-toolcallhookaction-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field};
use crate::types::ToolNodeTool;

/// `ToolCallHookAction`.
///
/// Schema: `vapi-toolcallhookaction-schema.json#`
///
/// Always written with `type`: `"tool"`.
#[derive(Clone)]
pub struct ToolCallHookAction {
    /// `tool`.
    pub tool: Option<ToolNodeTool>,
    /// `toolId`.
    pub tool_id: Option<String>,
    _extra: Extra,
}

impl ToolCallHookAction {
    /// A value with its constant members alone.
    pub fn new() -> Self {
        Field::empty()
    }
}

impl Default for ToolCallHookAction {
    fn default() -> Self {
        Field::empty()
    }
}

object! {
    ToolCallHookAction = "vapi-toolcallhookaction-schema.json#", unstated, missed 0b1, b"" {
        0 "type" => constant("tool");
        1 "tool" => optional(tool: OBJECT, with_tool into ToolNodeTool);
        2 "toolId" => optional(tool_id: STRING, with_tool_id into String);
    }
    () (tool, tool_id)
}
