// @generated from vapi-assistant-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{NONE, Names, ObjectPlan, UnionShape, Unknown, only};
use crate::types::{
    AnthropicBedrockModel, AnthropicModel, AnyscaleModel, CerebrasModel,
    CreateCustomKnowledgeBaseDto, CustomLlmModel, DeepInfraModel, DeepSeekModel,
    GoogleModel, GroqModel, InflectionAiModel, MinimaxLlmModel, OpenAiMessage,
    OpenAiModel, OpenRouterModel, PerplexityAiModel, TogetherAiModel, ToolNodeTool,
    ToolRef, VapiModel, XaiModel,
};

/// One of several types.
///
/// Schema: `vapi-assistant-schema.json#/properties/model`
/// and 2 other places that say the same.
///
/// Told apart by `provider`.
#[derive(Clone)]
#[non_exhaustive]
pub enum AssistantModel {
    /// `provider` is `"anthropic"`.
    Anthropic(Box<AnthropicModel>),
    /// `provider` is `"anthropic-bedrock"`.
    AnthropicBedrock(Box<AnthropicBedrockModel>),
    /// `provider` is `"anyscale"`.
    Anyscale(Box<AnyscaleModel>),
    /// `provider` is `"cerebras"`.
    Cerebras(Box<CerebrasModel>),
    /// `provider` is `"custom-llm"`.
    CustomLlm(Box<CustomLlmModel>),
    /// `provider` is `"deepinfra"`.
    DeepInfra(Box<DeepInfraModel>),
    /// `provider` is `"deep-seek"`.
    DeepSeek(Box<DeepSeekModel>),
    /// `provider` is `"google"`.
    Google(Box<GoogleModel>),
    /// `provider` is `"groq"`.
    Groq(Box<GroqModel>),
    /// `provider` is `"inflection-ai"`.
    InflectionAi(Box<InflectionAiModel>),
    /// `provider` is `"minimax"`.
    MiniMaxLlm(Box<MinimaxLlmModel>),
    /// `provider` is `"openai"`.
    OpenAi(Box<OpenAiModel>),
    /// `provider` is `"openrouter"`.
    OpenRouter(Box<OpenRouterModel>),
    /// `provider` is `"perplexity-ai"`.
    PerplexityAi(Box<PerplexityAiModel>),
    /// `provider` is `"together-ai"`.
    Together(Box<TogetherAiModel>),
    /// `provider` is `"xai"`.
    Xai(Box<XaiModel>),
    /// `provider` is `"vapi"`.
    Vapi(Box<VapiModel>),
    /// A body that belongs to none of the variants, or does not fit the one it names: as it
    /// came.
    Unknown(Unknown),
}

impl AssistantModel {
    /// `provider` of the body, also of one that is kept as it came.
    pub fn tag(&self) -> Option<&str> {
        match self {
            AssistantModel::Anthropic(_) => Some("anthropic"),
            AssistantModel::AnthropicBedrock(_) => Some("anthropic-bedrock"),
            AssistantModel::Anyscale(_) => Some("anyscale"),
            AssistantModel::Cerebras(_) => Some("cerebras"),
            AssistantModel::CustomLlm(_) => Some("custom-llm"),
            AssistantModel::DeepInfra(_) => Some("deepinfra"),
            AssistantModel::DeepSeek(_) => Some("deep-seek"),
            AssistantModel::Google(_) => Some("google"),
            AssistantModel::Groq(_) => Some("groq"),
            AssistantModel::InflectionAi(_) => Some("inflection-ai"),
            AssistantModel::MiniMaxLlm(_) => Some("minimax"),
            AssistantModel::OpenAi(_) => Some("openai"),
            AssistantModel::OpenRouter(_) => Some("openrouter"),
            AssistantModel::PerplexityAi(_) => Some("perplexity-ai"),
            AssistantModel::Together(_) => Some("together-ai"),
            AssistantModel::Xai(_) => Some("xai"),
            AssistantModel::Vapi(_) => Some("vapi"),
            AssistantModel::Unknown(body) => body.as_value().get("provider")?.as_str(),
        }
    }

