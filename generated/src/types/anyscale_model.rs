// @generated from vapi-anyscalemodel-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{
    Extra, Field, Member, Names, Number, Object, ObjectShape, Slot, View, index, kind,
};
use crate::types::{CreateCustomKnowledgeBaseDto, OpenAiMessage, ToolNodeTool};

/// `AnyscaleModel`.
///
/// Schema: `vapi-anyscalemodel-schema.json#`
///
/// Always written with `provider`: `"anyscale"`.
#[derive(Clone, PartialEq)]
pub struct AnyscaleModel {
    /// `messages`.
    pub messages: Option<Vec<OpenAiMessage>>,
    /// `tools`.
    pub tools: Option<Vec<ToolNodeTool>>,
    /// `toolIds`.
    pub tool_ids: Option<Vec<String>>,
    /// `knowledgeBase`.
    pub knowledge_base: Option<Box<CreateCustomKnowledgeBaseDto>>,
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

impl AnyscaleModel {
    /// A value with its required members.
    pub fn new(model: impl Into<String>) -> Self {
        AnyscaleModel {
            model: model.into(),
            ..AnyscaleModel::empty()
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
        AnyscaleModel {
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

pub(crate) static ANYSCALE_MODEL: ObjectShape = {
    const NAMES: &[&str] = &[
        "messages",
        "tools",
        "toolIds",
        "knowledgeBase",
        "provider",
        "model",
        "temperature",
        "maxTokens",
        "emotionRecognitionEnabled",
        "numFastTurns",
    ];
    ObjectShape {
        name: "AnyscaleModel",
        members: &[
            Member::optional("messages", kind::ARRAY),
            Member::optional("tools", kind::ARRAY),
            Member::optional("toolIds", kind::ARRAY),
            Member::optional("knowledgeBase", kind::OBJECT),
            Member::constant("provider", "anyscale"),
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

impl Object for AnyscaleModel {
    fn shape(&self) -> &'static ObjectShape {
        &ANYSCALE_MODEL
    }

    fn slot(&mut self, position: usize) -> Slot<'_> {
        match position {
            0 => Slot::optional(&mut self.messages),
            1 => Slot::optional(&mut self.tools),
            2 => Slot::optional(&mut self.tool_ids),
            3 => Slot::optional(&mut self.knowledge_base),
            4 => Slot::Constant("anyscale"),
            5 => Slot::required(&mut self.model),
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
            4 => View::String("anyscale"),
            5 => View::required(&self.model),
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
    AnyscaleModel = "vapi-anyscalemodel-schema.json#";
}
