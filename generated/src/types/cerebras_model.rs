// @generated from vapi-cerebrasmodel-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{
    Extra, Field, Member, Names, Number, Object, ObjectShape, Slot, Text, UnknownValue,
    View, index, kind,
};
use crate::types::{CreateCustomKnowledgeBaseDto, OpenAiMessage, ToolNodeTool};

/// `CerebrasModel`.
///
/// Schema: `vapi-cerebrasmodel-schema.json#`
///
/// Always written with `provider`: `"cerebras"`.
#[derive(Clone, PartialEq)]
pub struct CerebrasModel {
    /// `messages`.
    pub messages: Option<Vec<OpenAiMessage>>,
    /// `tools`.
    pub tools: Option<Vec<ToolNodeTool>>,
    /// `toolIds`.
    pub tool_ids: Option<Vec<String>>,
    /// `knowledgeBase`.
    pub knowledge_base: Option<Box<CreateCustomKnowledgeBaseDto>>,
    /// `model`, required.
    pub model: CerebrasModelModel,
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

impl CerebrasModel {
    /// A value with its required members.
    pub fn new(model: impl Into<CerebrasModelModel>) -> Self {
        CerebrasModel {
            model: model.into(),
            ..CerebrasModel::empty()
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
        CerebrasModel {
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

pub(crate) static CEREBRAS_MODEL: ObjectShape = {
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
        name: "CerebrasModel",
        members: &[
            Member::optional("messages", kind::ARRAY),
            Member::optional("tools", kind::ARRAY),
            Member::optional("toolIds", kind::ARRAY),
            Member::optional("knowledgeBase", kind::OBJECT),
            Member::required("model", kind::STRING),
            Member::constant("provider", "cerebras"),
            Member::optional("temperature", kind::NUMBER),
            Member::optional("maxTokens", kind::NUMBER),
            Member::optional("emotionRecognitionEnabled", kind::BOOLEAN),
            Member::optional("numFastTurns", kind::NUMBER),
        ],
        names: Names::new(NAMES, &index::<32>(NAMES)),
        open: false,
    }
};

impl Object for CerebrasModel {
    fn shape(&self) -> &'static ObjectShape {
        &CEREBRAS_MODEL
    }

    fn slot(&mut self, position: usize) -> Slot<'_> {
        match position {
            0 => Slot::optional(&mut self.messages),
            1 => Slot::optional(&mut self.tools),
            2 => Slot::optional(&mut self.tool_ids),
            3 => Slot::optional(&mut self.knowledge_base),
            4 => Slot::required(&mut self.model),
            5 => Slot::Constant("cerebras"),
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
            5 => View::String("cerebras"),
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
    CerebrasModel = "vapi-cerebrasmodel-schema.json#";
}

/// One of 2 listed values, or another string.
///
/// Schema: `vapi-cerebrasmodel-schema.json#/properties/model`
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CerebrasModelModel {
    /// `llama3.1-8b`
    Llama3_1_8b,
    /// `llama-3.3-70b`
    Llama3_3_70b,
    /// A value that the schema does not list, as it came. Compare it by `as_str()`.
    Unknown(UnknownValue),
}

impl CerebrasModelModel {
    /// The values that the schema lists.
    pub const VALUES: &'static [&'static str] = &["llama3.1-8b", "llama-3.3-70b"];
    /// The value as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            CerebrasModelModel::Llama3_1_8b => "llama3.1-8b",
            CerebrasModelModel::Llama3_3_70b => "llama-3.3-70b",
            CerebrasModelModel::Unknown(value) => value.as_str(),
        }
    }

    fn from_name(name: &str) -> Self {
        static NAMES: Names = Names::new(
            CerebrasModelModel::VALUES,
            &index::<4>(CerebrasModelModel::VALUES),
        );
        static LISTED: [CerebrasModelModel; 2usize] = [
            CerebrasModelModel::Llama3_1_8b,
            CerebrasModelModel::Llama3_3_70b,
        ];
        match NAMES.find(name) {
            Some(position) => LISTED[position].clone(),
            None => CerebrasModelModel::Unknown(UnknownValue(name.into())),
        }
    }
}

impl Text for CerebrasModelModel {
    fn set(&mut self, text: &str) -> bool {
        *self = CerebrasModelModel::from_name(text);
        !matches!(self, CerebrasModelModel::Unknown(_))
    }

    fn as_str(&self) -> &str {
        CerebrasModelModel::as_str(self)
    }

    fn expected(&self) -> &'static str {
        "one of 2 listed values"
    }
}

texts! {
    CerebrasModelModel = "vapi-cerebrasmodel-schema.json#/properties/model";
}
