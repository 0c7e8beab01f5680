// @generated from vapi-googlemodel-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field, ListOf, Number};
use crate::types::{
    CreateCustomKnowledgeBaseDto, GoogleModelName, GoogleRealtimeConfig, OpenAiMessage,
    ToolNodeTool, ToolRef,
};

/// `GoogleModel`.
///
/// Schema: `vapi-googlemodel-schema.json#`
///
/// Always written with `provider`: `"google"`.
#[derive(Clone)]
pub struct GoogleModel {
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
    /// `model`, required.
    pub model: GoogleModelName,
    /// `realtimeConfig`.
    pub realtime_config: Option<Box<GoogleRealtimeConfig>>,
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

impl GoogleModel {
    /// A value with its required members.
    pub fn new(model: impl Into<GoogleModelName>) -> Self {
        GoogleModel {
            model: model.into(),
            ..Field::empty()
        }
    }
}

object! {
    GoogleModel = "vapi-googlemodel-schema.json#", unstated, missed 0b1100000, b"\x00\x00\x00\x00\x00\x00\x03\x05\x09\x04\x0a\x00\x00\x00\x00\x01\x0b\x00\x02\x08\x06\x00\x0c\x00\
        \x00\x00\x00\x00\x00\x07\x00\x00" {
        0 "messages" => optional(messages: ARRAY, with_messages list OpenAiMessage);
        1 "tools" => optional(tools: ARRAY, with_tools list ToolNodeTool);
        2 "toolIds" => optional(tool_ids: ARRAY, with_tool_ids texts String);
        3 "toolRefs" => optional(tool_refs: ARRAY, with_tool_refs list ToolRef);
        4 "knowledgeBase" => optional(knowledge_base: OBJECT, with_knowledge_base into CreateCustomKnowledgeBaseDto);
        5 "model" => required(model: STRING, with_model into GoogleModelName);
        6 "provider" => constant("google");
        7 "realtimeConfig" => optional(realtime_config: OBJECT, with_realtime_config into GoogleRealtimeConfig);
        8 "temperature" => optional(temperature: NUMBER, with_temperature into Number);
        9 "maxTokens" => optional(max_tokens: NUMBER, with_max_tokens into Number);
        10 "emotionRecognitionEnabled" => optional(emotion_recognition_enabled: BOOLEAN, with_emotion_recognition_enabled plain bool);
        11 "numFastTurns" => optional(num_fast_turns: NUMBER, with_num_fast_turns into Number);
    }
    (model) (messages, tools, tool_ids, tool_refs, knowledge_base, realtime_config, temperature, max_tokens, emotion_recognition_enabled, num_fast_turns)
}
