// @generated from vapi-custommessage-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Member, Names, Object, ObjectShape, Slot, View, index, kind};
use crate::types::TextContent;

/// `CustomMessage`.
///
/// Schema: `vapi-custommessage-schema.json#`
///
/// Always written with `type`: `"custom-message"`.
#[derive(Clone, PartialEq)]
pub struct CustomMessage {
    /// `contents`.
    pub contents: Option<Vec<TextContent>>,
    /// `content`, at most 1000 characters.
    pub content: Option<String>,
    _extra: Extra,
}

impl CustomMessage {
    /// A value with its constant members alone.
    pub fn new() -> Self {
        CustomMessage::empty()
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
        CustomMessage {
            contents: None,
            content: None,
            _extra: Extra::EMPTY,
        }
    }
}

impl Default for CustomMessage {
    fn default() -> Self {
        CustomMessage::empty()
    }
}

pub(crate) static CUSTOM_MESSAGE: ObjectShape = {
    const NAMES: &[&str] = &["contents", "type", "content"];
    ObjectShape {
        name: "CustomMessage",
        members: &[
            Member::optional("contents", kind::ARRAY),
            Member::constant("type", "custom-message"),
            Member::optional("content", kind::STRING),
        ],
        names: Names::new(NAMES, &index::<8>(NAMES)),
        open: false,
    }
};

impl Object for CustomMessage {
    fn shape(&self) -> &'static ObjectShape {
        &CUSTOM_MESSAGE
    }

    fn slot(&mut self, position: usize) -> Slot<'_> {
        match position {
            0 => Slot::optional(&mut self.contents),
            1 => Slot::Constant("custom-message"),
            2 => Slot::optional(&mut self.content),
            _ => Slot::Null,
        }
    }

    fn view(&self, position: usize) -> View<'_> {
        match position {
            0 => View::optional(&self.contents),
            1 => View::String("custom-message"),
            2 => View::optional(&self.content),
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
    CustomMessage = "vapi-custommessage-schema.json#";
}
