// @generated from vapi-toolmessagefailed-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Member, Names, Object, ObjectShape, Slot, View, index, kind};
use crate::types::{Condition, TextContent};

/// `ToolMessageFailed`.
///
/// Schema: `vapi-toolmessagefailed-schema.json#`
///
/// Always written with `type`: `"request-failed"`.
#[derive(Clone, PartialEq)]
pub struct ToolMessageFailed {
    /// `contents`.
    pub contents: Option<Vec<TextContent>>,
    /// `endCallAfterSpokenEnabled`.
    pub end_call_after_spoken_enabled: Option<bool>,
    /// `content`, at most 1000 characters.
    pub content: Option<String>,
    /// `conditions`.
    pub conditions: Option<Vec<Condition>>,
    _extra: Extra,
}

impl ToolMessageFailed {
    /// A value with its constant members alone.
    pub fn new() -> Self {
        ToolMessageFailed::empty()
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
        ToolMessageFailed {
            contents: None,
            end_call_after_spoken_enabled: None,
            content: None,
            conditions: None,
            _extra: Extra::EMPTY,
        }
    }
}

impl Default for ToolMessageFailed {
    fn default() -> Self {
        ToolMessageFailed::empty()
    }
}

pub(crate) static TOOL_MESSAGE_FAILED: ObjectShape = {
    const NAMES: &[&str] = &[
        "contents",
        "type",
        "endCallAfterSpokenEnabled",
        "content",
        "conditions",
    ];
    ObjectShape {
        name: "ToolMessageFailed",
        members: &[
            Member::optional("contents", kind::ARRAY),
            Member::constant("type", "request-failed"),
            Member::optional("endCallAfterSpokenEnabled", kind::BOOLEAN),
            Member::optional("content", kind::STRING),
            Member::optional("conditions", kind::ARRAY),
        ],
        names: Names::new(NAMES, &index::<16>(NAMES)),
        open: false,
    }
};

impl Object for ToolMessageFailed {
    fn shape(&self) -> &'static ObjectShape {
        &TOOL_MESSAGE_FAILED
    }

    fn slot(&mut self, position: usize) -> Slot<'_> {
        match position {
            0 => Slot::optional(&mut self.contents),
            1 => Slot::Constant("request-failed"),
            2 => Slot::optional(&mut self.end_call_after_spoken_enabled),
            3 => Slot::optional(&mut self.content),
            4 => Slot::optional(&mut self.conditions),
            _ => Slot::Null,
        }
    }

    fn view(&self, position: usize) -> View<'_> {
        match position {
            0 => View::optional(&self.contents),
            1 => View::String("request-failed"),
            2 => View::optional(&self.end_call_after_spoken_enabled),
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
    ToolMessageFailed = "vapi-toolmessagefailed-schema.json#";
}