    /// Returns `messages`; `None` for `Unknown`, and where it is absent.
    pub fn messages(&self) -> Option<&[OpenAiMessage]> {
        match self {
            AssistantModel::Anthropic(value) => {
                value.messages.as_ref().map(|items| &items[..])
            }
            AssistantModel::AnthropicBedrock(value) => {
                value.messages.as_ref().map(|items| &items[..])
            }
            AssistantModel::Anyscale(value) => {
                value.messages.as_ref().map(|items| &items[..])
            }
            AssistantModel::Cerebras(value) => {
                value.messages.as_ref().map(|items| &items[..])
            }
            AssistantModel::CustomLlm(value) => {
                value.messages.as_ref().map(|items| &items[..])
            }
            AssistantModel::DeepInfra(value) => {
                value.messages.as_ref().map(|items| &items[..])
            }
            AssistantModel::DeepSeek(value) => {
                value.messages.as_ref().map(|items| &items[..])
            }
            AssistantModel::Google(value) => {
                value.messages.as_ref().map(|items| &items[..])
            }
            AssistantModel::Groq(value) => {
                value.messages.as_ref().map(|items| &items[..])
            }
            AssistantModel::InflectionAi(value) => {
                value.messages.as_ref().map(|items| &items[..])
            }
            AssistantModel::MiniMaxLlm(value) => {
                value.messages.as_ref().map(|items| &items[..])
            }
            AssistantModel::OpenAi(value) => {
                value.messages.as_ref().map(|items| &items[..])
            }
            AssistantModel::OpenRouter(value) => {
                value.messages.as_ref().map(|items| &items[..])
            }
            AssistantModel::PerplexityAi(value) => {
                value.messages.as_ref().map(|items| &items[..])
            }
            AssistantModel::Together(value) => {
                value.messages.as_ref().map(|items| &items[..])
            }
            AssistantModel::Xai(value) => value.messages.as_ref().map(|items| &items[..]),
            AssistantModel::Vapi(value) => {
                value.messages.as_ref().map(|items| &items[..])
            }
            AssistantModel::Unknown(_) => None,
        }
    }

    /// Returns `tools`; `None` for `Unknown`, and where it is absent.
    pub fn tools(&self) -> Option<&[ToolNodeTool]> {
        match self {
            AssistantModel::Anthropic(value) => {
                value.tools.as_ref().map(|items| &items[..])
            }
            AssistantModel::AnthropicBedrock(value) => {
                value.tools.as_ref().map(|items| &items[..])
            }
            AssistantModel::Anyscale(value) => {
                value.tools.as_ref().map(|items| &items[..])
            }
            AssistantModel::Cerebras(value) => {
                value.tools.as_ref().map(|items| &items[..])
            }
            AssistantModel::CustomLlm(value) => {
                value.tools.as_ref().map(|items| &items[..])
            }
            AssistantModel::DeepInfra(value) => {
                value.tools.as_ref().map(|items| &items[..])
            }
            AssistantModel::DeepSeek(value) => {
                value.tools.as_ref().map(|items| &items[..])
            }
            AssistantModel::Google(value) => value.tools.as_ref().map(|items| &items[..]),
            AssistantModel::Groq(value) => value.tools.as_ref().map(|items| &items[..]),
            AssistantModel::InflectionAi(value) => {
                value.tools.as_ref().map(|items| &items[..])
            }
            AssistantModel::MiniMaxLlm(value) => {
                value.tools.as_ref().map(|items| &items[..])
            }
            AssistantModel::OpenAi(value) => value.tools.as_ref().map(|items| &items[..]),
            AssistantModel::OpenRouter(value) => {
                value.tools.as_ref().map(|items| &items[..])
            }
            AssistantModel::PerplexityAi(value) => {
                value.tools.as_ref().map(|items| &items[..])
            }
            AssistantModel::Together(value) => {
                value.tools.as_ref().map(|items| &items[..])
            }
            AssistantModel::Xai(value) => value.tools.as_ref().map(|items| &items[..]),
            AssistantModel::Vapi(value) => value.tools.as_ref().map(|items| &items[..]),
            AssistantModel::Unknown(_) => None,
        }
    }

