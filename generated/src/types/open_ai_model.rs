// @generated from vapi-openaimodel-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{
    Extra, Field, Member, Names, Number, Object, ObjectShape, Slot, Text, UnknownValue,
    View, index, kind,
};
use crate::types::{CreateCustomKnowledgeBaseDto, OpenAiMessage, ToolNodeTool};

/// `OpenAIModel`.
///
/// Schema: `vapi-openaimodel-schema.json#`
///
/// Always written with `provider`: `"openai"`.
#[derive(Clone, PartialEq)]
pub struct OpenAiModel {
    /// `messages`.
    pub messages: Option<Vec<OpenAiMessage>>,
    /// `tools`.
    pub tools: Option<Vec<ToolNodeTool>>,
    /// `toolIds`.
    pub tool_ids: Option<Vec<String>>,
    /// `knowledgeBase`.
    pub knowledge_base: Option<Box<CreateCustomKnowledgeBaseDto>>,
    /// `model`, required.
    pub model: OpenAiModelModel,
    /// `fallbackModels`.
    pub fallback_models: Option<Vec<OpenAiModelModel>>,
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
    pub fn new(model: impl Into<OpenAiModelModel>) -> Self {
        OpenAiModel {
            model: model.into(),
            ..OpenAiModel::empty()
        }
    }

    /// What came with the object beside the members that the schema names, and values that
    /// do not fit the member they stand under.
    pub fn extra(&self) -> &Extra {
        &self._extra
    }

    /// See [`Self::extra`]; what is put in here is written with the object.
    pub fn extra_mut(&mut self) -> &mut Extra {
        &mut self._extra
    }

    fn empty() -> Self {
        OpenAiModel {
            model: Field::empty(),
            messages: None,
            tools: None,
            tool_ids: None,
            knowledge_base: None,
            fallback_models: None,
            tool_strict_compatibility_mode: None,
            prompt_cache_retention: None,
            prompt_cache_key: None,
            temperature: None,
            max_tokens: None,
            emotion_recognition_enabled: None,
            num_fast_turns: None,
            _extra: Extra::EMPTY,
        }
    }
}

pub(crate) static OPEN_AI_MODEL: ObjectShape = {
    const NAMES: &[&str] = &[
        "messages",
        "tools",
        "toolIds",
        "knowledgeBase",
        "provider",
        "model",
        "fallbackModels",
        "toolStrictCompatibilityMode",
        "promptCacheRetention",
        "promptCacheKey",
        "temperature",
        "maxTokens",
        "emotionRecognitionEnabled",
        "numFastTurns",
    ];
    ObjectShape {
        name: "OpenAiModel",
        members: &[
            Member::optional("messages", kind::ARRAY),
            Member::optional("tools", kind::ARRAY),
            Member::optional("toolIds", kind::ARRAY),
            Member::optional("knowledgeBase", kind::OBJECT),
            Member::constant("provider", "openai"),
            Member::required("model", kind::STRING),
            Member::optional("fallbackModels", kind::ARRAY),
            Member::optional("toolStrictCompatibilityMode", kind::STRING),
            Member::optional("promptCacheRetention", kind::STRING),
            Member::optional("promptCacheKey", kind::STRING),
            Member::optional("temperature", kind::NUMBER),
            Member::optional("maxTokens", kind::NUMBER),
            Member::optional("emotionRecognitionEnabled", kind::BOOLEAN),
            Member::optional("numFastTurns", kind::NUMBER),
        ],
        names: Names::new(NAMES, &index::<32>(NAMES)),
        open: false,
    }
};

impl Object for OpenAiModel {
    fn shape(&self) -> &'static ObjectShape {
        &OPEN_AI_MODEL
    }

    fn slot(&mut self, position: usize) -> Slot<'_> {
        match position {
            0 => Slot::optional(&mut self.messages),
            1 => Slot::optional(&mut self.tools),
            2 => Slot::optional(&mut self.tool_ids),
            3 => Slot::optional(&mut self.knowledge_base),
            4 => Slot::Constant("openai"),
            5 => Slot::required(&mut self.model),
            6 => Slot::optional(&mut self.fallback_models),
            7 => Slot::optional(&mut self.tool_strict_compatibility_mode),
            8 => Slot::optional(&mut self.prompt_cache_retention),
            9 => Slot::optional(&mut self.prompt_cache_key),
            10 => Slot::optional(&mut self.temperature),
            11 => Slot::optional(&mut self.max_tokens),
            12 => Slot::optional(&mut self.emotion_recognition_enabled),
            13 => Slot::optional(&mut self.num_fast_turns),
            _ => Slot::Null,
        }
    }

    fn view(&self, position: usize) -> View<'_> {
        match position {
            0 => View::optional(&self.messages),
            1 => View::optional(&self.tools),
            2 => View::optional(&self.tool_ids),
            3 => View::optional(&self.knowledge_base),
            4 => View::String("openai"),
            5 => View::required(&self.model),
            6 => View::optional(&self.fallback_models),
            7 => View::optional(&self.tool_strict_compatibility_mode),
            8 => View::optional(&self.prompt_cache_retention),
            9 => View::optional(&self.prompt_cache_key),
            10 => View::optional(&self.temperature),
            11 => View::optional(&self.max_tokens),
            12 => View::optional(&self.emotion_recognition_enabled),
            13 => View::optional(&self.num_fast_turns),
            _ => View::Absent,
        }
    }

    fn extra(&self) -> &Extra {
        &self._extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self._extra
    }
}

