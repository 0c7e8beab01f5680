// @generated from vapi-groqmodel-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field, ListOf, Number, UnknownValue};
use crate::types::{CreateCustomKnowledgeBaseDto, OpenAiMessage, ToolNodeTool, ToolRef};

/// `GroqModel`.
///
/// Schema: `vapi-groqmodel-schema.json#`
///
/// Always written with `provider`: `"groq"`.
#[derive(Clone)]
pub struct GroqModel {
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
    pub model: GroqModelName,
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

impl GroqModel {
    /// A value with its required members.
    pub fn new(model: impl Into<GroqModelName>) -> Self {
        GroqModel {
            model: model.into(),
            ..Field::empty()
        }
    }
}

object! {
    GroqModel = "vapi-groqmodel-schema.json#", unstated, missed 0b1100000, b"\x00\x00\x00\x00\x00\x00\x03\x05\x08\x04\x09\x00\x00\x00\x00\x01\x0a\x00\x02\x00\x06\x00\x0b\x00\
        \x00\x00\x00\x00\x00\x07\x00\x00" {
        0 "messages" => optional(messages: ARRAY, with_messages list OpenAiMessage);
        1 "tools" => optional(tools: ARRAY, with_tools list ToolNodeTool);
        2 "toolIds" => optional(tool_ids: ARRAY, with_tool_ids texts String);
        3 "toolRefs" => optional(tool_refs: ARRAY, with_tool_refs list ToolRef);
        4 "knowledgeBase" => optional(knowledge_base: OBJECT, with_knowledge_base into CreateCustomKnowledgeBaseDto);
        5 "model" => required(model: STRING, with_model into GroqModelName);
        6 "provider" => constant("groq");
        7 "temperature" => optional(temperature: NUMBER, with_temperature into Number);
        8 "maxTokens" => optional(max_tokens: NUMBER, with_max_tokens into Number);
        9 "emotionRecognitionEnabled" => optional(emotion_recognition_enabled: BOOLEAN, with_emotion_recognition_enabled plain bool);
        10 "numFastTurns" => optional(num_fast_turns: NUMBER, with_num_fast_turns into Number);
    }
    (model) (messages, tools, tool_ids, tool_refs, knowledge_base, temperature, max_tokens, emotion_recognition_enabled, num_fast_turns)
}

/// One of 14 listed values, or another string.
///
/// Schema: `vapi-groqmodel-schema.json#/properties/model`
#[derive(Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum GroqModelName {
    /// `openai/gpt-oss-20b`
    OpenaiGptOss20b,
    /// `openai/gpt-oss-120b`
    OpenaiGptOss120b,
    /// `deepseek-r1-distill-llama-70b`
    DeepseekR1DistillLlama70b,
    /// `llama-3.3-70b-versatile`
    Llama3_3_70bVersatile,
    /// `llama-3.1-405b-reasoning`
    Llama3_1_405bReasoning,
    /// `llama-3.1-8b-instant`
    Llama3_1_8bInstant,
    /// `llama3-8b-8192`
    Llama3_8b8192,
    /// `llama3-70b-8192`
    Llama3_70b8192,
    /// `gemma2-9b-it`
    Gemma2_9bIt,
    /// `moonshotai/kimi-k2-instruct-0905`
    MoonshotaiKimiK2Instruct0905,
    /// `meta-llama/llama-4-scout-17b-16e-instruct`
    MetaLlamaLlama4Scout17b16eInstruct,
    /// `mistral-saba-24b`
    MistralSaba24b,
    /// `compound-beta`
    CompoundBeta,
    /// `compound-beta-mini`
    CompoundBetaMini,
    /// A value that the schema does not list, as it came. Compare it by `as_str()`.
    Unknown(UnknownValue),
}

string_enum! {
    GroqModelName = "vapi-groqmodel-schema.json#/properties/model", unstated, b"\x0a\x00\x03\x01\x00\x0c\x04\x00\x00\x00\x00\x09\x0b\x00\x06\x00\x00\x00\x0e\x00\x07\x0d\x00\x00\
        \x00\x00\x00\x00\x00\x05\x02\x08", "one of 14 listed values" {
        OpenaiGptOss20b = "openai/gpt-oss-20b";
        OpenaiGptOss120b = "openai/gpt-oss-120b";
        DeepseekR1DistillLlama70b = "deepseek-r1-distill-llama-70b";
        Llama3_3_70bVersatile = "llama-3.3-70b-versatile";
        Llama3_1_405bReasoning = "llama-3.1-405b-reasoning";
        Llama3_1_8bInstant = "llama-3.1-8b-instant";
        Llama3_8b8192 = "llama3-8b-8192";
        Llama3_70b8192 = "llama3-70b-8192";
        Gemma2_9bIt = "gemma2-9b-it";
        MoonshotaiKimiK2Instruct0905 = "moonshotai/kimi-k2-instruct-0905";
        MetaLlamaLlama4Scout17b16eInstruct = "meta-llama/llama-4-scout-17b-16e-instruct";
        MistralSaba24b = "mistral-saba-24b";
        CompoundBeta = "compound-beta";
        CompoundBetaMini = "compound-beta-mini";
    }
}