    /// Returns `toolIds`; `None` for `Unknown`, and where it is absent.
    pub fn tool_ids(&self) -> Option<&[String]> {
        match self {
            AssistantModel::Anthropic(value) => {
                value.tool_ids.as_ref().map(|items| &items[..])
            }
            AssistantModel::AnthropicBedrock(value) => {
                value.tool_ids.as_ref().map(|items| &items[..])
            }
            AssistantModel::Anyscale(value) => {
                value.tool_ids.as_ref().map(|items| &items[..])
            }
            AssistantModel::Cerebras(value) => {
                value.tool_ids.as_ref().map(|items| &items[..])
            }
            AssistantModel::CustomLlm(value) => {
                value.tool_ids.as_ref().map(|items| &items[..])
            }
            AssistantModel::DeepInfra(value) => {
                value.tool_ids.as_ref().map(|items| &items[..])
            }
            AssistantModel::DeepSeek(value) => {
                value.tool_ids.as_ref().map(|items| &items[..])
            }
            AssistantModel::Google(value) => {
                value.tool_ids.as_ref().map(|items| &items[..])
            }
            AssistantModel::Groq(value) => {
                value.tool_ids.as_ref().map(|items| &items[..])
            }
            AssistantModel::InflectionAi(value) => {
                value.tool_ids.as_ref().map(|items| &items[..])
            }
            AssistantModel::MiniMaxLlm(value) => {
                value.tool_ids.as_ref().map(|items| &items[..])
            }
            AssistantModel::OpenAi(value) => {
                value.tool_ids.as_ref().map(|items| &items[..])
            }
            AssistantModel::OpenRouter(value) => {
                value.tool_ids.as_ref().map(|items| &items[..])
            }
            AssistantModel::PerplexityAi(value) => {
                value.tool_ids.as_ref().map(|items| &items[..])
            }
            AssistantModel::Together(value) => {
                value.tool_ids.as_ref().map(|items| &items[..])
            }
            AssistantModel::Xai(value) => value.tool_ids.as_ref().map(|items| &items[..]),
            AssistantModel::Vapi(value) => {
                value.tool_ids.as_ref().map(|items| &items[..])
            }
            AssistantModel::Unknown(_) => None,
        }
    }

    /// Returns `toolRefs`; `None` for `Unknown`, and where it is absent.
    pub fn tool_refs(&self) -> Option<&[ToolRef]> {
        match self {
            AssistantModel::Anthropic(value) => {
                value.tool_refs.as_ref().map(|items| &items[..])
            }
            AssistantModel::AnthropicBedrock(value) => {
                value.tool_refs.as_ref().map(|items| &items[..])
            }
            AssistantModel::Anyscale(value) => {
                value.tool_refs.as_ref().map(|items| &items[..])
            }
            AssistantModel::Cerebras(value) => {
                value.tool_refs.as_ref().map(|items| &items[..])
            }
            AssistantModel::CustomLlm(value) => {
                value.tool_refs.as_ref().map(|items| &items[..])
            }
            AssistantModel::DeepInfra(value) => {
                value.tool_refs.as_ref().map(|items| &items[..])
            }
            AssistantModel::DeepSeek(value) => {
                value.tool_refs.as_ref().map(|items| &items[..])
            }
            AssistantModel::Google(value) => {
                value.tool_refs.as_ref().map(|items| &items[..])
            }
            AssistantModel::Groq(value) => {
                value.tool_refs.as_ref().map(|items| &items[..])
            }
            AssistantModel::InflectionAi(value) => {
                value.tool_refs.as_ref().map(|items| &items[..])
            }
            AssistantModel::MiniMaxLlm(value) => {
                value.tool_refs.as_ref().map(|items| &items[..])
            }
            AssistantModel::OpenAi(value) => {
                value.tool_refs.as_ref().map(|items| &items[..])
            }
            AssistantModel::OpenRouter(value) => {
                value.tool_refs.as_ref().map(|items| &items[..])
            }
            AssistantModel::PerplexityAi(value) => {
                value.tool_refs.as_ref().map(|items| &items[..])
            }
            AssistantModel::Together(value) => {
                value.tool_refs.as_ref().map(|items| &items[..])
            }
            AssistantModel::Xai(value) => {
                value.tool_refs.as_ref().map(|items| &items[..])
            }
            AssistantModel::Vapi(value) => {
                value.tool_refs.as_ref().map(|items| &items[..])
            }
            AssistantModel::Unknown(_) => None,
        }
    }

