// @generated from vapi-createcustomknowledgebasedto-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field, UnknownValue};
use crate::types::Server;

/// `CreateCustomKnowledgeBaseDTO`.
///
/// Schema: `vapi-createcustomknowledgebasedto-schema.json#`
#[derive(Clone, PartialEq)]
pub struct CreateCustomKnowledgeBaseDto {
    /// `provider`, required.
    pub provider: CreateCustomKnowledgeBaseDtoProvider,
    /// `server`.
    pub server: Option<Box<Server>>,
    _extra: Extra,
}

impl CreateCustomKnowledgeBaseDto {
    /// A value with its required members.
    pub fn new(provider: impl Into<CreateCustomKnowledgeBaseDtoProvider>) -> Self {
        CreateCustomKnowledgeBaseDto {
            provider: provider.into(),
            ..CreateCustomKnowledgeBaseDto::empty()
        }
    }

    fn empty() -> Self {
        CreateCustomKnowledgeBaseDto {
            provider: Field::empty(),
            server: None,
            _extra: Extra::EMPTY,
        }
    }
}

object! {
    CREATE_CUSTOM_KNOWLEDGE_BASE_DTO: CreateCustomKnowledgeBaseDto = "vapi-createcustomknowledgebasedto-schema.json#", unstated, [4] {
        0 "provider" => required(provider: STRING);
        1 "server" => optional(server: OBJECT);
    }
}

/// One of 2 listed values, or another string.
///
/// Schema: `vapi-createcustomknowledgebasedto-schema.json#/properties/provider`
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CreateCustomKnowledgeBaseDtoProvider {
    /// `custom-knowledge-base`
    CustomKnowledgeBase,
    /// `google`
    Google,
    /// A value that the schema does not list, as it came. Compare it by `as_str()`.
    Unknown(UnknownValue),
}

string_enum! {
    CreateCustomKnowledgeBaseDtoProvider = "vapi-createcustomknowledgebasedto-schema.json#/properties/provider", unstated, [4], "one of 2 listed values" {
        CustomKnowledgeBase = "custom-knowledge-base";
        Google = "google";
    }
}