objects! {
    OpenAiModel = "vapi-openaimodel-schema.json#";
}

/// One of 118 listed values, or another string.
///
/// Schema: `vapi-openaimodel-schema.json#/properties/model`
/// and 1 other place that says the same.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OpenAiModelModel {
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

impl OpenAiModelModel {
    /// The values that the schema lists.
    pub const VALUES: &'static [&'static str] = &[
        "gpt-5.4",
        "gpt-5.4-mini",
        "gpt-5.4-nano",
        "gpt-5.2",
        "gpt-5.2-chat-latest",
        "gpt-5.1",
        "gpt-5.1-chat-latest",
        "gpt-5",
        "gpt-5-chat-latest",
        "gpt-5-mini",
        "gpt-5-nano",
        "gpt-4.1-2025-04-14",
        "gpt-4.1-mini-2025-04-14",
        "gpt-4.1-nano-2025-04-14",
        "gpt-4.1",
        "gpt-4.1-mini",
        "gpt-4.1-nano",
        "chatgpt-4o-latest",
        "o3",
        "o3-mini",
        "o4-mini",
        "o1-mini",
        "o1-mini-2024-09-12",
        "gpt-4o-realtime-preview-2024-10-01",
        "gpt-4o-realtime-preview-2024-12-17",
        "gpt-4o-mini-realtime-preview-2024-12-17",
        "gpt-realtime-2025-08-28",
        "gpt-realtime-mini-2025-12-15",
        "gpt-4o-mini-2024-07-18",
        "gpt-4o-mini",
        "gpt-4o",
        "gpt-4o-2024-05-13",
        "gpt-4o-2024-08-06",
        "gpt-4o-2024-11-20",
        "gpt-4-turbo",
        "gpt-4-turbo-2024-04-09",
        "gpt-4-turbo-preview",
        "gpt-4-0125-preview",
        "gpt-4-1106-preview",
        "gpt-4",
        "gpt-4-0613",
        "gpt-3.5-turbo",
        "gpt-3.5-turbo-0125",
        "gpt-3.5-turbo-1106",
        "gpt-3.5-turbo-16k",
        "gpt-3.5-turbo-0613",
        "gpt-4.1-2025-04-14:westus",
        "gpt-4.1-2025-04-14:eastus2",
        "gpt-4.1-2025-04-14:eastus",
        "gpt-4.1-2025-04-14:westus3",
        "gpt-4.1-2025-04-14:northcentralus",
        "gpt-4.1-2025-04-14:southcentralus",
        "gpt-4.1-2025-04-14:westeurope",
        "gpt-4.1-2025-04-14:germanywestcentral",
        "gpt-4.1-2025-04-14:polandcentral",
        "gpt-4.1-2025-04-14:spaincentral",
        "gpt-4.1-mini-2025-04-14:westus",
        "gpt-4.1-mini-2025-04-14:eastus2",
        "gpt-4.1-mini-2025-04-14:eastus",
        "gpt-4.1-mini-2025-04-14:westus3",
        "gpt-4.1-mini-2025-04-14:northcentralus",
        "gpt-4.1-mini-2025-04-14:southcentralus",
        "gpt-4.1-mini-2025-04-14:westeurope",
        "gpt-4.1-mini-2025-04-14:germanywestcentral",
        "gpt-4.1-mini-2025-04-14:polandcentral",
        "gpt-4.1-mini-2025-04-14:spaincentral",
        "gpt-4.1-nano-2025-04-14:westus",
        "gpt-4.1-nano-2025-04-14:eastus2",
        "gpt-4.1-nano-2025-04-14:westus3",
        "gpt-4.1-nano-2025-04-14:northcentralus",
        "gpt-4.1-nano-2025-04-14:southcentralus",
        "gpt-4o-2024-11-20:swedencentral",
        "gpt-4o-2024-11-20:westus",
        "gpt-4o-2024-11-20:eastus2",
        "gpt-4o-2024-11-20:eastus",
        "gpt-4o-2024-11-20:westus3",
        "gpt-4o-2024-11-20:southcentralus",
        "gpt-4o-2024-11-20:westeurope",
        "gpt-4o-2024-11-20:germanywestcentral",
        "gpt-4o-2024-11-20:polandcentral",
        "gpt-4o-2024-11-20:spaincentral",
        "gpt-4o-2024-08-06:westus",
        "gpt-4o-2024-08-06:westus3",
        "gpt-4o-2024-08-06:eastus",
        "gpt-4o-2024-08-06:eastus2",
        "gpt-4o-2024-08-06:northcentralus",
        "gpt-4o-2024-08-06:southcentralus",
        "gpt-4o-mini-2024-07-18:westus",
        "gpt-4o-mini-2024-07-18:westus3",
        "gpt-4o-mini-2024-07-18:eastus",
        "gpt-4o-mini-2024-07-18:eastus2",
        "gpt-4o-mini-2024-07-18:northcentralus",
        "gpt-4o-mini-2024-07-18:southcentralus",
        "gpt-4o-2024-05-13:eastus2",
        "gpt-4o-2024-05-13:eastus",
        "gpt-4o-2024-05-13:northcentralus",
        "gpt-4o-2024-05-13:southcentralus",
        "gpt-4o-2024-05-13:westus3",
        "gpt-4o-2024-05-13:westus",
        "gpt-4-turbo-2024-04-09:eastus2",
        "gpt-4-0125-preview:eastus",
        "gpt-4-0125-preview:northcentralus",
        "gpt-4-0125-preview:southcentralus",
        "gpt-4-1106-preview:australiaeast",
        "gpt-4-1106-preview:canadaeast",
        "gpt-4-1106-preview:france",
        "gpt-4-1106-preview:india",
        "gpt-4-1106-preview:norway",
        "gpt-4-1106-preview:swedencentral",
        "gpt-4-1106-preview:uk",
        "gpt-4-1106-preview:westus",
        "gpt-4-1106-preview:westus3",
        "gpt-4-0613:canadaeast",
        "gpt-3.5-turbo-0125:canadaeast",
        "gpt-3.5-turbo-0125:northcentralus",
        "gpt-3.5-turbo-0125:southcentralus",
        "gpt-3.5-turbo-1106:canadaeast",
        "gpt-3.5-turbo-1106:westus",
    ];
    /// The value as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            OpenAiModelModel::Gpt5_4 => "gpt-5.4",
            OpenAiModelModel::Gpt5_4Mini => "gpt-5.4-mini",
            OpenAiModelModel::Gpt5_4Nano => "gpt-5.4-nano",
            OpenAiModelModel::Gpt5_2 => "gpt-5.2",
            OpenAiModelModel::Gpt5_2ChatLatest => "gpt-5.2-chat-latest",
            OpenAiModelModel::Gpt5_1 => "gpt-5.1",
            OpenAiModelModel::Gpt5_1ChatLatest => "gpt-5.1-chat-latest",
            OpenAiModelModel::Gpt5 => "gpt-5",
            OpenAiModelModel::Gpt5ChatLatest => "gpt-5-chat-latest",
            OpenAiModelModel::Gpt5Mini => "gpt-5-mini",
            OpenAiModelModel::Gpt5Nano => "gpt-5-nano",
            OpenAiModelModel::Gpt4_1_2025_04_14 => "gpt-4.1-2025-04-14",
            OpenAiModelModel::Gpt4_1Mini2025_04_14 => "gpt-4.1-mini-2025-04-14",
            OpenAiModelModel::Gpt4_1Nano2025_04_14 => "gpt-4.1-nano-2025-04-14",
            OpenAiModelModel::Gpt4_1 => "gpt-4.1",
            OpenAiModelModel::Gpt4_1Mini => "gpt-4.1-mini",
            OpenAiModelModel::Gpt4_1Nano => "gpt-4.1-nano",
            OpenAiModelModel::Chatgpt4oLatest => "chatgpt-4o-latest",
            OpenAiModelModel::O3 => "o3",
            OpenAiModelModel::O3Mini => "o3-mini",
            OpenAiModelModel::O4Mini => "o4-mini",
            OpenAiModelModel::O1Mini => "o1-mini",
            OpenAiModelModel::O1Mini2024_09_12 => "o1-mini-2024-09-12",
            OpenAiModelModel::Gpt4oRealtimePreview2024_10_01 => {
                "gpt-4o-realtime-preview-2024-10-01"
            }
            OpenAiModelModel::Gpt4oRealtimePreview2024_12_17 => {
                "gpt-4o-realtime-preview-2024-12-17"
            }
            OpenAiModelModel::Gpt4oMiniRealtimePreview2024_12_17 => {
                "gpt-4o-mini-realtime-preview-2024-12-17"
            }
            OpenAiModelModel::GptRealtime2025_08_28 => "gpt-realtime-2025-08-28",
            OpenAiModelModel::GptRealtimeMini2025_12_15 => "gpt-realtime-mini-2025-12-15",
            OpenAiModelModel::Gpt4oMini2024_07_18 => "gpt-4o-mini-2024-07-18",
            OpenAiModelModel::Gpt4oMini => "gpt-4o-mini",
            OpenAiModelModel::Gpt4o => "gpt-4o",
            OpenAiModelModel::Gpt4o2024_05_13 => "gpt-4o-2024-05-13",
            OpenAiModelModel::Gpt4o2024_08_06 => "gpt-4o-2024-08-06",
            OpenAiModelModel::Gpt4o2024_11_20 => "gpt-4o-2024-11-20",
            OpenAiModelModel::Gpt4Turbo => "gpt-4-turbo",
            OpenAiModelModel::Gpt4Turbo2024_04_09 => "gpt-4-turbo-2024-04-09",
            OpenAiModelModel::Gpt4TurboPreview => "gpt-4-turbo-preview",
            OpenAiModelModel::Gpt4_0125Preview => "gpt-4-0125-preview",
            OpenAiModelModel::Gpt4_1106Preview => "gpt-4-1106-preview",
            OpenAiModelModel::Gpt4 => "gpt-4",
            OpenAiModelModel::Gpt4_0613 => "gpt-4-0613",
            OpenAiModelModel::Gpt3_5Turbo => "gpt-3.5-turbo",
            OpenAiModelModel::Gpt3_5Turbo0125 => "gpt-3.5-turbo-0125",
            OpenAiModelModel::Gpt3_5Turbo1106 => "gpt-3.5-turbo-1106",
            OpenAiModelModel::Gpt3_5Turbo16k => "gpt-3.5-turbo-16k",
            OpenAiModelModel::Gpt3_5Turbo0613 => "gpt-3.5-turbo-0613",
            OpenAiModelModel::Gpt4_1_2025_04_14Westus => "gpt-4.1-2025-04-14:westus",
            OpenAiModelModel::Gpt4_1_2025_04_14Eastus2 => "gpt-4.1-2025-04-14:eastus2",
            OpenAiModelModel::Gpt4_1_2025_04_14Eastus => "gpt-4.1-2025-04-14:eastus",
            OpenAiModelModel::Gpt4_1_2025_04_14Westus3 => "gpt-4.1-2025-04-14:westus3",
            OpenAiModelModel::Gpt4_1_2025_04_14Northcentralus => {
                "gpt-4.1-2025-04-14:northcentralus"
            }
            OpenAiModelModel::Gpt4_1_2025_04_14Southcentralus => {
                "gpt-4.1-2025-04-14:southcentralus"
            }
            OpenAiModelModel::Gpt4_1_2025_04_14Westeurope => {
                "gpt-4.1-2025-04-14:westeurope"
            }
            OpenAiModelModel::Gpt4_1_2025_04_14Germanywestcentral => {
                "gpt-4.1-2025-04-14:germanywestcentral"
            }
            OpenAiModelModel::Gpt4_1_2025_04_14Polandcentral => {
                "gpt-4.1-2025-04-14:polandcentral"
            }
            OpenAiModelModel::Gpt4_1_2025_04_14Spaincentral => {
                "gpt-4.1-2025-04-14:spaincentral"
            }
            OpenAiModelModel::Gpt4_1Mini2025_04_14Westus => {
                "gpt-4.1-mini-2025-04-14:westus"
            }
            OpenAiModelModel::Gpt4_1Mini2025_04_14Eastus2 => {
                "gpt-4.1-mini-2025-04-14:eastus2"
            }
            OpenAiModelModel::Gpt4_1Mini2025_04_14Eastus => {
                "gpt-4.1-mini-2025-04-14:eastus"
            }
            OpenAiModelModel::Gpt4_1Mini2025_04_14Westus3 => {
                "gpt-4.1-mini-2025-04-14:westus3"
            }
            OpenAiModelModel::Gpt4_1Mini2025_04_14Northcentralus => {
                "gpt-4.1-mini-2025-04-14:northcentralus"
            }
            OpenAiModelModel::Gpt4_1Mini2025_04_14Southcentralus => {
                "gpt-4.1-mini-2025-04-14:southcentralus"
            }
            OpenAiModelModel::Gpt4_1Mini2025_04_14Westeurope => {
                "gpt-4.1-mini-2025-04-14:westeurope"
            }
            OpenAiModelModel::Gpt4_1Mini2025_04_14Germanywestcentral => {
                "gpt-4.1-mini-2025-04-14:germanywestcentral"
            }
            OpenAiModelModel::Gpt4_1Mini2025_04_14Polandcentral => {
                "gpt-4.1-mini-2025-04-14:polandcentral"
            }
            OpenAiModelModel::Gpt4_1Mini2025_04_14Spaincentral => {
                "gpt-4.1-mini-2025-04-14:spaincentral"
            }
            OpenAiModelModel::Gpt4_1Nano2025_04_14Westus => {
                "gpt-4.1-nano-2025-04-14:westus"
            }
            OpenAiModelModel::Gpt4_1Nano2025_04_14Eastus2 => {
                "gpt-4.1-nano-2025-04-14:eastus2"
            }
            OpenAiModelModel::Gpt4_1Nano2025_04_14Westus3 => {
                "gpt-4.1-nano-2025-04-14:westus3"
            }
            OpenAiModelModel::Gpt4_1Nano2025_04_14Northcentralus => {
                "gpt-4.1-nano-2025-04-14:northcentralus"
            }
            OpenAiModelModel::Gpt4_1Nano2025_04_14Southcentralus => {
                "gpt-4.1-nano-2025-04-14:southcentralus"
            }
            OpenAiModelModel::Gpt4o2024_11_20Swedencentral => {
                "gpt-4o-2024-11-20:swedencentral"
            }
            OpenAiModelModel::Gpt4o2024_11_20Westus => "gpt-4o-2024-11-20:westus",
            OpenAiModelModel::Gpt4o2024_11_20Eastus2 => "gpt-4o-2024-11-20:eastus2",
            OpenAiModelModel::Gpt4o2024_11_20Eastus => "gpt-4o-2024-11-20:eastus",
            OpenAiModelModel::Gpt4o2024_11_20Westus3 => "gpt-4o-2024-11-20:westus3",
            OpenAiModelModel::Gpt4o2024_11_20Southcentralus => {
                "gpt-4o-2024-11-20:southcentralus"
            }
            OpenAiModelModel::Gpt4o2024_11_20Westeurope => "gpt-4o-2024-11-20:westeurope",
            OpenAiModelModel::Gpt4o2024_11_20Germanywestcentral => {
                "gpt-4o-2024-11-20:germanywestcentral"
            }
            OpenAiModelModel::Gpt4o2024_11_20Polandcentral => {
                "gpt-4o-2024-11-20:polandcentral"
            }
            OpenAiModelModel::Gpt4o2024_11_20Spaincentral => {
                "gpt-4o-2024-11-20:spaincentral"
            }
            OpenAiModelModel::Gpt4o2024_08_06Westus => "gpt-4o-2024-08-06:westus",
            OpenAiModelModel::Gpt4o2024_08_06Westus3 => "gpt-4o-2024-08-06:westus3",
            OpenAiModelModel::Gpt4o2024_08_06Eastus => "gpt-4o-2024-08-06:eastus",
            OpenAiModelModel::Gpt4o2024_08_06Eastus2 => "gpt-4o-2024-08-06:eastus2",
            OpenAiModelModel::Gpt4o2024_08_06Northcentralus => {
                "gpt-4o-2024-08-06:northcentralus"
            }
            OpenAiModelModel::Gpt4o2024_08_06Southcentralus => {
                "gpt-4o-2024-08-06:southcentralus"
            }
            OpenAiModelModel::Gpt4oMini2024_07_18Westus => {
                "gpt-4o-mini-2024-07-18:westus"
            }
            OpenAiModelModel::Gpt4oMini2024_07_18Westus3 => {
                "gpt-4o-mini-2024-07-18:westus3"
            }
            OpenAiModelModel::Gpt4oMini2024_07_18Eastus => {
                "gpt-4o-mini-2024-07-18:eastus"
            }
            OpenAiModelModel::Gpt4oMini2024_07_18Eastus2 => {
                "gpt-4o-mini-2024-07-18:eastus2"
            }
            OpenAiModelModel::Gpt4oMini2024_07_18Northcentralus => {
                "gpt-4o-mini-2024-07-18:northcentralus"
            }
            OpenAiModelModel::Gpt4oMini2024_07_18Southcentralus => {
                "gpt-4o-mini-2024-07-18:southcentralus"
            }
            OpenAiModelModel::Gpt4o2024_05_13Eastus2 => "gpt-4o-2024-05-13:eastus2",
            OpenAiModelModel::Gpt4o2024_05_13Eastus => "gpt-4o-2024-05-13:eastus",
            OpenAiModelModel::Gpt4o2024_05_13Northcentralus => {
                "gpt-4o-2024-05-13:northcentralus"
            }
            OpenAiModelModel::Gpt4o2024_05_13Southcentralus => {
                "gpt-4o-2024-05-13:southcentralus"
            }
            OpenAiModelModel::Gpt4o2024_05_13Westus3 => "gpt-4o-2024-05-13:westus3",
            OpenAiModelModel::Gpt4o2024_05_13Westus => "gpt-4o-2024-05-13:westus",
            OpenAiModelModel::Gpt4Turbo2024_04_09Eastus2 => {
                "gpt-4-turbo-2024-04-09:eastus2"
            }
            OpenAiModelModel::Gpt4_0125PreviewEastus => "gpt-4-0125-preview:eastus",
            OpenAiModelModel::Gpt4_0125PreviewNorthcentralus => {
                "gpt-4-0125-preview:northcentralus"
            }
            OpenAiModelModel::Gpt4_0125PreviewSouthcentralus => {
                "gpt-4-0125-preview:southcentralus"
            }
            OpenAiModelModel::Gpt4_1106PreviewAustraliaeast => {
                "gpt-4-1106-preview:australiaeast"
            }
            OpenAiModelModel::Gpt4_1106PreviewCanadaeast => {
                "gpt-4-1106-preview:canadaeast"
            }
            OpenAiModelModel::Gpt4_1106PreviewFrance => "gpt-4-1106-preview:france",
            OpenAiModelModel::Gpt4_1106PreviewIndia => "gpt-4-1106-preview:india",
            OpenAiModelModel::Gpt4_1106PreviewNorway => "gpt-4-1106-preview:norway",
            OpenAiModelModel::Gpt4_1106PreviewSwedencentral => {
                "gpt-4-1106-preview:swedencentral"
            }
            OpenAiModelModel::Gpt4_1106PreviewUk => "gpt-4-1106-preview:uk",
            OpenAiModelModel::Gpt4_1106PreviewWestus => "gpt-4-1106-preview:westus",
            OpenAiModelModel::Gpt4_1106PreviewWestus3 => "gpt-4-1106-preview:westus3",
            OpenAiModelModel::Gpt4_0613Canadaeast => "gpt-4-0613:canadaeast",
            OpenAiModelModel::Gpt3_5Turbo0125Canadaeast => {
                "gpt-3.5-turbo-0125:canadaeast"
            }
            OpenAiModelModel::Gpt3_5Turbo0125Northcentralus => {
                "gpt-3.5-turbo-0125:northcentralus"
            }
            OpenAiModelModel::Gpt3_5Turbo0125Southcentralus => {
                "gpt-3.5-turbo-0125:southcentralus"
            }
            OpenAiModelModel::Gpt3_5Turbo1106Canadaeast => {
                "gpt-3.5-turbo-1106:canadaeast"
            }
            OpenAiModelModel::Gpt3_5Turbo1106Westus => "gpt-3.5-turbo-1106:westus",
            OpenAiModelModel::Unknown(value) => value.as_str(),
        }
    }

    fn from_name(name: &str) -> Self {
        static NAMES: Names = Names::new(
            OpenAiModelModel::VALUES,
            &index::<256>(OpenAiModelModel::VALUES),
        );
        static LISTED: [OpenAiModelModel; 118usize] = [
            OpenAiModelModel::Gpt5_4,
            OpenAiModelModel::Gpt5_4Mini,
            OpenAiModelModel::Gpt5_4Nano,
            OpenAiModelModel::Gpt5_2,
            OpenAiModelModel::Gpt5_2ChatLatest,
            OpenAiModelModel::Gpt5_1,
            OpenAiModelModel::Gpt5_1ChatLatest,
            OpenAiModelModel::Gpt5,
            OpenAiModelModel::Gpt5ChatLatest,
            OpenAiModelModel::Gpt5Mini,
            OpenAiModelModel::Gpt5Nano,
            OpenAiModelModel::Gpt4_1_2025_04_14,
            OpenAiModelModel::Gpt4_1Mini2025_04_14,
            OpenAiModelModel::Gpt4_1Nano2025_04_14,
            OpenAiModelModel::Gpt4_1,
            OpenAiModelModel::Gpt4_1Mini,
            OpenAiModelModel::Gpt4_1Nano,
            OpenAiModelModel::Chatgpt4oLatest,
            OpenAiModelModel::O3,
            OpenAiModelModel::O3Mini,
            OpenAiModelModel::O4Mini,
            OpenAiModelModel::O1Mini,
            OpenAiModelModel::O1Mini2024_09_12,
            OpenAiModelModel::Gpt4oRealtimePreview2024_10_01,
            OpenAiModelModel::Gpt4oRealtimePreview2024_12_17,
            OpenAiModelModel::Gpt4oMiniRealtimePreview2024_12_17,
            OpenAiModelModel::GptRealtime2025_08_28,
            OpenAiModelModel::GptRealtimeMini2025_12_15,
            OpenAiModelModel::Gpt4oMini2024_07_18,
            OpenAiModelModel::Gpt4oMini,
            OpenAiModelModel::Gpt4o,
            OpenAiModelModel::Gpt4o2024_05_13,
            OpenAiModelModel::Gpt4o2024_08_06,
            OpenAiModelModel::Gpt4o2024_11_20,
            OpenAiModelModel::Gpt4Turbo,
            OpenAiModelModel::Gpt4Turbo2024_04_09,
            OpenAiModelModel::Gpt4TurboPreview,
            OpenAiModelModel::Gpt4_0125Preview,
            OpenAiModelModel::Gpt4_1106Preview,
            OpenAiModelModel::Gpt4,
            OpenAiModelModel::Gpt4_0613,
            OpenAiModelModel::Gpt3_5Turbo,
            OpenAiModelModel::Gpt3_5Turbo0125,
            OpenAiModelModel::Gpt3_5Turbo1106,
            OpenAiModelModel::Gpt3_5Turbo16k,
            OpenAiModelModel::Gpt3_5Turbo0613,
            OpenAiModelModel::Gpt4_1_2025_04_14Westus,
            OpenAiModelModel::Gpt4_1_2025_04_14Eastus2,
            OpenAiModelModel::Gpt4_1_2025_04_14Eastus,
            OpenAiModelModel::Gpt4_1_2025_04_14Westus3,
            OpenAiModelModel::Gpt4_1_2025_04_14Northcentralus,
            OpenAiModelModel::Gpt4_1_2025_04_14Southcentralus,
            OpenAiModelModel::Gpt4_1_2025_04_14Westeurope,
            OpenAiModelModel::Gpt4_1_2025_04_14Germanywestcentral,
            OpenAiModelModel::Gpt4_1_2025_04_14Polandcentral,
            OpenAiModelModel::Gpt4_1_2025_04_14Spaincentral,
            OpenAiModelModel::Gpt4_1Mini2025_04_14Westus,
            OpenAiModelModel::Gpt4_1Mini2025_04_14Eastus2,
            OpenAiModelModel::Gpt4_1Mini2025_04_14Eastus,
            OpenAiModelModel::Gpt4_1Mini2025_04_14Westus3,
            OpenAiModelModel::Gpt4_1Mini2025_04_14Northcentralus,
            OpenAiModelModel::Gpt4_1Mini2025_04_14Southcentralus,
            OpenAiModelModel::Gpt4_1Mini2025_04_14Westeurope,
            OpenAiModelModel::Gpt4_1Mini2025_04_14Germanywestcentral,
            OpenAiModelModel::Gpt4_1Mini2025_04_14Polandcentral,
            OpenAiModelModel::Gpt4_1Mini2025_04_14Spaincentral,
            OpenAiModelModel::Gpt4_1Nano2025_04_14Westus,
            OpenAiModelModel::Gpt4_1Nano2025_04_14Eastus2,
            OpenAiModelModel::Gpt4_1Nano2025_04_14Westus3,
            OpenAiModelModel::Gpt4_1Nano2025_04_14Northcentralus,
            OpenAiModelModel::Gpt4_1Nano2025_04_14Southcentralus,
            OpenAiModelModel::Gpt4o2024_11_20Swedencentral,
            OpenAiModelModel::Gpt4o2024_11_20Westus,
            OpenAiModelModel::Gpt4o2024_11_20Eastus2,
            OpenAiModelModel::Gpt4o2024_11_20Eastus,
            OpenAiModelModel::Gpt4o2024_11_20Westus3,
            OpenAiModelModel::Gpt4o2024_11_20Southcentralus,
            OpenAiModelModel::Gpt4o2024_11_20Westeurope,
            OpenAiModelModel::Gpt4o2024_11_20Germanywestcentral,
            OpenAiModelModel::Gpt4o2024_11_20Polandcentral,
            OpenAiModelModel::Gpt4o2024_11_20Spaincentral,
            OpenAiModelModel::Gpt4o2024_08_06Westus,
            OpenAiModelModel::Gpt4o2024_08_06Westus3,
            OpenAiModelModel::Gpt4o2024_08_06Eastus,
            OpenAiModelModel::Gpt4o2024_08_06Eastus2,
            OpenAiModelModel::Gpt4o2024_08_06Northcentralus,
            OpenAiModelModel::Gpt4o2024_08_06Southcentralus,
            OpenAiModelModel::Gpt4oMini2024_07_18Westus,
            OpenAiModelModel::Gpt4oMini2024_07_18Westus3,
            OpenAiModelModel::Gpt4oMini2024_07_18Eastus,
            OpenAiModelModel::Gpt4oMini2024_07_18Eastus2,
            OpenAiModelModel::Gpt4oMini2024_07_18Northcentralus,
            OpenAiModelModel::Gpt4oMini2024_07_18Southcentralus,
            OpenAiModelModel::Gpt4o2024_05_13Eastus2,
            OpenAiModelModel::Gpt4o2024_05_13Eastus,
            OpenAiModelModel::Gpt4o2024_05_13Northcentralus,
            OpenAiModelModel::Gpt4o2024_05_13Southcentralus,
            OpenAiModelModel::Gpt4o2024_05_13Westus3,
            OpenAiModelModel::Gpt4o2024_05_13Westus,
            OpenAiModelModel::Gpt4Turbo2024_04_09Eastus2,
            OpenAiModelModel::Gpt4_0125PreviewEastus,
            OpenAiModelModel::Gpt4_0125PreviewNorthcentralus,
            OpenAiModelModel::Gpt4_0125PreviewSouthcentralus,
            OpenAiModelModel::Gpt4_1106PreviewAustraliaeast,
            OpenAiModelModel::Gpt4_1106PreviewCanadaeast,
            OpenAiModelModel::Gpt4_1106PreviewFrance,
            OpenAiModelModel::Gpt4_1106PreviewIndia,
            OpenAiModelModel::Gpt4_1106PreviewNorway,
            OpenAiModelModel::Gpt4_1106PreviewSwedencentral,
            OpenAiModelModel::Gpt4_1106PreviewUk,
            OpenAiModelModel::Gpt4_1106PreviewWestus,
            OpenAiModelModel::Gpt4_1106PreviewWestus3,
            OpenAiModelModel::Gpt4_0613Canadaeast,
            OpenAiModelModel::Gpt3_5Turbo0125Canadaeast,
            OpenAiModelModel::Gpt3_5Turbo0125Northcentralus,
            OpenAiModelModel::Gpt3_5Turbo0125Southcentralus,
            OpenAiModelModel::Gpt3_5Turbo1106Canadaeast,
            OpenAiModelModel::Gpt3_5Turbo1106Westus,
        ];
        match NAMES.find(name) {
            Some(position) => LISTED[position].clone(),
            None => OpenAiModelModel::Unknown(UnknownValue(name.into())),
        }
    }
}

