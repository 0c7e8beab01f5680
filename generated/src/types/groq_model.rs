// @generated from vapi-groqmodel-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{
    Extra, Field, Member, Names, Number, Object, ObjectShape, Slot, Text, UnknownValue,
    View, index, kind,
};
use crate::types::{CreateCustomKnowledgeBaseDto, OpenAiMessage, ToolNodeTool};

/// `GroqModel`.
///
/// Schema: `vapi-groqmodel-schema.json#`
///
/// Always written with `provider`: `"groq"`.
#[derive(Clone, PartialEq)]
pub struct GroqModel {
    /// `messages`.
    pub messages: Option<Vec<OpenAiMessage>>,
    /// `tools`.
    pub tools: Option<Vec<ToolNodeTool>>,
    /// `toolIds`.
    pub tool_ids: Option<Vec<String>>,
    /// `knowledgeBase`.
    pub knowledge_base: Option<Box<CreateCustomKnowledgeBaseDto>>,
    /// `model`, required.
    pub model: GroqModelModel,
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
    pub fn new(model: impl Into<GroqModelModel>) -> Self {
        GroqModel {
            model: model.into(),
            ..GroqModel::empty()
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
        GroqModel {
            model: Field::empty(),
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

pub(crate) static GROQ_MODEL: ObjectShape = {
    const NAMES: &[&str] = &[
        "messages",
        "tools",
        "toolIds",
        "knowledgeBase",
        "model",
        "provider",
        "temperature",
        "maxTokens",
        "emotionRecognitionEnabled",
        "numFastTurns",
    ];
    ObjectShape {
        name: "GroqModel",
        members: &[
            Member::optional("messages", kind::ARRAY),
            Member::optional("tools", kind::ARRAY),
            Member::optional("toolIds", kind::ARRAY),
            Member::optional("knowledgeBase", kind::OBJECT),
            Member::required("model", kind::STRING),
            Member::constant("provider", "groq"),
            Member::optional("temperature", kind::NUMBER),
            Member::optional("maxTokens", kind::NUMBER),
            Member::optional("emotionRecognitionEnabled", kind::BOOLEAN),
            Member::optional("numFastTurns", kind::NUMBER),
        ],
        names: Names::new(NAMES, &index::<32>(NAMES)),
        open: false,
    }
};

impl Object for GroqModel {
    fn shape(&self) -> &'static ObjectShape {
        &GROQ_MODEL
    }

    fn slot(&mut self, position: usize) -> Slot<'_> {
        match position {
            0 => Slot::optional(&mut self.messages),
            1 => Slot::optional(&mut self.tools),
            2 => Slot::optional(&mut self.tool_ids),
            3 => Slot::optional(&mut self.knowledge_base),
            4 => Slot::required(&mut self.model),
            5 => Slot::Constant("groq"),
            6 => Slot::optional(&mut self.temperature),
            7 => Slot::optional(&mut self.max_tokens),
            8 => Slot::optional(&mut self.emotion_recognition_enabled),
            9 => Slot::optional(&mut self.num_fast_turns),
            _ => Slot::Null,
        }
    }

    fn view(&self, position: usize) -> View<'_> {
        match position {
            0 => View::optional(&self.messages),
            1 => View::optional(&self.tools),
            2 => View::optional(&self.tool_ids),
            3 => View::optional(&self.knowledge_base),
            4 => View::required(&self.model),
            5 => View::String("groq"),
            6 => View::optional(&self.temperature),
            7 => View::optional(&self.max_tokens),
            8 => View::optional(&self.emotion_recognition_enabled),
            9 => View::optional(&self.num_fast_turns),
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
    GroqModel = "vapi-groqmodel-schema.json#";
}

/// One of 15 listed values, or another string.
///
/// Schema: `vapi-groqmodel-schema.json#/properties/model`
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GroqModelModel {
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
    /// `meta-llama/llama-4-maverick-17b-128e-instruct`
    MetaLlamaLlama4Maverick17b128eInstruct,
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

impl GroqModelModel {
    /// The values that the schema lists.
    pub const VALUES: &'static [&'static str] = &[
        "openai/gpt-oss-20b",
        "openai/gpt-oss-120b",
        "deepseek-r1-distill-llama-70b",
        "llama-3.3-70b-versatile",
        "llama-3.1-405b-reasoning",
        "llama-3.1-8b-instant",
        "llama3-8b-8192",
        "llama3-70b-8192",
        "gemma2-9b-it",
        "moonshotai/kimi-k2-instruct-0905",
        "meta-llama/llama-4-maverick-17b-128e-instruct",
        "meta-llama/llama-4-scout-17b-16e-instruct",
        "mistral-saba-24b",
        "compound-beta",
        "compound-beta-mini",
    ];
    /// The value as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            GroqModelModel::OpenaiGptOss20b => "openai/gpt-oss-20b",
            GroqModelModel::OpenaiGptOss120b => "openai/gpt-oss-120b",
            GroqModelModel::DeepseekR1DistillLlama70b => "deepseek-r1-distill-llama-70b",
            GroqModelModel::Llama3_3_70bVersatile => "llama-3.3-70b-versatile",
            GroqModelModel::Llama3_1_405bReasoning => "llama-3.1-405b-reasoning",
            GroqModelModel::Llama3_1_8bInstant => "llama-3.1-8b-instant",
            GroqModelModel::Llama3_8b8192 => "llama3-8b-8192",
            GroqModelModel::Llama3_70b8192 => "llama3-70b-8192",
            GroqModelModel::Gemma2_9bIt => "gemma2-9b-it",
            GroqModelModel::MoonshotaiKimiK2Instruct0905 => {
                "moonshotai/kimi-k2-instruct-0905"
            }
            GroqModelModel::MetaLlamaLlama4Maverick17b128eInstruct => {
                "meta-llama/llama-4-maverick-17b-128e-instruct"
            }
            GroqModelModel::MetaLlamaLlama4Scout17b16eInstruct => {
                "meta-llama/llama-4-scout-17b-16e-instruct"
            }
            GroqModelModel::MistralSaba24b => "mistral-saba-24b",
            GroqModelModel::CompoundBeta => "compound-beta",
            GroqModelModel::CompoundBetaMini => "compound-beta-mini",
            GroqModelModel::Unknown(value) => value.as_str(),
        }
    }

    fn from_name(name: &str) -> Self {
        static NAMES: Names = Names::new(
            GroqModelModel::VALUES,
            &index::<32>(GroqModelModel::VALUES),
        );
        static LISTED: [GroqModelModel; 15usize] = [
            GroqModelModel::OpenaiGptOss20b,
            GroqModelModel::OpenaiGptOss120b,
            GroqModelModel::DeepseekR1DistillLlama70b,
            GroqModelModel::Llama3_3_70bVersatile,
            GroqModelModel::Llama3_1_405bReasoning,
            GroqModelModel::Llama3_1_8bInstant,
            GroqModelModel::Llama3_8b8192,
            GroqModelModel::Llama3_70b8192,
            GroqModelModel::Gemma2_9bIt,
            GroqModelModel::MoonshotaiKimiK2Instruct0905,
            GroqModelModel::MetaLlamaLlama4Maverick17b128eInstruct,
            GroqModelModel::MetaLlamaLlama4Scout17b16eInstruct,
            GroqModelModel::MistralSaba24b,
            GroqModelModel::CompoundBeta,
            GroqModelModel::CompoundBetaMini,
        ];
        match NAMES.find(name) {
            Some(position) => LISTED[position].clone(),
            None => GroqModelModel::Unknown(UnknownValue(name.into())),
        }
    }
}

impl Text for GroqModelModel {
    fn set(&mut self, text: &str) -> bool {
        *self = GroqModelModel::from_name(text);
        !matches!(self, GroqModelModel::Unknown(_))
    }

    fn as_str(&self) -> &str {
        GroqModelModel::as_str(self)
    }

    fn expected(&self) -> &'static str {
        "one of 15 listed values"
    }
}

texts! {
    GroqModelModel = "vapi-groqmodel-schema.json#/properties/model";
}
