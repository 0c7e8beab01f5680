// @generated from vapi-inflectionaimodel-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Number};
use crate::types::{CreateCustomKnowledgeBaseDto, OpenAiMessage, ToolNodeTool};

/// `InflectionAIModel`.
///
/// Schema: `vapi-inflectionaimodel-schema.json#`
///
/// Always written with `model`: `"inflection_3_pi"`.
///
/// Always written with `provider`: `"inflection-ai"`.
#[derive(Clone, PartialEq)]
pub struct InflectionAiModel {
    /// `messages`.
    pub messages: Option<Vec<OpenAiMessage>>,
    /// `tools`.
    pub tools: Option<Vec<ToolNodeTool>>,
    /// `toolIds`.
    pub tool_ids: Option<Vec<String>>,
    /// `knowledgeBase`.
    pub knowledge_base: Option<Box<CreateCustomKnowledgeBaseDto>>,
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

impl InflectionAiModel {
    /// A value with its constant members alone.
    pub fn new() -> Self {
        InflectionAiModel::empty()
    }

    fn empty() -> Self {
        InflectionAiModel {
            messages: None,
            tools: None,
            tool_ids: None,
            knowledge_base: None,
            temperature: None,
            max_tokens: None,
            emotion_recognition_enabled: None,
            num_fast_turns: None,
            _extra: Extra::EMPTY,
        }
    }
}

impl Default for InflectionAiModel {
    fn default() -> Self {
        InflectionAiModel::empty()
    }
}

object! {
    INFLECTION_AI_MODEL: InflectionAiModel = "vapi-inflectionaimodel-schema.json#", unstated, [32] {
        0 "messages" => optional(messages: ARRAY);
        1 "tools" => optional(tools: ARRAY);
        2 "toolIds" => optional(tool_ids: ARRAY);
        3 "knowledgeBase" => optional(knowledge_base: OBJECT);
        4 "model" => constant("inflection_3_pi");
        5 "provider" => constant("inflection-ai");
        6 "temperature" => optional(temperature: NUMBER);
        7 "maxTokens" => optional(max_tokens: NUMBER);
        8 "emotionRecognitionEnabled" => optional(emotion_recognition_enabled: BOOLEAN);
        9 "numFastTurns" => optional(num_fast_turns: NUMBER);
    }
}
