// @generated from vapi-textcontent-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{
    Extra, Field, Member, Names, Object, ObjectShape, Slot, View, index, kind,
};
use crate::types::TextContentLanguage;

/// `TextContent`.
///
/// Schema: `vapi-textcontent-schema.json#`
///
/// Always written with `type`: `"text"`.
#[derive(Clone, PartialEq)]
pub struct TextContent {
    /// `text`, required.
    pub text: String,
    /// `language`, required.
    pub language: TextContentLanguage,
    _extra: Extra,
}

impl TextContent {
    /// A value with its required members.
    pub fn new(
        text: impl Into<String>,
        language: impl Into<TextContentLanguage>,
    ) -> Self {
        TextContent {
            text: text.into(),
            language: language.into(),
            ..TextContent::empty()
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
        TextContent {
            text: Field::empty(),
            language: Field::empty(),
            _extra: Extra::EMPTY,
        }
    }
}

pub(crate) static TEXT_CONTENT: ObjectShape = {
    const NAMES: &[&str] = &["type", "text", "language"];
    ObjectShape {
        name: "TextContent",
        members: &[
            Member::constant("type", "text"),
            Member::required("text", kind::STRING),
            Member::required("language", kind::STRING),
        ],
        names: Names::new(NAMES, &index::<8>(NAMES)),
        open: false,
    }
};

impl Object for TextContent {
    fn shape(&self) -> &'static ObjectShape {
        &TEXT_CONTENT
    }

    fn slot(&mut self, position: usize) -> Slot<'_> {
        match position {
            0 => Slot::Constant("text"),
            1 => Slot::required(&mut self.text),
            2 => Slot::required(&mut self.language),
            _ => Slot::Null,
        }
    }

    fn view(&self, position: usize) -> View<'_> {
        match position {
            0 => View::String("text"),
            1 => View::required(&self.text),
            2 => View::required(&self.language),
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
    TextContent = "vapi-textcontent-schema.json#";
}
