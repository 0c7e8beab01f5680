// @generated from vapi-toolmessagedelayed-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{
    Extra, Member, Names, Number, Object, ObjectShape, Slot, View, index, kind,
};
use crate::types::{Condition, TextContent};

/// `ToolMessageDelayed`.
///
/// Schema: `vapi-toolmessagedelayed-schema.json#`
///
/// Always written with `type`: `"request-response-delayed"`.
#[derive(Clone, PartialEq)]
pub struct ToolMessageDelayed {
    /// `contents`.
    pub contents: Option<Vec<TextContent>>,
    /// `timingMilliseconds`, at most 120000, at least 100.
    pub timing_milliseconds: Option<Number>,
    /// `content`, at most 1000 characters.
    pub content: Option<String>,
    /// `conditions`.
    pub conditions: Option<Vec<Condition>>,
    _extra: Extra,
}

impl ToolMessageDelayed {
    /// A value with its constant members alone.
    pub fn new() -> Self {
        ToolMessageDelayed::empty()
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
        ToolMessageDelayed {
            contents: None,
            timing_milliseconds: None,
            content: None,
            conditions: None,
            _extra: Extra::EMPTY,
        }
    }
}

impl Default for ToolMessageDelayed {
    fn default() -> Self {
        ToolMessageDelayed::empty()
    }
}

pub(crate) static TOOL_MESSAGE_DELAYED: ObjectShape = {
    const NAMES: &[&str] = &[
        "contents",
        "type",
        "timingMilliseconds",
        "content",
        "conditions",
    ];
    ObjectShape {
        name: "ToolMessageDelayed",
        members: &[
            Member::optional("contents", kind::ARRAY),
            Member::constant("type", "request-response-delayed"),
            Member::optional("timingMilliseconds", kind::NUMBER),
            Member::optional("content", kind::STRING),
            Member::optional("conditions", kind::ARRAY),
        ],
        names: Names::new(NAMES, &index::<16>(NAMES)),
        open: false,
    }
};

impl Object for ToolMessageDelayed {
    fn shape(&self) -> &'static ObjectShape {
        &TOOL_MESSAGE_DELAYED
    }

    fn slot(&mut self, position: usize) -> Slot<'_> {
        match position {
            0 => Slot::optional(&mut self.contents),
            1 => Slot::Constant("request-response-delayed"),
            2 => Slot::optional(&mut self.timing_milliseconds),
            3 => Slot::optional(&mut self.content),
            4 => Slot::optional(&mut self.conditions),
            _ => Slot::Null,
        }
    }

    fn view(&self, position: usize) -> View<'_> {
        match position {
            0 => View::optional(&self.contents),
            1 => View::String("request-response-delayed"),
            2 => View::optional(&self.timing_milliseconds),
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
    ToolMessageDelayed = "vapi-toolmessagedelayed-schema.json#";
}
