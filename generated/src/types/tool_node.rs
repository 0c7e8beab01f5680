// @generated from vapi-toolnode-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{
    Extra, Field, Member, Names, Object, ObjectShape, Slot, View, index, kind,
};
use crate::types::ToolNodeTool;
use serde_json::Value;
use std::collections::BTreeMap;

/// `ToolNode`.
///
/// Schema: `vapi-toolnode-schema.json#`
///
/// Always written with `type`: `"tool"`.
#[derive(Clone, PartialEq)]
pub struct ToolNode {
    /// `tool`.
    pub tool: Option<ToolNodeTool>,
    /// `toolId`.
    pub tool_id: Option<String>,
    /// `name`, required, at most 80 characters.
    pub name: String,
    /// `isStart`.
    pub is_start: Option<bool>,
    /// `metadata`.
    pub metadata: Option<BTreeMap<String, Value>>,
    _extra: Extra,
}

impl ToolNode {
    /// A value with its required members.
    pub fn new(name: impl Into<String>) -> Self {
        ToolNode {
            name: name.into(),
            ..ToolNode::empty()
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
        ToolNode {
            name: Field::empty(),
            tool: None,
            tool_id: None,
            is_start: None,
            metadata: None,
            _extra: Extra::EMPTY,
        }
    }
}

pub(crate) static TOOL_NODE: ObjectShape = {
    const NAMES: &[&str] = &["type", "tool", "toolId", "name", "isStart", "metadata"];
    ObjectShape {
        name: "ToolNode",
        members: &[
            Member::constant("type", "tool"),
            Member::optional("tool", kind::OBJECT),
            Member::optional("toolId", kind::STRING),
            Member::required("name", kind::STRING),
            Member::optional("isStart", kind::BOOLEAN),
            Member::optional("metadata", kind::OBJECT),
        ],
        names: Names::new(NAMES, &index::<16>(NAMES)),
        open: false,
    }
};

impl Object for ToolNode {
    fn shape(&self) -> &'static ObjectShape {
        &TOOL_NODE
    }

    fn slot(&mut self, position: usize) -> Slot<'_> {
        match position {
            0 => Slot::Constant("tool"),
            1 => Slot::optional(&mut self.tool),
            2 => Slot::optional(&mut self.tool_id),
            3 => Slot::required(&mut self.name),
            4 => Slot::optional(&mut self.is_start),
            5 => Slot::optional(&mut self.metadata),
            _ => Slot::Null,
        }
    }

    fn view(&self, position: usize) -> View<'_> {
        match position {
            0 => View::String("tool"),
            1 => View::optional(&self.tool),
            2 => View::optional(&self.tool_id),
            3 => View::required(&self.name),
            4 => View::optional(&self.is_start),
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
    ToolNode = "vapi-toolnode-schema.json#";
}
