// @generated from vapi-createtogetheraicredentialdto-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field};

/// `CreateTogetherAICredentialDTO`.
///
/// Schema: `vapi-createtogetheraicredentialdto-schema.json#`
///
/// Always written with `provider`: `"together-ai"`.
#[derive(Clone)]
pub struct CreateTogetherAiCredentialDto {
    /// `apiKey`, required.
    pub api_key: String,
    /// `name`, at most 40 characters, at least 1 characters.
    pub name: Option<String>,
    _extra: Extra,
}

impl CreateTogetherAiCredentialDto {
    /// A value with its required members.
    pub fn new(api_key: impl Into<String>) -> Self {
        CreateTogetherAiCredentialDto {
            api_key: api_key.into(),
            ..Field::empty()
        }
    }
}

object! {
    CreateTogetherAiCredentialDto = "vapi-createtogetheraicredentialdto-schema.json#", unstated, missed 0b11, b"" {
        0 "provider" => constant("together-ai");
        1 "apiKey" => required(api_key: STRING, with_api_key into String);
        2 "name" => optional(name: STRING, with_name into String);
    }
    (api_key) (name)
}
