// @generated from vapi-developermessage-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{
    Extra, Field, Member, Names, Object, ObjectShape, Slot, View, index, kind,
};
use serde_json::Value;
use std::collections::BTreeMap;

/// `DeveloperMessage`.
///
/// Schema: `vapi-developermessage-schema.json#`
///
/// Always written with `role`: `"developer"`.
#[derive(Clone, PartialEq)]
pub struct DeveloperMessage {
    /// `content`, required, at most 10000 characters.
    pub content: String,
    /// `name`, at most 40 characters.
    pub name: Option<String>,
    /// `metadata`.
    pub metadata: Option<BTreeMap<String, Value>>,
    _extra: Extra,
}

impl DeveloperMessage {
    /// A value with its required members.
    pub fn new(content: impl Into<String>) -> Self {
        DeveloperMessage {
            content: content.into(),
            ..DeveloperMessage::empty()
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
        DeveloperMessage {
            content: Field::empty(),
            name: None,
            metadata: None,
            _extra: Extra::EMPTY,
        }
    }
}

pub(crate) static DEVELOPER_MESSAGE: ObjectShape = {
    const NAMES: &[&str] = &["role", "content", "name", "metadata"];
    ObjectShape {
        name: "DeveloperMessage",
        members: &[
            Member::constant("role", "developer"),
            Member::required("content", kind::STRING),
            Member::optional("name", kind::STRING),
            Member::optional("metadata", kind::OBJECT),
        ],
        names: Names::new(NAMES, &index::<8>(NAMES)),
        open: false,
    }
};

impl Object for DeveloperMessage {
    fn shape(&self) -> &'static ObjectShape {
        &DEVELOPER_MESSAGE
    }

    fn slot(&mut self, position: usize) -> Slot<'_> {
        match position {
            0 => Slot::Constant("developer"),
            1 => Slot::required(&mut self.content),
            2 => Slot::optional(&mut self.name),
            3 => Slot::optional(&mut self.metadata),
            _ => Slot::Null,
        }
    }

    fn view(&self, position: usize) -> View<'_> {
        match position {
            0 => View::String("developer"),
            1 => View::required(&self.content),
            2 => View::optional(&self.name),
            3 => View::optional(&self.metadata),
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
    DeveloperMessage = "vapi-developermessage-schema.json#";
}
