// @generated from vapi-conversationnode-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field, ListOf};
use crate::types::{
    ConversationNodeModel, GlobalNodePlan, ToolNodeTool, Transcriber,
    VariableExtractionPlan, Voice,
};
use serde_json::Value;
use std::collections::BTreeMap;

/// `ConversationNode`.
///
/// Schema: `vapi-conversationnode-schema.json#`
///
/// Always written with `type`: `"conversation"`.
#[derive(Clone)]
pub struct ConversationNode {
    /// `model`.
    pub model: Option<ConversationNodeModel>,
    /// `transcriber`.
    pub transcriber: Option<Transcriber>,
    /// `voice`.
    pub voice: Option<Voice>,
    /// `tools`.
    pub tools: Option<Vec<ToolNodeTool>>,
    /// `toolIds`.
    pub tool_ids: Option<ListOf<String>>,
    /// `prompt`, at most 5000 characters.
    pub prompt: Option<String>,
    /// `globalNodePlan`.
    pub global_node_plan: Option<Box<GlobalNodePlan>>,
    /// `variableExtractionPlan`.
    pub variable_extraction_plan: Option<Box<VariableExtractionPlan>>,
    /// `name`, required, at most 80 characters.
    pub name: String,
    /// `isStart`.
    pub is_start: Option<bool>,
    /// `metadata`.
    pub metadata: Option<BTreeMap<String, Value>>,
    _extra: Extra,
}

impl ConversationNode {
    /// A value with its required members.
    pub fn new(name: impl Into<String>) -> Self {
        ConversationNode {
            name: name.into(),
            ..Field::empty()
        }
    }
}

object! {
    ConversationNode = "vapi-conversationnode-schema.json#", unstated, missed 0b1000000001, b"\x01\x00\x00\x00\x00\x00\x06\x09\x0b\x04\x00\x07\x00\x00\x00\x00\x00\x00\x05\x03\x02\x00\x00\x00\
        \x00\x00\x00\x0a\x00\x00\x08\x0c" {
        0 "type" => constant("conversation");
        1 "model" => optional(model: OBJECT, with_model into ConversationNodeModel);
        2 "transcriber" => optional(transcriber: OBJECT, with_transcriber into Transcriber);
        3 "voice" => optional(voice: OBJECT, with_voice into Voice);
        4 "tools" => optional(tools: ARRAY, with_tools list ToolNodeTool);
        5 "toolIds" => optional(tool_ids: ARRAY, with_tool_ids texts String);
        6 "prompt" => optional(prompt: STRING, with_prompt into String);
        7 "globalNodePlan" => optional(global_node_plan: OBJECT, with_global_node_plan into GlobalNodePlan);
        8 "variableExtractionPlan" => optional(variable_extraction_plan: OBJECT, with_variable_extraction_plan into VariableExtractionPlan);
        9 "name" => required(name: STRING, with_name into String);
        10 "isStart" => optional(is_start: BOOLEAN, with_is_start plain bool);
        11 "metadata" => optional(metadata: OBJECT, with_metadata map Value);
    }
    (name) (model, transcriber, voice, tools, tool_ids, prompt, global_node_plan, variable_extraction_plan, is_start, metadata)
}