impl Text for OpenAiModelModel {
    fn set(&mut self, text: &str) -> bool {
        *self = OpenAiModelModel::from_name(text);
        !matches!(self, OpenAiModelModel::Unknown(_))
    }

    fn as_str(&self) -> &str {
        OpenAiModelModel::as_str(self)
    }

    fn expected(&self) -> &'static str {
        "one of 118 listed values"
    }
}

texts! {
    OpenAiModelModel = "vapi-openaimodel-schema.json#/properties/model";
}

/// One of 2 listed values, or another string.
///
/// Schema: `vapi-openaimodel-schema.json#/properties/promptCacheRetention`
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OpenAiModelPromptCacheRetention {
    /// `in_memory`
    InMemory,
    /// `24h`
    N24h,
    /// A value that the schema does not list, as it came. Compare it by `as_str()`.
    Unknown(UnknownValue),
}

impl OpenAiModelPromptCacheRetention {
    /// The values that the schema lists.
    pub const VALUES: &'static [&'static str] = &["in_memory", "24h"];
    /// The value as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            OpenAiModelPromptCacheRetention::InMemory => "in_memory",
            OpenAiModelPromptCacheRetention::N24h => "24h",
            OpenAiModelPromptCacheRetention::Unknown(value) => value.as_str(),
        }
    }

    fn from_name(name: &str) -> Self {
        static NAMES: Names = Names::new(
            OpenAiModelPromptCacheRetention::VALUES,
            &index::<4>(OpenAiModelPromptCacheRetention::VALUES),
        );
        static LISTED: [OpenAiModelPromptCacheRetention; 2usize] = [
            OpenAiModelPromptCacheRetention::InMemory,
            OpenAiModelPromptCacheRetention::N24h,
        ];
        match NAMES.find(name) {
            Some(position) => LISTED[position].clone(),
            None => OpenAiModelPromptCacheRetention::Unknown(UnknownValue(name.into())),
        }
    }
}

