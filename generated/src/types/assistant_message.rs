// @generated from vapi-assistantmessage-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Member, Names, Object, ObjectShape, Slot, View, index, kind};
use crate::types::ToolCall;
use serde_json::Value;
use std::collections::BTreeMap;

/// `AssistantMessage`.
///
/// Schema: `vapi-assistantmessage-schema.json#`
///
/// Always written with `role`: `"assistant"`.
#[derive(Clone, PartialEq)]
pub struct AssistantMessage {
    /// `content`, at most 10000 characters.
    pub content: Option<String>,
    /// `refusal`, at most 10000 characters.
    pub refusal: Option<String>,
    /// `tool_calls`.
    pub tool_calls: Option<Vec<ToolCall>>,
    /// `name`, at most 40 characters.
    pub name: Option<String>,
    /// `metadata`.
    pub metadata: Option<BTreeMap<String, Value>>,
    _extra: Extra,
}

impl AssistantMessage {
    /// A value with its constant members alone.
    pub fn new() -> Self {
        AssistantMessage::empty()
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
        AssistantMessage {
            content: None,
            refusal: None,
            tool_calls: None,
            name: None,
            metadata: None,
            _extra: Extra::EMPTY,
        }
    }
}

impl Default for AssistantMessage {
    fn default() -> Self {
        AssistantMessage::empty()
    }
}

pub(crate) static ASSISTANT_MESSAGE: ObjectShape = {
    const NAMES: &[&str] = &[
        "role",
        "content",
        "refusal",
        "tool_calls",
        "name",
        "metadata",
    ];
    ObjectShape {
        name: "AssistantMessage",
        members: &[
            Member::constant("role", "assistant"),
            Member::optional("content", kind::STRING),
            Member::optional("refusal", kind::STRING),
            Member::optional("tool_calls", kind::ARRAY),
            Member::optional("name", kind::STRING),
            Member::optional("metadata", kind::OBJECT),
        ],
        names: Names::new(NAMES, &index::<16>(NAMES)),
        open: false,
    }
};

impl Object for AssistantMessage {
    fn shape(&self) -> &'static ObjectShape {
        &ASSISTANT_MESSAGE
    }

    fn slot(&mut self, position: usize) -> Slot<'_> {
        match position {
            0 => Slot::Constant("assistant"),
            1 => Slot::optional(&mut self.content),
            2 => Slot::optional(&mut self.refusal),
            3 => Slot::optional(&mut self.tool_calls),
            4 => Slot::optional(&mut self.name),
            5 => Slot::optional(&mut self.metadata),
            _ => Slot::Null,
        }
    }

    fn view(&self, position: usize) -> View<'_> {
        match position {
            0 => View::String("assistant"),
            1 => View::optional(&self.content),
            2 => View::optional(&self.refusal),
            3 => View::optional(&self.tool_calls),
            4 => View::optional(&self.name),
            5 => View::optional(&self.metadata),
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
    AssistantMessage = "vapi-assistantmessage-schema.json#";
}
