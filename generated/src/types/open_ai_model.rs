// @generated from vapi-openaimodel-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field, ListOf, Number, UnknownValue};
use crate::types::{CreateCustomKnowledgeBaseDto, OpenAiMessage, ToolNodeTool, ToolRef};

/// A model of OpenAI, with its messages, tools and settings.
///
/// Schema: `vapi-openaimodel-schema.json#`
///
/// Always written with `provider`: `"openai"`.
#[derive(Clone)]
pub struct OpenAiModel {
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
    pub model: OpenAiModelName,
    /// `fallbackModels`.
    pub fallback_models: Option<ListOf<OpenAiModelName>>,
    /// `toolStrictCompatibilityMode`.
    pub tool_strict_compatibility_mode: Option<OpenAiModelToolStrictCompatibilityMode>,
    /// `promptCacheRetention`.
    pub prompt_cache_retention: Option<OpenAiModelPromptCacheRetention>,
    /// `promptCacheKey`, at most 64 characters.
    pub prompt_cache_key: Option<String>,
    /// `reasoningEffort`.
    pub reasoning_effort: Option<OpenAiModelReasoningEffort>,
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

impl OpenAiModel {
    /// A value with its required members.
    pub fn new(model: impl Into<OpenAiModelName>) -> Self {
        OpenAiModel {
            model: model.into(),
            ..Field::empty()
        }
    }
}

object! {
    OpenAiModel = "vapi-openaimodel-schema.json#", unstated, missed 0b1100000, b"\x00\x00\x00\x0a\x0b\x00\x03\x05\x0d\x04\x0e\x0c\x08\x00\x00\x01\x0f\x00\x02\x00\x07\x00\x10\x00\
        \x09\x00\x00\x00\x00\x06\x00\x00" {
        0 "messages" => optional(messages: ARRAY, with_messages list OpenAiMessage);
        1 "tools" => optional(tools: ARRAY, with_tools list ToolNodeTool);
        2 "toolIds" => optional(tool_ids: ARRAY, with_tool_ids texts String);
        3 "toolRefs" => optional(tool_refs: ARRAY, with_tool_refs list ToolRef);
        4 "knowledgeBase" => optional(knowledge_base: OBJECT, with_knowledge_base into CreateCustomKnowledgeBaseDto);
        5 "provider" => constant("openai");
        6 "model" => required(model: STRING, with_model into OpenAiModelName);
        7 "fallbackModels" => optional(fallback_models: ARRAY, with_fallback_models texts OpenAiModelName);
        8 "toolStrictCompatibilityMode" => optional(tool_strict_compatibility_mode: STRING, with_tool_strict_compatibility_mode into OpenAiModelToolStrictCompatibilityMode);
        9 "promptCacheRetention" => optional(prompt_cache_retention: STRING, with_prompt_cache_retention into OpenAiModelPromptCacheRetention);
        10 "promptCacheKey" => optional(prompt_cache_key: STRING, with_prompt_cache_key into String);
        11 "reasoningEffort" => optional(reasoning_effort: STRING, with_reasoning_effort into OpenAiModelReasoningEffort);
        12 "temperature" => optional(temperature: NUMBER, with_temperature into Number);
        13 "maxTokens" => optional(max_tokens: NUMBER, with_max_tokens into Number);
        14 "emotionRecognitionEnabled" => optional(emotion_recognition_enabled: BOOLEAN, with_emotion_recognition_enabled plain bool);
        15 "numFastTurns" => optional(num_fast_turns: NUMBER, with_num_fast_turns into Number);
    }
    (model) (messages, tools, tool_ids, tool_refs, knowledge_base, fallback_models, tool_strict_compatibility_mode, prompt_cache_retention, prompt_cache_key, reasoning_effort, temperature, max_tokens, emotion_recognition_enabled, num_fast_turns)
}

/// One of 156 listed values, or another string.
///
/// Schema: `vapi-openaimodel-schema.json#/properties/model`
/// and 1 other place that says the same.
#[derive(Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum OpenAiModelName {
    /// `gpt-5.6-sol`
    Gpt5_6Sol,
    /// `gpt-5.6-terra`
    Gpt5_6Terra,
    /// `gpt-5.6-luna`
    Gpt5_6Luna,
    /// `gpt-5.5`
    Gpt5_5,
    /// `chat-latest`
    ChatLatest,
    /// `gpt-5.4`
    Gpt5_4,
    /// `gpt-5.4-mini`
    Gpt5_4Mini,
    /// `gpt-5.4-nano`
    Gpt5_4Nano,
    /// `gpt-5.2`
    Gpt5_2,
    /// `gpt-5.2-chat-latest`
    Gpt5_2ChatLatest,
    /// `gpt-5.1`
    Gpt5_1,
    /// `gpt-5.1-chat-latest`
    Gpt5_1ChatLatest,
    /// `gpt-5`
    Gpt5,
    /// `gpt-5-chat-latest`
    Gpt5ChatLatest,
    /// `gpt-5-mini`
    Gpt5Mini,
    /// `gpt-5-nano`
    Gpt5Nano,
    /// `gpt-4.1-2025-04-14`
    Gpt4_1_2025_04_14,
    /// `gpt-4.1-mini-2025-04-14`
    Gpt4_1Mini2025_04_14,
    /// `gpt-4.1-nano-2025-04-14`
    Gpt4_1Nano2025_04_14,
    /// `gpt-4.1`
    Gpt4_1,
    /// `gpt-4.1-mini`
    Gpt4_1Mini,
    /// `gpt-4.1-nano`
    Gpt4_1Nano,
    /// `chatgpt-4o-latest`
    Chatgpt4oLatest,
    /// `o3`
    O3,
    /// `o3-mini`
    O3Mini,
    /// `o4-mini`
    O4Mini,
    /// `o1-mini`
    O1Mini,
    /// `o1-mini-2024-09-12`
    O1Mini2024_09_12,
    /// `gpt-4o-realtime-preview-2024-10-01`
    Gpt4oRealtimePreview2024_10_01,
    /// `gpt-4o-realtime-preview-2024-12-17`
    Gpt4oRealtimePreview2024_12_17,
    /// `gpt-4o-mini-realtime-preview-2024-12-17`
    Gpt4oMiniRealtimePreview2024_12_17,
    /// `gpt-realtime-2025-08-28`
    GptRealtime2025_08_28,
    /// `gpt-realtime-mini-2025-12-15`
    GptRealtimeMini2025_12_15,
    /// `gpt-realtime-2`
    GptRealtime2,
    /// `gpt-4o-mini-2024-07-18`
    Gpt4oMini2024_07_18,
    /// `gpt-4o-mini`
    Gpt4oMini,
    /// `gpt-4o`
    Gpt4o,
    /// `gpt-4o-2024-05-13`
    Gpt4o2024_05_13,
    /// `gpt-4o-2024-08-06`
    Gpt4o2024_08_06,
    /// `gpt-4o-2024-11-20`
    Gpt4o2024_11_20,
    /// `gpt-4-turbo`
    Gpt4Turbo,
    /// `gpt-4-turbo-2024-04-09`
    Gpt4Turbo2024_04_09,
    /// `gpt-4-turbo-preview`
    Gpt4TurboPreview,
    /// `gpt-4-0125-preview`
    Gpt4_0125Preview,
    /// `gpt-4-1106-preview`
    Gpt4_1106Preview,
    /// `gpt-4`
    Gpt4,
    /// `gpt-4-0613`
    Gpt4_0613,
    /// `gpt-3.5-turbo`
    Gpt3_5Turbo,
    /// `gpt-3.5-turbo-0125`
    Gpt3_5Turbo0125,
    /// `gpt-3.5-turbo-1106`
    Gpt3_5Turbo1106,
    /// `gpt-3.5-turbo-16k`
    Gpt3_5Turbo16k,
    /// `gpt-3.5-turbo-0613`
    Gpt3_5Turbo0613,
    /// `gpt-5.6-luna:westus3`
    Gpt5_6LunaWestus3,
    /// `gpt-5.6-terra:westus3`
    Gpt5_6TerraWestus3,
    /// `gpt-5.6-sol:westus3`
    Gpt5_6SolWestus3,
    /// `gpt-5.4:eastus2`
    Gpt5_4Eastus2,
    /// `gpt-5.4:swedencentral`
    Gpt5_4Swedencentral,
    /// `gpt-5.4-mini:eastus2`
    Gpt5_4MiniEastus2,
    /// `gpt-5.4-mini:swedencentral`
    Gpt5_4MiniSwedencentral,
    /// `gpt-5.4-nano:eastus2`
    Gpt5_4NanoEastus2,
    /// `gpt-5.4-nano:swedencentral`
    Gpt5_4NanoSwedencentral,
    /// `gpt-5.2:eastus2`
    Gpt5_2Eastus2,
    /// `gpt-5.2:swedencentral`
    Gpt5_2Swedencentral,
    /// `gpt-5.1:eastus2`
    Gpt5_1Eastus2,
    /// `gpt-5.1:swedencentral`
    Gpt5_1Swedencentral,
    /// `gpt-5:eastus2`
    Gpt5Eastus2,
    /// `gpt-5:swedencentral`
    Gpt5Swedencentral,
    /// `gpt-5:canadaeast`
    Gpt5Canadaeast,
    /// `gpt-5:eastus`
    Gpt5Eastus,
    /// `gpt-5:westeurope`
    Gpt5Westeurope,
    /// `gpt-5:germanywestcentral`
    Gpt5Germanywestcentral,
    /// `gpt-5:polandcentral`
    Gpt5Polandcentral,
    /// `gpt-5:spaincentral`
    Gpt5Spaincentral,
    /// `gpt-5-mini:eastus2`
    Gpt5MiniEastus2,
    /// `gpt-5-mini:swedencentral`
    Gpt5MiniSwedencentral,
    /// `gpt-5-mini:westeurope`
    Gpt5MiniWesteurope,
    /// `gpt-5-mini:germanywestcentral`
    Gpt5MiniGermanywestcentral,
    /// `gpt-5-mini:polandcentral`
    Gpt5MiniPolandcentral,
    /// `gpt-5-mini:spaincentral`
    Gpt5MiniSpaincentral,
    /// `gpt-5-nano:eastus2`
    Gpt5NanoEastus2,
    /// `gpt-5-nano:swedencentral`
    Gpt5NanoSwedencentral,
    /// `gpt-4.1-2025-04-14:westus`
    Gpt4_1_2025_04_14Westus,
    /// `gpt-4.1-2025-04-14:eastus2`
    Gpt4_1_2025_04_14Eastus2,
    /// `gpt-4.1-2025-04-14:eastus`
    Gpt4_1_2025_04_14Eastus,
    /// `gpt-4.1-2025-04-14:westus3`
    Gpt4_1_2025_04_14Westus3,
    /// `gpt-4.1-2025-04-14:northcentralus`
    Gpt4_1_2025_04_14Northcentralus,
    /// `gpt-4.1-2025-04-14:southcentralus`
    Gpt4_1_2025_04_14Southcentralus,
    /// `gpt-4.1-2025-04-14:westeurope`
    Gpt4_1_2025_04_14Westeurope,
    /// `gpt-4.1-2025-04-14:germanywestcentral`
    Gpt4_1_2025_04_14Germanywestcentral,
    /// `gpt-4.1-2025-04-14:polandcentral`
    Gpt4_1_2025_04_14Polandcentral,
    /// `gpt-4.1-2025-04-14:spaincentral`
    Gpt4_1_2025_04_14Spaincentral,
    /// `gpt-4.1-mini-2025-04-14:westus`
    Gpt4_1Mini2025_04_14Westus,
    /// `gpt-4.1-mini-2025-04-14:eastus2`
    Gpt4_1Mini2025_04_14Eastus2,
    /// `gpt-4.1-mini-2025-04-14:eastus`
    Gpt4_1Mini2025_04_14Eastus,
    /// `gpt-4.1-mini-2025-04-14:westus3`
    Gpt4_1Mini2025_04_14Westus3,
    /// `gpt-4.1-mini-2025-04-14:northcentralus`
    Gpt4_1Mini2025_04_14Northcentralus,
    /// `gpt-4.1-mini-2025-04-14:southcentralus`
    Gpt4_1Mini2025_04_14Southcentralus,
    /// `gpt-4.1-mini-2025-04-14:westeurope`
    Gpt4_1Mini2025_04_14Westeurope,
    /// `gpt-4.1-mini-2025-04-14:germanywestcentral`
    Gpt4_1Mini2025_04_14Germanywestcentral,
    /// `gpt-4.1-mini-2025-04-14:polandcentral`
    Gpt4_1Mini2025_04_14Polandcentral,
    /// `gpt-4.1-mini-2025-04-14:spaincentral`
    Gpt4_1Mini2025_04_14Spaincentral,
    /// `gpt-4.1-nano-2025-04-14:westus`
    Gpt4_1Nano2025_04_14Westus,
    /// `gpt-4.1-nano-2025-04-14:eastus2`
    Gpt4_1Nano2025_04_14Eastus2,
    /// `gpt-4.1-nano-2025-04-14:westus3`
    Gpt4_1Nano2025_04_14Westus3,
    /// `gpt-4.1-nano-2025-04-14:northcentralus`
    Gpt4_1Nano2025_04_14Northcentralus,
    /// `gpt-4.1-nano-2025-04-14:southcentralus`
    Gpt4_1Nano2025_04_14Southcentralus,
    /// `gpt-4o-2024-11-20:swedencentral`
    Gpt4o2024_11_20Swedencentral,
    /// `gpt-4o-2024-11-20:westus`
    Gpt4o2024_11_20Westus,
    /// `gpt-4o-2024-11-20:eastus2`
    Gpt4o2024_11_20Eastus2,
    /// `gpt-4o-2024-11-20:eastus`
    Gpt4o2024_11_20Eastus,
    /// `gpt-4o-2024-11-20:westus3`
    Gpt4o2024_11_20Westus3,
    /// `gpt-4o-2024-11-20:southcentralus`
    Gpt4o2024_11_20Southcentralus,
    /// `gpt-4o-2024-11-20:westeurope`
    Gpt4o2024_11_20Westeurope,
    /// `gpt-4o-2024-11-20:germanywestcentral`
    Gpt4o2024_11_20Germanywestcentral,
    /// `gpt-4o-2024-11-20:polandcentral`
    Gpt4o2024_11_20Polandcentral,
    /// `gpt-4o-2024-11-20:spaincentral`
    Gpt4o2024_11_20Spaincentral,
    /// `gpt-4o-2024-08-06:westus`
    Gpt4o2024_08_06Westus,
    /// `gpt-4o-2024-08-06:westus3`
    Gpt4o2024_08_06Westus3,
    /// `gpt-4o-2024-08-06:eastus`
    Gpt4o2024_08_06Eastus,
    /// `gpt-4o-2024-08-06:eastus2`
    Gpt4o2024_08_06Eastus2,
    /// `gpt-4o-2024-08-06:northcentralus`
    Gpt4o2024_08_06Northcentralus,
    /// `gpt-4o-2024-08-06:southcentralus`
    Gpt4o2024_08_06Southcentralus,
    /// `gpt-4o-mini-2024-07-18:westus`
    Gpt4oMini2024_07_18Westus,
    /// `gpt-4o-mini-2024-07-18:westus3`
    Gpt4oMini2024_07_18Westus3,
    /// `gpt-4o-mini-2024-07-18:eastus`
    Gpt4oMini2024_07_18Eastus,
    /// `gpt-4o-mini-2024-07-18:eastus2`
    Gpt4oMini2024_07_18Eastus2,
    /// `gpt-4o-mini-2024-07-18:northcentralus`
    Gpt4oMini2024_07_18Northcentralus,
    /// `gpt-4o-mini-2024-07-18:southcentralus`
    Gpt4oMini2024_07_18Southcentralus,
    /// `gpt-4o-2024-05-13:eastus2`
    Gpt4o2024_05_13Eastus2,
    /// `gpt-4o-2024-05-13:eastus`
    Gpt4o2024_05_13Eastus,
    /// `gpt-4o-2024-05-13:northcentralus`
    Gpt4o2024_05_13Northcentralus,
    /// `gpt-4o-2024-05-13:southcentralus`
    Gpt4o2024_05_13Southcentralus,
    /// `gpt-4o-2024-05-13:westus3`
    Gpt4o2024_05_13Westus3,
    /// `gpt-4o-2024-05-13:westus`
    Gpt4o2024_05_13Westus,
    /// `gpt-4-turbo-2024-04-09:eastus2`
    Gpt4Turbo2024_04_09Eastus2,
    /// `gpt-4-0125-preview:eastus`
    Gpt4_0125PreviewEastus,
    /// `gpt-4-0125-preview:northcentralus`
    Gpt4_0125PreviewNorthcentralus,
    /// `gpt-4-0125-preview:southcentralus`
    Gpt4_0125PreviewSouthcentralus,
    /// `gpt-4-1106-preview:australiaeast`
    Gpt4_1106PreviewAustraliaeast,
    /// `gpt-4-1106-preview:canadaeast`
    Gpt4_1106PreviewCanadaeast,
    /// `gpt-4-1106-preview:france`
    Gpt4_1106PreviewFrance,
    /// `gpt-4-1106-preview:india`
    Gpt4_1106PreviewIndia,
    /// `gpt-4-1106-preview:norway`
    Gpt4_1106PreviewNorway,
    /// `gpt-4-1106-preview:swedencentral`
    Gpt4_1106PreviewSwedencentral,
    /// `gpt-4-1106-preview:uk`
    Gpt4_1106PreviewUk,
    /// `gpt-4-1106-preview:westus`
    Gpt4_1106PreviewWestus,
    /// `gpt-4-1106-preview:westus3`
    Gpt4_1106PreviewWestus3,
    /// `gpt-4-0613:canadaeast`
    Gpt4_0613Canadaeast,
    /// `gpt-3.5-turbo-0125:canadaeast`
    Gpt3_5Turbo0125Canadaeast,
    /// `gpt-3.5-turbo-0125:northcentralus`
    Gpt3_5Turbo0125Northcentralus,
    /// `gpt-3.5-turbo-0125:southcentralus`
    Gpt3_5Turbo0125Southcentralus,
    /// `gpt-3.5-turbo-1106:canadaeast`
    Gpt3_5Turbo1106Canadaeast,
    /// `gpt-3.5-turbo-1106:westus`
    Gpt3_5Turbo1106Westus,
    /// `gpt-4.1:australiaeast`
    Gpt4_1Australiaeast,
    /// `gpt-4o:australiaeast`
    Gpt4oAustraliaeast,
    /// `gpt-5.4-mini:australiaeast`
    Gpt5_4MiniAustraliaeast,
    /// A value that the schema does not list, as it came. Compare it by `as_str()`.
    Unknown(UnknownValue),
}

