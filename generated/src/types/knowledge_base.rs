// @generated from vapi-knowledgebase-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{
    Extra, Field, Member, Names, Object, ObjectShape, Slot, View, index, kind,
};
use crate::types::GoogleModelModel;

/// `KnowledgeBase`.
///
/// Schema: `vapi-knowledgebase-schema.json#`
///
/// Always written with `provider`: `"google"`.
#[derive(Clone, PartialEq)]
pub struct KnowledgeBase {
    /// `name`, required.
    pub name: String,
    /// `model`.
    pub model: Option<GoogleModelModel>,
    /// `description`, required.
    pub description: String,
    /// `fileIds`, required.
    pub file_ids: Vec<String>,
    _extra: Extra,
}

impl KnowledgeBase {
    /// A value with its required members.
    pub fn new(
        name: impl Into<String>,
        description: impl Into<String>,
        file_ids: impl Into<Vec<String>>,
    ) -> Self {
        KnowledgeBase {
            name: name.into(),
            description: description.into(),
            file_ids: file_ids.into(),
            ..KnowledgeBase::empty()
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
        KnowledgeBase {
            name: Field::empty(),
            description: Field::empty(),
            file_ids: Field::empty(),
            model: None,
            _extra: Extra::EMPTY,
        }
    }
}

pub(crate) static KNOWLEDGE_BASE: ObjectShape = {
    const NAMES: &[&str] = &["name", "provider", "model", "description", "fileIds"];
    ObjectShape {
        name: "KnowledgeBase",
        members: &[
            Member::required("name", kind::STRING),
            Member::constant("provider", "google"),
            Member::optional("model", kind::STRING),
            Member::required("description", kind::STRING),
            Member::required("fileIds", kind::ARRAY),
        ],
        names: Names::new(NAMES, &index::<16>(NAMES)),
        open: false,
    }
};

impl Object for KnowledgeBase {
    fn shape(&self) -> &'static ObjectShape {
        &KNOWLEDGE_BASE
    }

    fn slot(&mut self, position: usize) -> Slot<'_> {
        match position {
            0 => Slot::required(&mut self.name),
            1 => Slot::Constant("google"),
            2 => Slot::optional(&mut self.model),
            3 => Slot::required(&mut self.description),
            4 => Slot::required(&mut self.file_ids),
            _ => Slot::Null,
        }
    }

    fn view(&self, position: usize) -> View<'_> {
        match position {
            0 => View::required(&self.name),
            1 => View::String("google"),
            2 => View::optional(&self.model),
            3 => View::required(&self.description),
            4 => View::required(&self.file_ids),
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
    KnowledgeBase = "vapi-knowledgebase-schema.json#";
}
