// @generated from vapi-createcustomknowledgebasedto-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field, UnknownValue};
use crate::types::Server;

/// A knowledge base that your server answers for.
///
/// Schema: `vapi-createcustomknowledgebasedto-schema.json#`
#[derive(Clone)]
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
            ..Field::empty()
        }
    }
}

object! {
    CreateCustomKnowledgeBaseDto = "vapi-createcustomknowledgebasedto-schema.json#", unstated, missed 0b1, b"" {
        0 "provider" => required(provider: STRING, with_provider into CreateCustomKnowledgeBaseDtoProvider);
        1 "server" => optional(server: OBJECT, with_server into Server);
    }
    (provider) (server)
}

/// One of 2 listed values, or another string.
///
/// Schema: `vapi-createcustomknowledgebasedto-schema.json#/properties/provider`
#[derive(Clone, PartialEq, Hash)]
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
    CreateCustomKnowledgeBaseDtoProvider = "vapi-createcustomknowledgebasedto-schema.json#/properties/provider", unstated, b"", "one of 2 listed values" {
        CustomKnowledgeBase = "custom-knowledge-base";
        Google = "google";
    }
}
