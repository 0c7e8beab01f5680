// @generated from vapi-createmistralcredentialdto-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field};

/// `CreateMistralCredentialDTO`.
///
/// Schema: `vapi-createmistralcredentialdto-schema.json#`
///
/// Always written with `provider`: `"mistral"`.
#[derive(Clone)]
pub struct CreateMistralCredentialDto {
    /// `apiKey`, required, at most 100 characters.
    pub api_key: String,
    /// `name`, at most 40 characters, at least 1 characters.
    pub name: Option<String>,
    _extra: Extra,
}

impl CreateMistralCredentialDto {
    /// A value with its required members.
    pub fn new(api_key: impl Into<String>) -> Self {
        CreateMistralCredentialDto {
            api_key: api_key.into(),
            ..Field::empty()
        }
    }
}

object! {
    CreateMistralCredentialDto = "vapi-createmistralcredentialdto-schema.json#", unstated, missed 0b11, b"" {
        0 "provider" => constant("mistral");
        1 "apiKey" => required(api_key: STRING, with_api_key into String);
        2 "name" => optional(name: STRING, with_name into String);
    }
    (api_key) (name)
}
