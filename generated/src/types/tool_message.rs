// @generated from vapi-toolmessage-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{
    Extra, Field, Member, Names, Object, ObjectShape, Slot, View, index, kind,
};
use serde_json::Value;
use std::collections::BTreeMap;

/// `ToolMessage`.
///
/// Schema: `vapi-toolmessage-schema.json#`
///
/// Always written with `role`: `"tool"`.
#[derive(Clone, PartialEq)]
pub struct ToolMessage {
    /// `content`, required, at most 10000 characters.
    pub content: String,
    /// `tool_call_id`, required.
    pub tool_call_id: String,
    /// `name`, at most 40 characters.
    pub name: Option<String>,
    /// `metadata`.
    pub metadata: Option<BTreeMap<String, Value>>,
    _extra: Extra,
}

impl ToolMessage {
    /// A value with its required members.
    pub fn new(content: impl Into<String>, tool_call_id: impl Into<String>) -> Self {
        ToolMessage {
            content: content.into(),
            tool_call_id: tool_call_id.into(),
            ..ToolMessage::empty()
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
        ToolMessage {
            content: Field::empty(),
            tool_call_id: Field::empty(),
            name: None,
            metadata: None,
            _extra: Extra::EMPTY,
        }
    }
}

pub(crate) static TOOL_MESSAGE: ObjectShape = {
    const NAMES: &[&str] = &["role", "content", "tool_call_id", "name", "metadata"];
    ObjectShape {
        name: "ToolMessage",
        members: &[
            Member::constant("role", "tool"),
            Member::required("content", kind::STRING),
            Member::required("tool_call_id", kind::STRING),
            Member::optional("name", kind::STRING),
            Member::optional("metadata", kind::OBJECT),
        ],
        names: Names::new(NAMES, &index::<16>(NAMES)),
        open: false,
    }
};

impl Object for ToolMessage {
    fn shape(&self) -> &'static ObjectShape {
        &TOOL_MESSAGE
    }

    fn slot(&mut self, position: usize) -> Slot<'_> {
        match position {
            0 => Slot::Constant("tool"),
            1 => Slot::required(&mut self.content),
            2 => Slot::required(&mut self.tool_call_id),
            3 => Slot::optional(&mut self.name),
            4 => Slot::optional(&mut self.metadata),
            _ => Slot::Null,
        }
    }

    fn view(&self, position: usize) -> View<'_> {
        match position {
            0 => View::String("tool"),
            1 => View::required(&self.content),
            2 => View::required(&self.tool_call_id),
            3 => View::optional(&self.name),
            4 => View::optional(&self.metadata),
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
    ToolMessage = "vapi-toolmessage-schema.json#";
}
