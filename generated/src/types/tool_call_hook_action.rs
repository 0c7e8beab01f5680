// @generated from vapi-toolcallhookaction-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::Extra;
use crate::types::ToolNodeTool;

/// `ToolCallHookAction`.
///
/// Schema: `vapi-toolcallhookaction-schema.json#`
///
/// Always written with `type`: `"tool"`.
#[derive(Clone, PartialEq)]
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
        ToolCallHookAction::empty()
    }

    fn empty() -> Self {
        ToolCallHookAction {
            tool: None,
            tool_id: None,
            _extra: Extra::EMPTY,
        }
    }
}

impl Default for ToolCallHookAction {
    fn default() -> Self {
        ToolCallHookAction::empty()
    }
}

object! {
    TOOL_CALL_HOOK_ACTION: ToolCallHookAction = "vapi-toolcallhookaction-schema.json#", unstated, [8] {
        0 "type" => constant("tool");
        1 "tool" => optional(tool: OBJECT);
        2 "toolId" => optional(tool_id: STRING);
    }
}
