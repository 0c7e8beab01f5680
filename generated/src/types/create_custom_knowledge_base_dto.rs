// @generated from vapi-createcustomknowledgebasedto-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field};
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

    fn empty() -> Self {
        CreateCustomKnowledgeBaseDto {
            server: Field::empty(),
            _extra: Extra::EMPTY,
        }
    }
}

object! {
    CREATE_CUSTOM_KNOWLEDGE_BASE_DTO: CreateCustomKnowledgeBaseDto = "vapi-createcustomknowledgebasedto-schema.json#", unstated, [4] {
        0 "provider" => constant("custom-knowledge-base");
        1 "server" => required(server: OBJECT);
    }
}