string_enum! {
    OpenAiModelName = "vapi-openaimodel-schema.json#/properties/model", unstated, b"\x43\x57\x20\x00\x00\x00\x24\x00\x0f\x00\x61\x00\x00\x66\x00\x00\x00\x00\x00\x00\x1a\x35\x00\x0e\
        \x52\x00\x00\x00\x53\x00\x00\x00\x4c\x00\x00\x00\x00\x6e\x00\x00\x00\x00\x00\x00\x00\x00\x00\x97\x2a\
        \x31\x00\x00\x00\x00\x00\x69\x7c\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x6c\x00\x00\
        \x00\x00\x00\x03\x34\x00\x00\x00\x4b\x1d\x49\x00\x00\x18\x00\x00\x74\x2d\x4a\x00\x00\x00\x00\x00\x00\
        \x00\x00\x38\x00\x00\x5e\x00\x93\x00\x33\x00\x00\x00\x00\x88\x91\x00\x00\x00\x00\x00\x82\x1f\x00\x00\
        \x00\x00\x00\x00\x00\x14\x98\x00\x95\x92\x00\x46\x00\x00\x00\x00\x00\x00\x00\x47\x71\x00\x00\x00\x00\
        \x19\x00\x00\x27\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x40\x55\x6a\x00\x00\x00\x00\x54\x00\x00\x84\
        \x00\x00\x4f\x00\x00\x00\x00\x00\x8a\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x7e\x00\
        \x00\x65\x00\x2b\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x41\x00\x00\x00\x00\x00\x99\
        \x07\x26\x83\x42\x00\x00\x00\x00\x56\x00\x00\x00\x00\x00\x00\x00\x3f\x3d\x9a\x00\x00\x00\x00\x62\x00\
        \x00\x00\x00\x00\x00\x00\x2c\x00\x00\x00\x50\x72\x44\x3c\x00\x00\x00\x00\x00\x00\x25\x87\x00\x00\x00\
        \x00\x00\x5f\x8d\x00\x00\x00\x00\x80\x00\x00\x02\x79\x08\x8f\x00\x00\x00\x00\x76\x00\x89\x00\x00\x00\
        \x00\x6b\x7d\x00\x3e\x48\x00\x00\x0c\x00\x00\x00\x00\x00\x6f\x78\x8c\x58\x00\x32\x00\x00\x00\x00\x00\
        \x00\x00\x00\x59\x96\x00\x5d\x00\x00\x00\x00\x00\x00\x00\x00\x00\x11\x00\x7b\x00\x00\x00\x00\x00\x00\
        \x00\x00\x90\x10\x73\x00\x00\x00\x00\x68\x75\x00\x77\x7f\x00\x00\x00\x00\x00\x22\x00\x00\x0d\x23\x2e\
        \x85\x4d\x9c\x12\x60\x00\x51\x7a\x94\x00\x00\x04\x06\x09\x0b\x21\x67\x6d\x00\x00\x00\x00\x4e\x00\x00\
        \x00\x00\x00\x1e\x00\x00\x00\x1b\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x8e\x00\x00\x00\x86\x00\x00\
        \x00\x00\x00\x0a\x00\x00\x1c\x00\x00\x00\x00\x00\x00\x5c\x00\x17\x64\x00\x00\x00\x00\x00\x00\x00\x00\
        \x00\x00\x29\x00\x05\x00\x00\x00\x00\x00\x00\x5a\x00\x3b\x00\x00\x00\x5b\x00\x8b\x81\x45\x00\x00\x00\
        \x00\x00\x00\x37\x63\x00\x00\x30\x9b\x00\x13\x00\x00\x15\x00\x00\x00\x00\x2f\x00\x00\x00\x00\x00\x01\
        \x70\x00\x00\x00\x28\x00\x00\x00\x00\x16\x36\x39\x3a", "one of 156 listed values" {
        Gpt5_6Sol = "gpt-5.6-sol";
        Gpt5_6Terra = "gpt-5.6-terra";
        Gpt5_6Luna = "gpt-5.6-luna";
        Gpt5_5 = "gpt-5.5";
        ChatLatest = "chat-latest";
        Gpt5_4 = "gpt-5.4";
        Gpt5_4Mini = "gpt-5.4-mini";
        Gpt5_4Nano = "gpt-5.4-nano";
        Gpt5_2 = "gpt-5.2";
        Gpt5_2ChatLatest = "gpt-5.2-chat-latest";
        Gpt5_1 = "gpt-5.1";
        Gpt5_1ChatLatest = "gpt-5.1-chat-latest";
        Gpt5 = "gpt-5";
        Gpt5ChatLatest = "gpt-5-chat-latest";
        Gpt5Mini = "gpt-5-mini";
        Gpt5Nano = "gpt-5-nano";
        Gpt4_1_2025_04_14 = "gpt-4.1-2025-04-14";
        Gpt4_1Mini2025_04_14 = "gpt-4.1-mini-2025-04-14";
        Gpt4_1Nano2025_04_14 = "gpt-4.1-nano-2025-04-14";
        Gpt4_1 = "gpt-4.1";
        Gpt4_1Mini = "gpt-4.1-mini";
        Gpt4_1Nano = "gpt-4.1-nano";
        Chatgpt4oLatest = "chatgpt-4o-latest";
        O3 = "o3";
        O3Mini = "o3-mini";
        O4Mini = "o4-mini";
        O1Mini = "o1-mini";
        O1Mini2024_09_12 = "o1-mini-2024-09-12";
        Gpt4oRealtimePreview2024_10_01 = "gpt-4o-realtime-preview-2024-10-01";
        Gpt4oRealtimePreview2024_12_17 = "gpt-4o-realtime-preview-2024-12-17";
        Gpt4oMiniRealtimePreview2024_12_17 = "gpt-4o-mini-realtime-preview-2024-12-17";
        GptRealtime2025_08_28 = "gpt-realtime-2025-08-28";
        GptRealtimeMini2025_12_15 = "gpt-realtime-mini-2025-12-15";
        GptRealtime2 = "gpt-realtime-2";
        Gpt4oMini2024_07_18 = "gpt-4o-mini-2024-07-18";
        Gpt4oMini = "gpt-4o-mini";
        Gpt4o = "gpt-4o";
        Gpt4o2024_05_13 = "gpt-4o-2024-05-13";
        Gpt4o2024_08_06 = "gpt-4o-2024-08-06";
        Gpt4o2024_11_20 = "gpt-4o-2024-11-20";
        Gpt4Turbo = "gpt-4-turbo";
        Gpt4Turbo2024_04_09 = "gpt-4-turbo-2024-04-09";
        Gpt4TurboPreview = "gpt-4-turbo-preview";
        Gpt4_0125Preview = "gpt-4-0125-preview";
        Gpt4_1106Preview = "gpt-4-1106-preview";
        Gpt4 = "gpt-4";
        Gpt4_0613 = "gpt-4-0613";
        Gpt3_5Turbo = "gpt-3.5-turbo";
        Gpt3_5Turbo0125 = "gpt-3.5-turbo-0125";
        Gpt3_5Turbo1106 = "gpt-3.5-turbo-1106";
        Gpt3_5Turbo16k = "gpt-3.5-turbo-16k";
        Gpt3_5Turbo0613 = "gpt-3.5-turbo-0613";
        Gpt5_6LunaWestus3 = "gpt-5.6-luna:westus3";
        Gpt5_6TerraWestus3 = "gpt-5.6-terra:westus3";
        Gpt5_6SolWestus3 = "gpt-5.6-sol:westus3";
        Gpt5_4Eastus2 = "gpt-5.4:eastus2";
        Gpt5_4Swedencentral = "gpt-5.4:swedencentral";
        Gpt5_4MiniEastus2 = "gpt-5.4-mini:eastus2";
        Gpt5_4MiniSwedencentral = "gpt-5.4-mini:swedencentral";
        Gpt5_4NanoEastus2 = "gpt-5.4-nano:eastus2";
        Gpt5_4NanoSwedencentral = "gpt-5.4-nano:swedencentral";
        Gpt5_2Eastus2 = "gpt-5.2:eastus2";
        Gpt5_2Swedencentral = "gpt-5.2:swedencentral";
        Gpt5_1Eastus2 = "gpt-5.1:eastus2";
        Gpt5_1Swedencentral = "gpt-5.1:swedencentral";
        Gpt5Eastus2 = "gpt-5:eastus2";
        Gpt5Swedencentral = "gpt-5:swedencentral";
        Gpt5Canadaeast = "gpt-5:canadaeast";
        Gpt5Eastus = "gpt-5:eastus";
        Gpt5Westeurope = "gpt-5:westeurope";
        Gpt5Germanywestcentral = "gpt-5:germanywestcentral";
        Gpt5Polandcentral = "gpt-5:polandcentral";
        Gpt5Spaincentral = "gpt-5:spaincentral";
        Gpt5MiniEastus2 = "gpt-5-mini:eastus2";
        Gpt5MiniSwedencentral = "gpt-5-mini:swedencentral";
        Gpt5MiniWesteurope = "gpt-5-mini:westeurope";
        Gpt5MiniGermanywestcentral = "gpt-5-mini:germanywestcentral";
        Gpt5MiniPolandcentral = "gpt-5-mini:polandcentral";
        Gpt5MiniSpaincentral = "gpt-5-mini:spaincentral";
        Gpt5NanoEastus2 = "gpt-5-nano:eastus2";
        Gpt5NanoSwedencentral = "gpt-5-nano:swedencentral";
        Gpt4_1_2025_04_14Westus = "gpt-4.1-2025-04-14:westus";
        Gpt4_1_2025_04_14Eastus2 = "gpt-4.1-2025-04-14:eastus2";
        Gpt4_1_2025_04_14Eastus = "gpt-4.1-2025-04-14:eastus";
        Gpt4_1_2025_04_14Westus3 = "gpt-4.1-2025-04-14:westus3";
        Gpt4_1_2025_04_14Northcentralus = "gpt-4.1-2025-04-14:northcentralus";
        Gpt4_1_2025_04_14Southcentralus = "gpt-4.1-2025-04-14:southcentralus";
        Gpt4_1_2025_04_14Westeurope = "gpt-4.1-2025-04-14:westeurope";
        Gpt4_1_2025_04_14Germanywestcentral = "gpt-4.1-2025-04-14:germanywestcentral";
        Gpt4_1_2025_04_14Polandcentral = "gpt-4.1-2025-04-14:polandcentral";
        Gpt4_1_2025_04_14Spaincentral = "gpt-4.1-2025-04-14:spaincentral";
        Gpt4_1Mini2025_04_14Westus = "gpt-4.1-mini-2025-04-14:westus";
        Gpt4_1Mini2025_04_14Eastus2 = "gpt-4.1-mini-2025-04-14:eastus2";
        Gpt4_1Mini2025_04_14Eastus = "gpt-4.1-mini-2025-04-14:eastus";
        Gpt4_1Mini2025_04_14Westus3 = "gpt-4.1-mini-2025-04-14:westus3";
        Gpt4_1Mini2025_04_14Northcentralus = "gpt-4.1-mini-2025-04-14:northcentralus";
        Gpt4_1Mini2025_04_14Southcentralus = "gpt-4.1-mini-2025-04-14:southcentralus";
        Gpt4_1Mini2025_04_14Westeurope = "gpt-4.1-mini-2025-04-14:westeurope";
        Gpt4_1Mini2025_04_14Germanywestcentral = "gpt-4.1-mini-2025-04-14:germanywestcentral";
        Gpt4_1Mini2025_04_14Polandcentral = "gpt-4.1-mini-2025-04-14:polandcentral";
        Gpt4_1Mini2025_04_14Spaincentral = "gpt-4.1-mini-2025-04-14:spaincentral";
        Gpt4_1Nano2025_04_14Westus = "gpt-4.1-nano-2025-04-14:westus";
        Gpt4_1Nano2025_04_14Eastus2 = "gpt-4.1-nano-2025-04-14:eastus2";
        Gpt4_1Nano2025_04_14Westus3 = "gpt-4.1-nano-2025-04-14:westus3";
        Gpt4_1Nano2025_04_14Northcentralus = "gpt-4.1-nano-2025-04-14:northcentralus";
        Gpt4_1Nano2025_04_14Southcentralus = "gpt-4.1-nano-2025-04-14:southcentralus";
        Gpt4o2024_11_20Swedencentral = "gpt-4o-2024-11-20:swedencentral";
        Gpt4o2024_11_20Westus = "gpt-4o-2024-11-20:westus";
        Gpt4o2024_11_20Eastus2 = "gpt-4o-2024-11-20:eastus2";
        Gpt4o2024_11_20Eastus = "gpt-4o-2024-11-20:eastus";
        Gpt4o2024_11_20Westus3 = "gpt-4o-2024-11-20:westus3";
        Gpt4o2024_11_20Southcentralus = "gpt-4o-2024-11-20:southcentralus";
        Gpt4o2024_11_20Westeurope = "gpt-4o-2024-11-20:westeurope";
        Gpt4o2024_11_20Germanywestcentral = "gpt-4o-2024-11-20:germanywestcentral";
        Gpt4o2024_11_20Polandcentral = "gpt-4o-2024-11-20:polandcentral";
        Gpt4o2024_11_20Spaincentral = "gpt-4o-2024-11-20:spaincentral";
        Gpt4o2024_08_06Westus = "gpt-4o-2024-08-06:westus";
        Gpt4o2024_08_06Westus3 = "gpt-4o-2024-08-06:westus3";
        Gpt4o2024_08_06Eastus = "gpt-4o-2024-08-06:eastus";
        Gpt4o2024_08_06Eastus2 = "gpt-4o-2024-08-06:eastus2";
        Gpt4o2024_08_06Northcentralus = "gpt-4o-2024-08-06:northcentralus";
        Gpt4o2024_08_06Southcentralus = "gpt-4o-2024-08-06:southcentralus";
        Gpt4oMini2024_07_18Westus = "gpt-4o-mini-2024-07-18:westus";
        Gpt4oMini2024_07_18Westus3 = "gpt-4o-mini-2024-07-18:westus3";
        Gpt4oMini2024_07_18Eastus = "gpt-4o-mini-2024-07-18:eastus";
        Gpt4oMini2024_07_18Eastus2 = "gpt-4o-mini-2024-07-18:eastus2";
        Gpt4oMini2024_07_18Northcentralus = "gpt-4o-mini-2024-07-18:northcentralus";
        Gpt4oMini2024_07_18Southcentralus = "gpt-4o-mini-2024-07-18:southcentralus";
        Gpt4o2024_05_13Eastus2 = "gpt-4o-2024-05-13:eastus2";
        Gpt4o2024_05_13Eastus = "gpt-4o-2024-05-13:eastus";
        Gpt4o2024_05_13Northcentralus = "gpt-4o-2024-05-13:northcentralus";
        Gpt4o2024_05_13Southcentralus = "gpt-4o-2024-05-13:southcentralus";
        Gpt4o2024_05_13Westus3 = "gpt-4o-2024-05-13:westus3";
        Gpt4o2024_05_13Westus = "gpt-4o-2024-05-13:westus";
        Gpt4Turbo2024_04_09Eastus2 = "gpt-4-turbo-2024-04-09:eastus2";
        Gpt4_0125PreviewEastus = "gpt-4-0125-preview:eastus";
        Gpt4_0125PreviewNorthcentralus = "gpt-4-0125-preview:northcentralus";
        Gpt4_0125PreviewSouthcentralus = "gpt-4-0125-preview:southcentralus";
        Gpt4_1106PreviewAustraliaeast = "gpt-4-1106-preview:australiaeast";
        Gpt4_1106PreviewCanadaeast = "gpt-4-1106-preview:canadaeast";
        Gpt4_1106PreviewFrance = "gpt-4-1106-preview:france";
        Gpt4_1106PreviewIndia = "gpt-4-1106-preview:india";
        Gpt4_1106PreviewNorway = "gpt-4-1106-preview:norway";
        Gpt4_1106PreviewSwedencentral = "gpt-4-1106-preview:swedencentral";
        Gpt4_1106PreviewUk = "gpt-4-1106-preview:uk";
        Gpt4_1106PreviewWestus = "gpt-4-1106-preview:westus";
        Gpt4_1106PreviewWestus3 = "gpt-4-1106-preview:westus3";
        Gpt4_0613Canadaeast = "gpt-4-0613:canadaeast";
        Gpt3_5Turbo0125Canadaeast = "gpt-3.5-turbo-0125:canadaeast";
        Gpt3_5Turbo0125Northcentralus = "gpt-3.5-turbo-0125:northcentralus";
        Gpt3_5Turbo0125Southcentralus = "gpt-3.5-turbo-0125:southcentralus";
        Gpt3_5Turbo1106Canadaeast = "gpt-3.5-turbo-1106:canadaeast";
        Gpt3_5Turbo1106Westus = "gpt-3.5-turbo-1106:westus";
        Gpt4_1Australiaeast = "gpt-4.1:australiaeast";
        Gpt4oAustraliaeast = "gpt-4o:australiaeast";
        Gpt5_4MiniAustraliaeast = "gpt-5.4-mini:australiaeast";
    }
}

