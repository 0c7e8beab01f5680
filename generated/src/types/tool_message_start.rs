// @generated from vapi-toolmessagestart-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Member, Names, Object, ObjectShape, Slot, View, index, kind};
use crate::types::{Condition, TextContent};

/// `ToolMessageStart`.
///
/// Schema: `vapi-toolmessagestart-schema.json#`
///
/// Always written with `type`: `"request-start"`.
#[derive(Clone, PartialEq)]
pub struct ToolMessageStart {
    /// `contents`.
    pub contents: Option<Vec<TextContent>>,
    /// `blocking`, default `false`.
    pub blocking: Option<bool>,
    /// `content`, at most 1000 characters.
    pub content: Option<String>,
    /// `conditions`.
    pub conditions: Option<Vec<Condition>>,
    _extra: Extra,
}

impl ToolMessageStart {
    /// A value with its constant members alone.
    pub fn new() -> Self {
        ToolMessageStart::empty()
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
        ToolMessageStart {
            contents: None,
            blocking: None,
            content: None,
            conditions: None,
            _extra: Extra::EMPTY,
        }
    }
}

impl Default for ToolMessageStart {
    fn default() -> Self {
        ToolMessageStart::empty()
    }
}

pub(crate) static TOOL_MESSAGE_START: ObjectShape = {
    const NAMES: &[&str] = &["contents", "type", "blocking", "content", "conditions"];
    ObjectShape {
        name: "ToolMessageStart",
        members: &[
            Member::optional("contents", kind::ARRAY),
            Member::constant("type", "request-start"),
            Member::optional("blocking", kind::BOOLEAN),
            Member::optional("content", kind::STRING),
            Member::optional("conditions", kind::ARRAY),
        ],
        names: Names::new(NAMES, &index::<16>(NAMES)),
        open: false,
    }
};

impl Object for ToolMessageStart {
    fn shape(&self) -> &'static ObjectShape {
        &TOOL_MESSAGE_START
    }

    fn slot(&mut self, position: usize) -> Slot<'_> {
        match position {
            0 => Slot::optional(&mut self.contents),
            1 => Slot::Constant("request-start"),
            2 => Slot::optional(&mut self.blocking),
            3 => Slot::optional(&mut self.content),
            4 => Slot::optional(&mut self.conditions),
            _ => Slot::Null,
        }
    }

    fn view(&self, position: usize) -> View<'_> {
        match position {
            0 => View::optional(&self.contents),
            1 => View::String("request-start"),
            2 => View::optional(&self.blocking),
            3 => View::optional(&self.content),
            4 => View::optional(&self.conditions),
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
    ToolMessageStart = "vapi-toolmessagestart-schema.json#";
}
