// @generated from vapi-createinworldcredentialdto-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field};

/// `CreateInworldCredentialDTO`.
///
/// Schema: `vapi-createinworldcredentialdto-schema.json#`
///
/// Always written with `provider`: `"inworld"`.
#[derive(Clone, PartialEq)]
pub struct CreateInworldCredentialDto {
    /// `apiKey`, required.
    pub api_key: String,
    /// `name`, at most 40 characters, at least 1 characters.
    pub name: Option<String>,
    _extra: Extra,
}

impl CreateInworldCredentialDto {
    /// A value with its required members.
    pub fn new(api_key: impl Into<String>) -> Self {
        CreateInworldCredentialDto {
            api_key: api_key.into(),
            ..CreateInworldCredentialDto::empty()
        }
    }

    fn empty() -> Self {
        CreateInworldCredentialDto {
            api_key: Field::empty(),
            name: None,
            _extra: Extra::EMPTY,
        }
    }
}

object! {
    CREATE_INWORLD_CREDENTIAL_DTO: CreateInworldCredentialDto = "vapi-createinworldcredentialdto-schema.json#", unstated, [8] {
        0 "provider" => constant("inworld");
        1 "apiKey" => required(api_key: STRING);
        2 "name" => optional(name: STRING);
    }
}