    /// Returns `knowledgeBase`; `None` for `Unknown`, and where it is absent.
    pub fn knowledge_base(&self) -> Option<&CreateCustomKnowledgeBaseDto> {
        match self {
            AssistantModel::Anthropic(value) => value.knowledge_base.as_deref(),
            AssistantModel::AnthropicBedrock(value) => value.knowledge_base.as_deref(),
            AssistantModel::Anyscale(value) => value.knowledge_base.as_deref(),
            AssistantModel::Cerebras(value) => value.knowledge_base.as_deref(),
            AssistantModel::CustomLlm(value) => value.knowledge_base.as_deref(),
            AssistantModel::DeepInfra(value) => value.knowledge_base.as_deref(),
            AssistantModel::DeepSeek(value) => value.knowledge_base.as_deref(),
            AssistantModel::Google(value) => value.knowledge_base.as_deref(),
            AssistantModel::Groq(value) => value.knowledge_base.as_deref(),
            AssistantModel::InflectionAi(value) => value.knowledge_base.as_deref(),
            AssistantModel::MiniMaxLlm(value) => value.knowledge_base.as_deref(),
            AssistantModel::OpenAi(value) => value.knowledge_base.as_deref(),
            AssistantModel::OpenRouter(value) => value.knowledge_base.as_deref(),
            AssistantModel::PerplexityAi(value) => value.knowledge_base.as_deref(),
            AssistantModel::Together(value) => value.knowledge_base.as_deref(),
            AssistantModel::Xai(value) => value.knowledge_base.as_deref(),
            AssistantModel::Vapi(value) => value.knowledge_base.as_deref(),
            AssistantModel::Unknown(_) => None,
        }
    }

    /// Returns `temperature`; `None` for `Unknown`, and where it is absent.
    pub fn temperature(&self) -> Option<f64> {
        match self {
            AssistantModel::Anthropic(value) => {
                value.temperature.as_ref().map(|number| number.as_f64())
            }
            AssistantModel::AnthropicBedrock(value) => {
                value.temperature.as_ref().map(|number| number.as_f64())
            }
            AssistantModel::Anyscale(value) => {
                value.temperature.as_ref().map(|number| number.as_f64())
            }
            AssistantModel::Cerebras(value) => {
                value.temperature.as_ref().map(|number| number.as_f64())
            }
            AssistantModel::CustomLlm(value) => {
                value.temperature.as_ref().map(|number| number.as_f64())
            }
            AssistantModel::DeepInfra(value) => {
                value.temperature.as_ref().map(|number| number.as_f64())
            }
            AssistantModel::DeepSeek(value) => {
                value.temperature.as_ref().map(|number| number.as_f64())
            }
            AssistantModel::Google(value) => {
                value.temperature.as_ref().map(|number| number.as_f64())
            }
            AssistantModel::Groq(value) => {
                value.temperature.as_ref().map(|number| number.as_f64())
            }
            AssistantModel::InflectionAi(value) => {
                value.temperature.as_ref().map(|number| number.as_f64())
            }
            AssistantModel::MiniMaxLlm(value) => {
                value.temperature.as_ref().map(|number| number.as_f64())
            }
            AssistantModel::OpenAi(value) => {
                value.temperature.as_ref().map(|number| number.as_f64())
            }
            AssistantModel::OpenRouter(value) => {
                value.temperature.as_ref().map(|number| number.as_f64())
            }
            AssistantModel::PerplexityAi(value) => {
                value.temperature.as_ref().map(|number| number.as_f64())
            }
            AssistantModel::Together(value) => {
                value.temperature.as_ref().map(|number| number.as_f64())
            }
            AssistantModel::Xai(value) => {
                value.temperature.as_ref().map(|number| number.as_f64())
            }
            AssistantModel::Vapi(value) => {
                value.temperature.as_ref().map(|number| number.as_f64())
            }
            AssistantModel::Unknown(_) => None,
        }
    }

