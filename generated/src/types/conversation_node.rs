// @generated from vapi-conversationnode-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{
    Extra, Field, Member, Names, Object, ObjectShape, Slot, View, index, kind,
};
use crate::types::{
    ConversationNodeModel, GlobalNodePlan, ToolNodeTool, Transcriber,
    VariableExtractionPlan, Voice,
};
use serde_json::Value;
use std::collections::BTreeMap;

/// `ConversationNode`.
///
/// Schema: `vapi-conversationnode-schema.json#`
///
/// Always written with `type`: `"conversation"`.
#[derive(Clone, PartialEq)]
pub struct ConversationNode {
    /// `model`.
    pub model: Option<ConversationNodeModel>,
    /// `transcriber`.
    pub transcriber: Option<Transcriber>,
    /// `voice`.
    pub voice: Option<Voice>,
    /// `tools`.
    pub tools: Option<Vec<ToolNodeTool>>,
    /// `toolIds`.
    pub tool_ids: Option<Vec<String>>,
    /// `prompt`, at most 5000 characters.
    pub prompt: Option<String>,
    /// `globalNodePlan`.
    pub global_node_plan: Option<GlobalNodePlan>,
    /// `variableExtractionPlan`.
    pub variable_extraction_plan: Option<Box<VariableExtractionPlan>>,
    /// `name`, required, at most 80 characters.
    pub name: String,
    /// `isStart`.
    pub is_start: Option<bool>,
    /// `metadata`.
    pub metadata: Option<BTreeMap<String, Value>>,
    _extra: Extra,
}

impl ConversationNode {
    /// A value with its required members.
    pub fn new(name: impl Into<String>) -> Self {
        ConversationNode {
            name: name.into(),
            ..ConversationNode::empty()
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
        ConversationNode {
            name: Field::empty(),
            model: None,
            transcriber: None,
            voice: None,
            tools: None,
            tool_ids: None,
            prompt: None,
            global_node_plan: None,
            variable_extraction_plan: None,
            is_start: None,
            metadata: None,
            _extra: Extra::EMPTY,
        }
    }
}

pub(crate) static CONVERSATION_NODE: ObjectShape = {
    const NAMES: &[&str] = &[
        "type",
        "model",
        "transcriber",
        "voice",
        "tools",
        "toolIds",
        "prompt",
        "globalNodePlan",
        "variableExtractionPlan",
        "name",
        "isStart",
        "metadata",
    ];
    ObjectShape {
        name: "ConversationNode",
        members: &[
            Member::constant("type", "conversation"),
            Member::optional("model", kind::OBJECT),
            Member::optional("transcriber", kind::OBJECT),
            Member::optional("voice", kind::OBJECT),
            Member::optional("tools", kind::ARRAY),
            Member::optional("toolIds", kind::ARRAY),
            Member::optional("prompt", kind::STRING),
            Member::optional("globalNodePlan", kind::OBJECT),
            Member::optional("variableExtractionPlan", kind::OBJECT),
            Member::required("name", kind::STRING),
            Member::optional("isStart", kind::BOOLEAN),
            Member::optional("metadata", kind::OBJECT),
        ],
        names: Names::new(NAMES, &index::<32>(NAMES)),
        open: false,
    }
};

impl Object for ConversationNode {
    fn shape(&self) -> &'static ObjectShape {
        &CONVERSATION_NODE
    }

    fn slot(&mut self, position: usize) -> Slot<'_> {
        match position {
            0 => Slot::Constant("conversation"),
            1 => Slot::optional(&mut self.model),
            2 => Slot::optional(&mut self.transcriber),
            3 => Slot::optional(&mut self.voice),
            4 => Slot::optional(&mut self.tools),
            5 => Slot::optional(&mut self.tool_ids),
            6 => Slot::optional(&mut self.prompt),
            7 => Slot::optional(&mut self.global_node_plan),
            8 => Slot::optional(&mut self.variable_extraction_plan),
            9 => Slot::required(&mut self.name),
            10 => Slot::optional(&mut self.is_start),
            11 => Slot::optional(&mut self.metadata),
            _ => Slot::Null,
        }
    }

    fn view(&self, position: usize) -> View<'_> {
        match position {
            0 => View::String("conversation"),
            1 => View::optional(&self.model),
            2 => View::optional(&self.transcriber),
            3 => View::optional(&self.voice),
            4 => View::optional(&self.tools),
            5 => View::optional(&self.tool_ids),
            6 => View::optional(&self.prompt),
            7 => View::optional(&self.global_node_plan),
            8 => View::optional(&self.variable_extraction_plan),
            9 => View::required(&self.name),
            10 => View::optional(&self.is_start),
            11 => View::optional(&self.metadata),
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
    ConversationNode = "vapi-conversationnode-schema.json#";
}