/// One of 2 listed values, or another string.
///
/// Schema: `vapi-openaimodel-schema.json#/properties/promptCacheRetention`
#[derive(Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum OpenAiModelPromptCacheRetention {
    /// `in_memory`
    InMemory,
    /// `24h`
    N24h,
    /// A value that the schema does not list, as it came. Compare it by `as_str()`.
    Unknown(UnknownValue),
}

string_enum! {
    OpenAiModelPromptCacheRetention = "vapi-openaimodel-schema.json#/properties/promptCacheRetention", unstated, b"", "one of 2 listed values" {
        InMemory = "in_memory";
        N24h = "24h";
    }
}

/// One of 6 listed values, or another string.
///
/// Schema: `vapi-openaimodel-schema.json#/properties/reasoningEffort`
#[derive(Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum OpenAiModelReasoningEffort {
    /// `minimal`
    Minimal,
    /// `none`
    None,
    /// `low`
    Low,
    /// `medium`
    Medium,
    /// `high`
    High,
    /// `xhigh`
    Xhigh,
    /// A value that the schema does not list, as it came. Compare it by `as_str()`.
    Unknown(UnknownValue),
}

string_enum! {
    OpenAiModelReasoningEffort = "vapi-openaimodel-schema.json#/properties/reasoningEffort", unstated, b"\x05\x04\x00\x00\x00\x00\x00\x01\x00\x00\x06\x02\x00\x00\x00\x03", "one of 6 listed values" {
        Minimal = "minimal";
        None = "none";
        Low = "low";
        Medium = "medium";
        High = "high";
        Xhigh = "xhigh";
    }
}

/// One of 2 listed values, or another string.
///
/// Schema: `vapi-openaimodel-schema.json#/properties/toolStrictCompatibilityMode`
#[derive(Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum OpenAiModelToolStrictCompatibilityMode {
    /// `strip-parameters-with-unsupported-validation`
    StripParametersWithUnsupportedValidation,
    /// `strip-unsupported-validation`
    StripUnsupportedValidation,
    /// A value that the schema does not list, as it came. Compare it by `as_str()`.
    Unknown(UnknownValue),
}

string_enum! {
    OpenAiModelToolStrictCompatibilityMode = "vapi-openaimodel-schema.json#/properties/toolStrictCompatibilityMode", unstated, b"", "one of 2 listed values" {
        StripParametersWithUnsupportedValidation = "strip-parameters-with-unsupported-validation";
        StripUnsupportedValidation = "strip-unsupported-validation";
    }
}
