// @generated from vapi-customllmmodel-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{
    Extra, Field, Member, Names, Number, Object, ObjectShape, Slot, View, index, kind,
};
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

pub(crate) static CUSTOM_LLM_MODEL: ObjectShape = {
    const NAMES: &[&str] = &[
        "messages",
        "tools",
        "toolIds",
        "knowledgeBase",
        "provider",
        "metadataSendMode",
        "headers",
        "url",
        "wordLevelConfidenceEnabled",
        "timeoutSeconds",
        "model",
        "temperature",
        "maxTokens",
        "emotionRecognitionEnabled",
        "numFastTurns",
    ];
    ObjectShape {
        name: "CustomLlmModel",
        members: &[
            Member::optional("messages", kind::ARRAY),
            Member::optional("tools", kind::ARRAY),
            Member::optional("toolIds", kind::ARRAY),
            Member::optional("knowledgeBase", kind::OBJECT),
            Member::constant("provider", "custom-llm"),
            Member::optional("metadataSendMode", kind::STRING),
            Member::optional("headers", kind::OBJECT),
            Member::required("url", kind::STRING),
            Member::optional("wordLevelConfidenceEnabled", kind::BOOLEAN),
            Member::optional("timeoutSeconds", kind::NUMBER),
            Member::required("model", kind::STRING),
            Member::optional("temperature", kind::NUMBER),
            Member::optional("maxTokens", kind::NUMBER),
            Member::optional("emotionRecognitionEnabled", kind::BOOLEAN),
            Member::optional("numFastTurns", kind::NUMBER),
        ],
        names: Names::new(NAMES, &index::<32>(NAMES)),
        open: false,
    }
};

impl Object for CustomLlmModel {
    fn shape(&self) -> &'static ObjectShape {
        &CUSTOM_LLM_MODEL
    }

    fn slot(&mut self, position: usize) -> Slot<'_> {
        match position {
            0 => Slot::optional(&mut self.messages),
            1 => Slot::optional(&mut self.tools),
            2 => Slot::optional(&mut self.tool_ids),
            3 => Slot::optional(&mut self.knowledge_base),
            4 => Slot::Constant("custom-llm"),
            5 => Slot::optional(&mut self.metadata_send_mode),
            6 => Slot::optional(&mut self.headers),
            7 => Slot::required(&mut self.url),
            8 => Slot::optional(&mut self.word_level_confidence_enabled),
            9 => Slot::optional(&mut self.timeout_seconds),
            10 => Slot::required(&mut self.model),
            11 => Slot::optional(&mut self.temperature),
            12 => Slot::optional(&mut self.max_tokens),
            13 => Slot::optional(&mut self.emotion_recognition_enabled),
            14 => Slot::optional(&mut self.num_fast_turns),
            _ => Slot::Null,
        }
    }

    fn view(&self, position: usize) -> View<'_> {
        match position {
            0 => View::optional(&self.messages),
            1 => View::optional(&self.tools),
            2 => View::optional(&self.tool_ids),
            3 => View::optional(&self.knowledge_base),
            4 => View::String("custom-llm"),
            5 => View::optional(&self.metadata_send_mode),
            6 => View::optional(&self.headers),
            7 => View::required(&self.url),
            8 => View::optional(&self.word_level_confidence_enabled),
            9 => View::optional(&self.timeout_seconds),
            10 => View::required(&self.model),
            11 => View::optional(&self.temperature),
            12 => View::optional(&self.max_tokens),
            13 => View::optional(&self.emotion_recognition_enabled),
            14 => View::optional(&self.num_fast_turns),
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
    CustomLlmModel = "vapi-customllmmodel-schema.json#";
}
