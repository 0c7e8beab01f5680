// @generated from vapi-createcustomknowledgebasedto-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{
    Extra, Field, Member, Names, Object, ObjectShape, Slot, View, index, kind,
};
use crate::types::Server;

/// `CreateCustomKnowledgeBaseDTO`.
///
/// Schema: `vapi-createcustomknowledgebasedto-schema.json#`
///
/// Always written with `provider`: `"custom-knowledge-base"`.
#[derive(Clone, PartialEq)]
pub struct CreateCustomKnowledgeBaseDto {
    /// `server`, required.
    pub server: Box<Server>,
    _extra: Extra,
}

impl CreateCustomKnowledgeBaseDto {
    /// A value with its required members.
    pub fn new(server: impl Into<Box<Server>>) -> Self {
        CreateCustomKnowledgeBaseDto {
            server: server.into(),
            ..CreateCustomKnowledgeBaseDto::empty()
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
        CreateCustomKnowledgeBaseDto {
            server: Field::empty(),
            _extra: Extra::EMPTY,
        }
    }
}

pub(crate) static CREATE_CUSTOM_KNOWLEDGE_BASE_DTO: ObjectShape = {
    const NAMES: &[&str] = &["provider", "server"];
    ObjectShape {
        name: "CreateCustomKnowledgeBaseDto",
        members: &[
            Member::constant("provider", "custom-knowledge-base"),
            Member::required("server", kind::OBJECT),
        ],
        names: Names::new(NAMES, &index::<4>(NAMES)),
        open: false,
    }
};

impl Object for CreateCustomKnowledgeBaseDto {
    fn shape(&self) -> &'static ObjectShape {
        &CREATE_CUSTOM_KNOWLEDGE_BASE_DTO
    }

    fn slot(&mut self, position: usize) -> Slot<'_> {
        match position {
            0 => Slot::Constant("custom-knowledge-base"),
            1 => Slot::required(&mut self.server),
            _ => Slot::Null,
        }
    }

    fn view(&self, position: usize) -> View<'_> {
        match position {
            0 => View::String("custom-knowledge-base"),
            1 => View::required(&self.server),
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
    CreateCustomKnowledgeBaseDto = "vapi-createcustomknowledgebasedto-schema.json#";
}
