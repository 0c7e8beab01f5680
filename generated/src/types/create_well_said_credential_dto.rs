// @generated from vapi-createwellsaidcredentialdto-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field};

/// `CreateWellSaidCredentialDTO`.
///
/// Schema: `vapi-createwellsaidcredentialdto-schema.json#`
///
/// Always written with `provider`: `"wellsaid"`.
#[derive(Clone, PartialEq)]
pub struct CreateWellSaidCredentialDto {
    /// `apiKey`, required, at most 10000 characters.
    pub api_key: String,
    /// `name`, at most 40 characters, at least 1 characters.
    pub name: Option<String>,
    _extra: Extra,
}

impl CreateWellSaidCredentialDto {
    /// A value with its required members.
    pub fn new(api_key: impl Into<String>) -> Self {
        CreateWellSaidCredentialDto {
            api_key: api_key.into(),
            ..CreateWellSaidCredentialDto::empty()
        }
    }

    fn empty() -> Self {
        CreateWellSaidCredentialDto {
            api_key: Field::empty(),
            name: None,
            _extra: Extra::EMPTY,
        }
    }
}

object! {
    CREATE_WELL_SAID_CREDENTIAL_DTO: CreateWellSaidCredentialDto = "vapi-createwellsaidcredentialdto-schema.json#", unstated, [8] {
        0 "provider" => constant("wellsaid");
        1 "apiKey" => required(api_key: STRING);
        2 "name" => optional(name: STRING);
    }
}