    /// Returns `emotionRecognitionEnabled`; `None` for `Unknown`, and where it is absent.
    pub fn emotion_recognition_enabled(&self) -> Option<bool> {
        match self {
            AssistantModel::Anthropic(value) => {
                value.emotion_recognition_enabled.as_ref().copied()
            }
            AssistantModel::AnthropicBedrock(value) => {
                value.emotion_recognition_enabled.as_ref().copied()
            }
            AssistantModel::Anyscale(value) => {
                value.emotion_recognition_enabled.as_ref().copied()
            }
            AssistantModel::Cerebras(value) => {
                value.emotion_recognition_enabled.as_ref().copied()
            }
            AssistantModel::CustomLlm(value) => {
                value.emotion_recognition_enabled.as_ref().copied()
            }
            AssistantModel::DeepInfra(value) => {
                value.emotion_recognition_enabled.as_ref().copied()
            }
            AssistantModel::DeepSeek(value) => {
                value.emotion_recognition_enabled.as_ref().copied()
            }
            AssistantModel::Google(value) => {
                value.emotion_recognition_enabled.as_ref().copied()
            }
            AssistantModel::Groq(value) => {
                value.emotion_recognition_enabled.as_ref().copied()
            }
            AssistantModel::InflectionAi(value) => {
                value.emotion_recognition_enabled.as_ref().copied()
            }
            AssistantModel::MiniMaxLlm(value) => {
                value.emotion_recognition_enabled.as_ref().copied()
            }
            AssistantModel::OpenAi(value) => {
                value.emotion_recognition_enabled.as_ref().copied()
            }
            AssistantModel::OpenRouter(value) => {
                value.emotion_recognition_enabled.as_ref().copied()
            }
            AssistantModel::PerplexityAi(value) => {
                value.emotion_recognition_enabled.as_ref().copied()
            }
            AssistantModel::Together(value) => {
                value.emotion_recognition_enabled.as_ref().copied()
            }
            AssistantModel::Xai(value) => {
                value.emotion_recognition_enabled.as_ref().copied()
            }
            AssistantModel::Vapi(value) => {
                value.emotion_recognition_enabled.as_ref().copied()
            }
            AssistantModel::Unknown(_) => None,
        }
    }

