// @generated from vapi-customllmmodel-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field, ListOf, Number};
use crate::types::{
    CreateCustomKnowledgeBaseDto, MetadataSendMode, OpenAiMessage, ToolNodeTool, ToolRef,
};
use std::collections::BTreeMap;

/// `CustomLLMModel`.
///
/// Schema: `vapi-customllmmodel-schema.json#`
///
/// Always written with `provider`: `"custom-llm"`.
#[derive(Clone)]
pub struct CustomLlmModel {
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
    /// `metadataSendMode`.
    pub metadata_send_mode: Option<MetadataSendMode>,
    /// `headers`.
    pub headers: Option<BTreeMap<String, String>>,
    /// `url`, required.
    pub url: String,
    /// `wordLevelConfidenceEnabled`.
    pub word_level_confidence_enabled: Option<bool>,
    /// `timeoutSeconds`, at most 300, at least 0.
    pub timeout_seconds: Option<Number>,
    /// `model`, required.
    pub model: String,
    /// `temperature`, at most 2, at least 0.
    pub temperature: Option<Number>,
    /// `maxTokens`, at most 10000, at least 50.
    pub max_tokens: Option<Number>,
    /// `emotionRecognitionEnabled`.
    pub emotion_recognition_enabled: Option<bool>,
    /// `numFastTurns`, at least 0.
    pub num_fast_turns: Option<Number>,
    _extra: Extra,
}

impl CustomLlmModel {
    /// A value with its required members.
    pub fn new(url: impl Into<String>, model: impl Into<String>) -> Self {
        CustomLlmModel {
            url: url.into(),
            model: model.into(),
            ..Field::empty()
        }
    }
}

object! {
    CustomLlmModel = "vapi-customllmmodel-schema.json#", unstated, missed 0b100100100000, b"\x00\x00\x07\x00\x00\x00\x03\x05\x0d\x04\x0e\x08\x00\x00\x00\x01\x0f\x0a\x02\x00\x0c\x00\x10\x00\
        \x00\x00\x0b\x00\x09\x06\x00\x00" {
        0 "messages" => optional(messages: ARRAY, with_messages list OpenAiMessage);
        1 "tools" => optional(tools: ARRAY, with_tools list ToolNodeTool);
        2 "toolIds" => optional(tool_ids: ARRAY, with_tool_ids texts String);
        3 "toolRefs" => optional(tool_refs: ARRAY, with_tool_refs list ToolRef);
        4 "knowledgeBase" => optional(knowledge_base: OBJECT, with_knowledge_base into CreateCustomKnowledgeBaseDto);
        5 "provider" => constant("custom-llm");
        6 "metadataSendMode" => optional(metadata_send_mode: STRING, with_metadata_send_mode into MetadataSendMode);
        7 "headers" => optional(headers: OBJECT, with_headers map String);
        8 "url" => required(url: STRING, with_url into String);
        9 "wordLevelConfidenceEnabled" => optional(word_level_confidence_enabled: BOOLEAN, with_word_level_confidence_enabled plain bool);
        10 "timeoutSeconds" => optional(timeout_seconds: NUMBER, with_timeout_seconds into Number);
        11 "model" => required(model: STRING, with_model into String);
        12 "temperature" => optional(temperature: NUMBER, with_temperature into Number);
        13 "maxTokens" => optional(max_tokens: NUMBER, with_max_tokens into Number);
        14 "emotionRecognitionEnabled" => optional(emotion_recognition_enabled: BOOLEAN, with_emotion_recognition_enabled plain bool);
        15 "numFastTurns" => optional(num_fast_turns: NUMBER, with_num_fast_turns into Number);
    }
    (url, model) (messages, tools, tool_ids, tool_refs, knowledge_base, metadata_send_mode, headers, word_level_confidence_enabled, timeout_seconds, temperature, max_tokens, emotion_recognition_enabled, num_fast_turns)
}