impl Text for OpenAiModelPromptCacheRetention {
    fn set(&mut self, text: &str) -> bool {
        *self = OpenAiModelPromptCacheRetention::from_name(text);
        !matches!(self, OpenAiModelPromptCacheRetention::Unknown(_))
    }

    fn as_str(&self) -> &str {
        OpenAiModelPromptCacheRetention::as_str(self)
    }

    fn expected(&self) -> &'static str {
        "one of 2 listed values"
    }
}

texts! {
    OpenAiModelPromptCacheRetention =
    "vapi-openaimodel-schema.json#/properties/promptCacheRetention";
}

/// One of 2 listed values, or another string.
///
/// Schema: `vapi-openaimodel-schema.json#/properties/toolStrictCompatibilityMode`
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OpenAiModelToolStrictCompatibilityMode {
    /// `strip-parameters-with-unsupported-validation`
    StripParametersWithUnsupportedValidation,
    /// `strip-unsupported-validation`
    StripUnsupportedValidation,
    /// A value that the schema does not list, as it came. Compare it by `as_str()`.
    Unknown(UnknownValue),
}

impl OpenAiModelToolStrictCompatibilityMode {
    /// The values that the schema lists.
    pub const VALUES: &'static [&'static str] = &[
        "strip-parameters-with-unsupported-validation",
        "strip-unsupported-validation",
    ];
    /// The value as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            OpenAiModelToolStrictCompatibilityMode::StripParametersWithUnsupportedValidation => {
                "strip-parameters-with-unsupported-validation"
            }
            OpenAiModelToolStrictCompatibilityMode::StripUnsupportedValidation => {
                "strip-unsupported-validation"
            }
            OpenAiModelToolStrictCompatibilityMode::Unknown(value) => value.as_str(),
        }
    }

    fn from_name(name: &str) -> Self {
        static NAMES: Names = Names::new(
            OpenAiModelToolStrictCompatibilityMode::VALUES,
            &index::<4>(OpenAiModelToolStrictCompatibilityMode::VALUES),
        );
        static LISTED: [OpenAiModelToolStrictCompatibilityMode; 2usize] = [
            OpenAiModelToolStrictCompatibilityMode::StripParametersWithUnsupportedValidation,
            OpenAiModelToolStrictCompatibilityMode::StripUnsupportedValidation,
        ];
        match NAMES.find(name) {
            Some(position) => LISTED[position].clone(),
            None => {
                OpenAiModelToolStrictCompatibilityMode::Unknown(
                    UnknownValue(name.into()),
                )
            }
        }
    }
}

impl Text for OpenAiModelToolStrictCompatibilityMode {
    fn set(&mut self, text: &str) -> bool {
        *self = OpenAiModelToolStrictCompatibilityMode::from_name(text);
        !matches!(self, OpenAiModelToolStrictCompatibilityMode::Unknown(_))
    }

    fn as_str(&self) -> &str {
        OpenAiModelToolStrictCompatibilityMode::as_str(self)
    }

    fn expected(&self) -> &'static str {
        "one of 2 listed values"
    }
}

texts! {
    OpenAiModelToolStrictCompatibilityMode =
    "vapi-openaimodel-schema.json#/properties/toolStrictCompatibilityMode";
}