    /// Returns `numFastTurns`; `None` for `Unknown`, and where it is absent.
    pub fn num_fast_turns(&self) -> Option<f64> {
        match self {
            AssistantModel::Anthropic(value) => {
                value.num_fast_turns.as_ref().map(|number| number.as_f64())
            }
            AssistantModel::AnthropicBedrock(value) => {
                value.num_fast_turns.as_ref().map(|number| number.as_f64())
            }
            AssistantModel::Anyscale(value) => {
                value.num_fast_turns.as_ref().map(|number| number.as_f64())
            }
            AssistantModel::Cerebras(value) => {
                value.num_fast_turns.as_ref().map(|number| number.as_f64())
            }
            AssistantModel::CustomLlm(value) => {
                value.num_fast_turns.as_ref().map(|number| number.as_f64())
            }
            AssistantModel::DeepInfra(value) => {
                value.num_fast_turns.as_ref().map(|number| number.as_f64())
            }
            AssistantModel::DeepSeek(value) => {
                value.num_fast_turns.as_ref().map(|number| number.as_f64())
            }
            AssistantModel::Google(value) => {
                value.num_fast_turns.as_ref().map(|number| number.as_f64())
            }
            AssistantModel::Groq(value) => {
                value.num_fast_turns.as_ref().map(|number| number.as_f64())
            }
            AssistantModel::InflectionAi(value) => {
                value.num_fast_turns.as_ref().map(|number| number.as_f64())
            }
            AssistantModel::MiniMaxLlm(value) => {
                value.num_fast_turns.as_ref().map(|number| number.as_f64())
            }
            AssistantModel::OpenAi(value) => {
                value.num_fast_turns.as_ref().map(|number| number.as_f64())
            }
            AssistantModel::OpenRouter(value) => {
                value.num_fast_turns.as_ref().map(|number| number.as_f64())
            }
            AssistantModel::PerplexityAi(value) => {
                value.num_fast_turns.as_ref().map(|number| number.as_f64())
            }
            AssistantModel::Together(value) => {
                value.num_fast_turns.as_ref().map(|number| number.as_f64())
            }
            AssistantModel::Xai(value) => {
                value.num_fast_turns.as_ref().map(|number| number.as_f64())
            }
            AssistantModel::Vapi(value) => {
                value.num_fast_turns.as_ref().map(|number| number.as_f64())
            }
            AssistantModel::Unknown(_) => None,
        }
    }
}

impl From<AnthropicModel> for AssistantModel {
    #[inline]
    fn from(value: AnthropicModel) -> Self {
        AssistantModel::Anthropic(Box::new(value))
    }
}

impl From<AnthropicBedrockModel> for AssistantModel {
    #[inline]
    fn from(value: AnthropicBedrockModel) -> Self {
        AssistantModel::AnthropicBedrock(Box::new(value))
    }
}

impl From<AnyscaleModel> for AssistantModel {
    #[inline]
    fn from(value: AnyscaleModel) -> Self {
        AssistantModel::Anyscale(Box::new(value))
    }
}

impl From<CerebrasModel> for AssistantModel {
    #[inline]
    fn from(value: CerebrasModel) -> Self {
        AssistantModel::Cerebras(Box::new(value))
    }
}

impl From<CustomLlmModel> for AssistantModel {
    #[inline]
    fn from(value: CustomLlmModel) -> Self {
        AssistantModel::CustomLlm(Box::new(value))
    }
}

impl From<DeepInfraModel> for AssistantModel {
    #[inline]
    fn from(value: DeepInfraModel) -> Self {
        AssistantModel::DeepInfra(Box::new(value))
    }
}

impl From<DeepSeekModel> for AssistantModel {
    #[inline]
    fn from(value: DeepSeekModel) -> Self {
        AssistantModel::DeepSeek(Box::new(value))
    }
}

impl From<GoogleModel> for AssistantModel {
    #[inline]
    fn from(value: GoogleModel) -> Self {
        AssistantModel::Google(Box::new(value))
    }
}

impl From<GroqModel> for AssistantModel {
    #[inline]
    fn from(value: GroqModel) -> Self {
        AssistantModel::Groq(Box::new(value))
    }
}

impl From<InflectionAiModel> for AssistantModel {
    #[inline]
    fn from(value: InflectionAiModel) -> Self {
        AssistantModel::InflectionAi(Box::new(value))
    }
}

impl From<MinimaxLlmModel> for AssistantModel {
    #[inline]
    fn from(value: MinimaxLlmModel) -> Self {
        AssistantModel::MiniMaxLlm(Box::new(value))
    }
}

impl From<OpenAiModel> for AssistantModel {
    #[inline]
    fn from(value: OpenAiModel) -> Self {
        AssistantModel::OpenAi(Box::new(value))
    }
}

impl From<OpenRouterModel> for AssistantModel {
    #[inline]
    fn from(value: OpenRouterModel) -> Self {
        AssistantModel::OpenRouter(Box::new(value))
    }
}

