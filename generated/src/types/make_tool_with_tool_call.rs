// @generated from vapi-maketoolwithtoolcall-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field};
use crate::types::{MakeToolMetadata, McpToolMessage, ToolCall, ToolRejectionPlan};

/// `MakeToolWithToolCall`.
///
/// Schema: `vapi-maketoolwithtoolcall-schema.json#`
///
/// Always written with `type`: `"make"`.
#[derive(Clone)]
pub struct MakeToolWithToolCall {
    /// `messages`.
    pub messages: Option<Vec<McpToolMessage>>,
    /// `toolCall`, required.
    pub tool_call: Box<ToolCall>,
    /// `metadata`, required.
    pub metadata: Box<MakeToolMetadata>,
    /// `rejectionPlan`.
    pub rejection_plan: Option<Box<ToolRejectionPlan>>,
    _extra: Extra,
}

impl MakeToolWithToolCall {
    /// A value with its required members.
    pub fn new(
        tool_call: impl Into<ToolCall>,
        metadata: impl Into<MakeToolMetadata>,
    ) -> Self {
        MakeToolWithToolCall {
            tool_call: Box::new(tool_call.into()),
            metadata: Box::new(metadata.into()),
            ..Field::empty()
        }
    }
}

object! {
    MakeToolWithToolCall = "vapi-maketoolwithtoolcall-schema.json#", unstated, missed 0b1110, b"\x02\x04\x00\x00\x00\x00\x00\x00\x00\x00\x05\x00\x00\x00\x03\x01" {
        0 "messages" => optional(messages: ARRAY, with_messages list McpToolMessage);
        1 "type" => constant("make");
        2 "toolCall" => required(tool_call: OBJECT, with_tool_call into ToolCall);
        3 "metadata" => required(metadata: OBJECT, with_metadata into MakeToolMetadata);
        4 "rejectionPlan" => optional(rejection_plan: OBJECT, with_rejection_plan into ToolRejectionPlan);
    }
    (tool_call, metadata) (messages, rejection_plan)
}
