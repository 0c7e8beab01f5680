// @generated from vapi-openaimodel-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field, ListOf, Number, UnknownValue};
use crate::types::{CreateCustomKnowledgeBaseDto, OpenAiMessage, ToolNodeTool};

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
    OpenAiModel = "vapi-openaimodel-schema.json#", unstated, missed 0b110000, b"\x00\x00\x00\x09\x0a\x00\x03\x04\x0b\x0c\x00\x00\x07\x00\x00\x01\x0d\x00\x02\x00\x06\x00\x0e\x00\
        \x08\x00\x00\x00\x00\x05\x00\x00" {
        0 "messages" => optional(messages: ARRAY, with_messages list OpenAiMessage);
        1 "tools" => optional(tools: ARRAY, with_tools list ToolNodeTool);
        2 "toolIds" => optional(tool_ids: ARRAY, with_tool_ids texts String);
        3 "knowledgeBase" => optional(knowledge_base: OBJECT, with_knowledge_base into CreateCustomKnowledgeBaseDto);
        4 "provider" => constant("openai");
        5 "model" => required(model: STRING, with_model into OpenAiModelName);
        6 "fallbackModels" => optional(fallback_models: ARRAY, with_fallback_models texts OpenAiModelName);
        7 "toolStrictCompatibilityMode" => optional(tool_strict_compatibility_mode: STRING, with_tool_strict_compatibility_mode into OpenAiModelToolStrictCompatibilityMode);
        8 "promptCacheRetention" => optional(prompt_cache_retention: STRING, with_prompt_cache_retention into OpenAiModelPromptCacheRetention);
        9 "promptCacheKey" => optional(prompt_cache_key: STRING, with_prompt_cache_key into String);
        10 "temperature" => optional(temperature: NUMBER, with_temperature into Number);
        11 "maxTokens" => optional(max_tokens: NUMBER, with_max_tokens into Number);
        12 "emotionRecognitionEnabled" => optional(emotion_recognition_enabled: BOOLEAN, with_emotion_recognition_enabled plain bool);
        13 "numFastTurns" => optional(num_fast_turns: NUMBER, with_num_fast_turns into Number);
    }
    (model) (messages, tools, tool_ids, knowledge_base, fallback_models, tool_strict_compatibility_mode, prompt_cache_retention, prompt_cache_key, temperature, max_tokens, emotion_recognition_enabled, num_fast_turns)
}

/// One of 118 listed values, or another string.
///
/// Schema: `vapi-openaimodel-schema.json#/properties/model`
/// and 1 other place that says the same.
#[derive(Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum OpenAiModelName {
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
    /// A value that the schema does not list, as it came. Compare it by `as_str()`.
    Unknown(UnknownValue),
}

string_enum! {
    OpenAiModelName = "vapi-openaimodel-schema.json#/properties/model", unstated, b"\x00\x34\x1b\x00\x4f\x00\x1e\x00\x0a\x00\x3e\x00\x00\x1f\x43\x64\x00\x00\x00\x00\x15\x3c\x6a\x09\
        \x2f\x00\x5d\x00\x30\x56\x00\x03\x6c\x00\x00\x00\x00\x4b\x53\x66\x00\x00\x00\x00\x48\x5a\x00\x74\x24\
        \x2b\x00\x07\x00\x00\x00\x46\x59\x4c\x55\x69\x35\x00\x2c\x00\x00\x00\x00\x00\x00\x00\x00\x36\x49\x73\
        \x3a\x00\x00\x2e\x00\x00\x00\x00\x00\x18\x0c\x00\x58\x13\x00\x00\x51\x27\x00\x00\x00\x6d\x0b\x50\x00\
        \x00\x00\x00\x45\x52\x3b\x54\x5c\x70\x2d\x00\x00\x00\x00\x65\x6e\x08\x1d\x28\x62\x00\x5f\x0d\x1a\x3d\
        \x00\x57\x71\x00\x00\x01\x04\x06\x0f\x1c\x44\x4a\x6f\x72\x75\x00\x00\x00\x00\x00\x4e\x00\x19\x00\x00\
        \x14\x16\x00\x21\x00\x00\x00\x00\x00\x00\x00\x00\x6b\x00\x00\x32\x47\x63\x00\x00\x00\x31\x05\x00\x61\
        \x17\x00\x00\x00\x00\x00\x00\x39\x67\x12\x41\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x23\x00\x5b\x00\
        \x00\x42\x00\x25\x00\x37\x00\x00\x00\x00\x00\x38\x00\x68\x5e\x00\x00\x00\x00\x00\x00\x00\x40\x00\x76\
        \x02\x20\x2a\x60\x0e\x00\x00\x10\x33\x00\x00\x00\x29\x00\x00\x00\x00\x00\x00\x4d\x00\x00\x00\x22\x3f\
        \x00\x00\x00\x11\x00\x00\x26", "one of 118 listed values" {
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
