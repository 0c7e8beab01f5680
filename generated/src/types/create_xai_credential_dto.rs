// @generated from vapi-createxaicredentialdto-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field};

/// `CreateXAiCredentialDTO`.
///
/// Schema: `vapi-createxaicredentialdto-schema.json#`
///
/// Always written with `provider`: `"xai"`.
#[derive(Clone)]
pub struct CreateXaiCredentialDto {
    /// `apiKey`, required, at most 10000 characters.
    pub api_key: String,
    /// `name`, at most 40 characters, at least 1 characters.
    pub name: Option<String>,
    _extra: Extra,
}

impl CreateXaiCredentialDto {
    /// A value with its required members.
    pub fn new(api_key: impl Into<String>) -> Self {
        CreateXaiCredentialDto {
            api_key: api_key.into(),
            ..Field::empty()
        }
    }
}

object! {
    CreateXaiCredentialDto = "vapi-createxaicredentialdto-schema.json#", unstated, missed 0b11, b"" {
        0 "provider" => constant("xai");
        1 "apiKey" => required(api_key: STRING, with_api_key into String);
        2 "name" => optional(name: STRING, with_name into String);
    }
    (api_key) (name)
}
