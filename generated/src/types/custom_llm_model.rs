// @generated from vapi-customllmmodel-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field, Number};
use crate::types::{
    CreateCustomKnowledgeBaseDto, MetadataSendMode, OpenAiMessage, ToolNodeTool,
};
use std::collections::BTreeMap;

/// `CustomLLMModel`.
///
/// Schema: `vapi-customllmmodel-schema.json#`
///
/// Always written with `provider`: `"custom-llm"`.
#[derive(Clone, PartialEq)]
pub struct CustomLlmModel {
    /// `messages`.
    pub messages: Option<Vec<OpenAiMessage>>,
    /// `tools`.
    pub tools: Option<Vec<ToolNodeTool>>,
    /// `toolIds`.
    pub tool_ids: Option<Vec<String>>,
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
            ..CustomLlmModel::empty()
        }
    }

    fn empty() -> Self {
        CustomLlmModel {
            url: Field::empty(),
            model: Field::empty(),
            messages: None,
            tools: None,
            tool_ids: None,
            knowledge_base: None,
            metadata_send_mode: None,
            headers: None,
            word_level_confidence_enabled: None,
            timeout_seconds: None,
            temperature: None,
            max_tokens: None,
            emotion_recognition_enabled: None,
            num_fast_turns: None,
            _extra: Extra::EMPTY,
        }
    }
}

object! {
    CUSTOM_LLM_MODEL: CustomLlmModel = "vapi-customllmmodel-schema.json#", unstated, [32] {
        0 "messages" => optional(messages: ARRAY);
        1 "tools" => optional(tools: ARRAY);
        2 "toolIds" => optional(tool_ids: ARRAY);
        3 "knowledgeBase" => optional(knowledge_base: OBJECT);
        4 "provider" => constant("custom-llm");
        5 "metadataSendMode" => optional(metadata_send_mode: STRING);
        6 "headers" => optional(headers: OBJECT);
        7 "url" => required(url: STRING);
        8 "wordLevelConfidenceEnabled" => optional(word_level_confidence_enabled: BOOLEAN);
        9 "timeoutSeconds" => optional(timeout_seconds: NUMBER);
        10 "model" => required(model: STRING);
        11 "temperature" => optional(temperature: NUMBER);
        12 "maxTokens" => optional(max_tokens: NUMBER);
        13 "emotionRecognitionEnabled" => optional(emotion_recognition_enabled: BOOLEAN);
        14 "numFastTurns" => optional(num_fast_turns: NUMBER);
    }
}
