// @generated from vapi-knowledgebaseresponsedocument-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{
    Extra, Field, Member, Names, Number, Object, ObjectShape, Slot, View, index, kind,
};

/// `KnowledgeBaseResponseDocument`.
///
/// Schema: `vapi-knowledgebaseresponsedocument-schema.json#`
#[derive(Clone, PartialEq)]
pub struct KnowledgeBaseResponseDocument {
    /// `content`, required.
    pub content: String,
    /// `similarity`, required.
    pub similarity: Number,
    /// `uuid`.
    pub uuid: Option<String>,
    _extra: Extra,
}

impl KnowledgeBaseResponseDocument {
    /// A value with its required members.
    pub fn new(content: impl Into<String>, similarity: impl Into<Number>) -> Self {
        KnowledgeBaseResponseDocument {
            content: content.into(),
            similarity: similarity.into(),
            ..KnowledgeBaseResponseDocument::empty()
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
        KnowledgeBaseResponseDocument {
            content: Field::empty(),
            similarity: Field::empty(),
            uuid: None,
            _extra: Extra::EMPTY,
        }
    }
}

pub(crate) static KNOWLEDGE_BASE_RESPONSE_DOCUMENT: ObjectShape = {
    const NAMES: &[&str] = &["content", "similarity", "uuid"];
    ObjectShape {
        name: "KnowledgeBaseResponseDocument",
        members: &[
            Member::required("content", kind::STRING),
            Member::required("similarity", kind::NUMBER),
            Member::optional("uuid", kind::STRING),
        ],
        names: Names::new(NAMES, &index::<8>(NAMES)),
        open: false,
    }
};

impl Object for KnowledgeBaseResponseDocument {
    fn shape(&self) -> &'static ObjectShape {
        &KNOWLEDGE_BASE_RESPONSE_DOCUMENT
    }

    fn slot(&mut self, position: usize) -> Slot<'_> {
        match position {
            0 => Slot::required(&mut self.content),
            1 => Slot::required(&mut self.similarity),
            2 => Slot::optional(&mut self.uuid),
            _ => Slot::Null,
        }
    }

    fn view(&self, position: usize) -> View<'_> {
        match position {
            0 => View::required(&self.content),
            1 => View::required(&self.similarity),
            2 => View::optional(&self.uuid),
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
    KnowledgeBaseResponseDocument = "vapi-knowledgebaseresponsedocument-schema.json#";
}
