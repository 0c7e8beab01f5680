// @generated from vapi-vapimodel-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field, ListOf, Number};
use crate::types::{
    CreateCustomKnowledgeBaseDto, OpenAiMessage, ToolNodeTool, ToolRef, VapiModelVersion,
    WorkflowUserEditable,
};

/// `VapiModel`.
///
/// Schema: `vapi-vapimodel-schema.json#`
///
/// Always written with `provider`: `"vapi"`.
#[derive(Clone)]
pub struct VapiModel {
    /// `messages`.
    pub messages: Option<ListOf<OpenAiMessage>>,
    /// `tools`.
    pub tools: Option<Vec<ToolNodeTool>>,
    /// `toolIds`.
    pub tool_ids: Option<ListOf<String>>,
    /// `toolRefs`.
    pub tool_refs: Option<ListOf<ToolRef>>,
    /// `knowledgeBase`.
    pub knowledge_base: Option<Box<CreateCustomKnowledgeBaseDto>>,
    /// `model`.
    pub model: Option<String>,
    /// `version`.
    pub version: Option<VapiModelVersion>,
    /// `workflowId`.
    pub workflow_id: Option<String>,
    /// `workflow`.
    pub workflow: Option<Box<WorkflowUserEditable>>,
    /// `temperature`, at most 2, at least 0.
    pub temperature: Option<Number>,
    /// `emotionRecognitionEnabled`.
    pub emotion_recognition_enabled: Option<bool>,
    /// `numFastTurns`, at least 0.
    pub num_fast_turns: Option<Number>,
    _extra: Extra,
}

impl VapiModel {
    /// A value with its constant members alone.
    pub fn new() -> Self {
        Field::empty()
    }
}

impl Default for VapiModel {
    fn default() -> Self {
        Field::empty()
    }
}

object! {
    VapiModel = "vapi-vapimodel-schema.json#", unstated, missed 0b10000000, b"\x00\x00\x00\x00\x00\x00\x03\x05\x0b\x04\x00\x00\x00\x00\x00\x01\x0c\x07\x02\x00\x06\x00\x0d\x00\
        \x00\x00\x00\x00\x00\x08\x0a\x09" {
        0 "messages" => optional(messages: ARRAY, with_messages list OpenAiMessage);
        1 "tools" => optional(tools: ARRAY, with_tools list ToolNodeTool);
        2 "toolIds" => optional(tool_ids: ARRAY, with_tool_ids texts String);
        3 "toolRefs" => optional(tool_refs: ARRAY, with_tool_refs list ToolRef);
        4 "knowledgeBase" => optional(knowledge_base: OBJECT, with_knowledge_base into CreateCustomKnowledgeBaseDto);
        5 "model" => optional(model: STRING, with_model into String);
        6 "version" => optional(version: STRING, with_version into VapiModelVersion);
        7 "provider" => constant("vapi");
        8 "workflowId" => optional(workflow_id: STRING, with_workflow_id into String);
        9 "workflow" => optional(workflow: OBJECT, with_workflow into WorkflowUserEditable);
        10 "temperature" => optional(temperature: NUMBER, with_temperature into Number);
        11 "emotionRecognitionEnabled" => optional(emotion_recognition_enabled: BOOLEAN, with_emotion_recognition_enabled plain bool);
        12 "numFastTurns" => optional(num_fast_turns: NUMBER, with_num_fast_turns into Number);
    }
    () (messages, tools, tool_ids, tool_refs, knowledge_base, model, version, workflow_id, workflow, temperature, emotion_recognition_enabled, num_fast_turns)
}
