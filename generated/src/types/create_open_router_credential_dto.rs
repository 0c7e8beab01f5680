// @generated from vapi-createopenroutercredentialdto-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field};

/// `CreateOpenRouterCredentialDTO`.
///
/// Schema: `vapi-createopenroutercredentialdto-schema.json#`
///
/// Always written with `provider`: `"openrouter"`.
#[derive(Clone, PartialEq)]
pub struct CreateOpenRouterCredentialDto {
    /// `apiKey`, required.
    pub api_key: String,
    /// `name`, at most 40 characters, at least 1 characters.
    pub name: Option<String>,
    _extra: Extra,
}

impl CreateOpenRouterCredentialDto {
    /// A value with its required members.
    pub fn new(api_key: impl Into<String>) -> Self {
        CreateOpenRouterCredentialDto {
            api_key: api_key.into(),
            ..CreateOpenRouterCredentialDto::empty()
        }
    }

    fn empty() -> Self {
        CreateOpenRouterCredentialDto {
            api_key: Field::empty(),
            name: None,
            _extra: Extra::EMPTY,
        }
    }
}

object! {
    CREATE_OPEN_ROUTER_CREDENTIAL_DTO: CreateOpenRouterCredentialDto = "vapi-createopenroutercredentialdto-schema.json#", unstated, [8] {
        0 "provider" => constant("openrouter");
        1 "apiKey" => required(api_key: STRING);
        2 "name" => optional(name: STRING);
    }
}
