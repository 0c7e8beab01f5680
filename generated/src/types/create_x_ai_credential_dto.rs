// @generated from vapi-createxaicredentialdto-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field};

/// `CreateXAiCredentialDTO`.
///
/// Schema: `vapi-createxaicredentialdto-schema.json#`
///
/// Always written with `provider`: `"xai"`.
#[derive(Clone, PartialEq)]
pub struct CreateXAiCredentialDto {
    /// `apiKey`, required, at most 10000 characters.
    pub api_key: String,
    /// `name`, at most 40 characters, at least 1 characters.
    pub name: Option<String>,
    _extra: Extra,
}

impl CreateXAiCredentialDto {
    /// A value with its required members.
    pub fn new(api_key: impl Into<String>) -> Self {
        CreateXAiCredentialDto {
            api_key: api_key.into(),
            ..CreateXAiCredentialDto::empty()
        }
    }

    fn empty() -> Self {
        CreateXAiCredentialDto {
            api_key: Field::empty(),
            name: None,
            _extra: Extra::EMPTY,
        }
    }
}

object! {
    CREATE_X_AI_CREDENTIAL_DTO: CreateXAiCredentialDto = "vapi-createxaicredentialdto-schema.json#", unstated, [8] {
        0 "provider" => constant("xai");
        1 "apiKey" => required(api_key: STRING);
        2 "name" => optional(name: STRING);
    }
}