impl From<PerplexityAiModel> for AssistantModel {
    #[inline]
    fn from(value: PerplexityAiModel) -> Self {
        AssistantModel::PerplexityAi(Box::new(value))
    }
}

impl From<TogetherAiModel> for AssistantModel {
    #[inline]
    fn from(value: TogetherAiModel) -> Self {
        AssistantModel::Together(Box::new(value))
    }
}

impl From<XaiModel> for AssistantModel {
    #[inline]
    fn from(value: XaiModel) -> Self {
        AssistantModel::Xai(Box::new(value))
    }
}

impl From<VapiModel> for AssistantModel {
    #[inline]
    fn from(value: VapiModel) -> Self {
        AssistantModel::Vapi(Box::new(value))
    }
}

union! {
    AssistantModel = "vapi-assistant-schema.json#/properties/model", UnionShape {
        name: "AssistantModel",
        variants: &["Anthropic", "AnthropicBedrock", "Anyscale", "Cerebras", "CustomLlm", "DeepInfra", "DeepSeek", "Google", "Groq", "InflectionAi", "MiniMaxLlm", "OpenAi", "OpenRouter", "PerplexityAi", "Together", "Xai", "Vapi"],
        null: NONE,
        boolean: NONE,
        integer: NONE,
        number: NONE,
        string: &[],
        array: &[],
        object: ObjectPlan::Tagged {
            key: "provider",
            values: Names::new(&[
                "anthropic",
                "anthropic-bedrock",
                "anyscale",
                "cerebras",
                "custom-llm",
                "deepinfra",
                "deep-seek",
                "google",
                "groq",
                "inflection-ai",
                "minimax",
                "openai",
                "openrouter",
                "perplexity-ai",
                "together-ai",
                "xai",
                "vapi",
            ], b"\x02\x07\x0c\x00\x00\x0e\x0d\x0a\x0b\x00\x00\x00\x00\x08\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\
        \x03\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x06\x10\x00\x04\x05\x00\x00\x00\x09\x00\
        \x00\x00\x00\x01\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x11\x00"),
            literals: &[],
            arms: &[
                &[only(0)],
                &[only(1)],
                &[only(2)],
                &[only(3)],
                &[only(4)],
                &[only(5)],
                &[only(6)],
                &[only(7)],
                &[only(8)],
                &[only(9)],
                &[only(10)],
                &[only(11)],
                &[only(12)],
                &[only(13)],
                &[only(14)],
                &[only(15)],
                &[only(16)],
            ],
            unlisted: &[],
            absent: &[],
        },
        judged: 0,
        listed: &[],
    }, {
        0 Anthropic is_anthropic as_anthropic by_ref AnthropicModel;
        1 AnthropicBedrock is_anthropic_bedrock as_anthropic_bedrock by_ref AnthropicBedrockModel;
        2 Anyscale is_anyscale as_anyscale by_ref AnyscaleModel;
        3 Cerebras is_cerebras as_cerebras by_ref CerebrasModel;
        4 CustomLlm is_custom_llm as_custom_llm by_ref CustomLlmModel;
        5 DeepInfra is_deep_infra as_deep_infra by_ref DeepInfraModel;
        6 DeepSeek is_deep_seek as_deep_seek by_ref DeepSeekModel;
        7 Google is_google as_google by_ref GoogleModel;
        8 Groq is_groq as_groq by_ref GroqModel;
        9 InflectionAi is_inflection_ai as_inflection_ai by_ref InflectionAiModel;
        10 MiniMaxLlm is_mini_max_llm as_mini_max_llm by_ref MinimaxLlmModel;
        11 OpenAi is_open_ai as_open_ai by_ref OpenAiModel;
        12 OpenRouter is_open_router as_open_router by_ref OpenRouterModel;
        13 PerplexityAi is_perplexity_ai as_perplexity_ai by_ref PerplexityAiModel;
        14 Together is_together as_together by_ref TogetherAiModel;
        15 Xai is_xai as_xai by_ref XaiModel;
        16 Vapi is_vapi as_vapi by_ref VapiModel;
    }
}
