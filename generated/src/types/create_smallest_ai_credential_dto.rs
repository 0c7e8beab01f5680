// @generated from vapi-createsmallestaicredentialdto-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field};

/// `CreateSmallestAICredentialDTO`.
///
/// Schema: `vapi-createsmallestaicredentialdto-schema.json#`
///
/// Always written with `provider`: `"smallest-ai"`.
#[derive(Clone)]
pub struct CreateSmallestAiCredentialDto {
    /// `apiKey`, required.
    pub api_key: String,
    /// `name`, at most 40 characters, at least 1 characters.
    pub name: Option<String>,
    _extra: Extra,
}

impl CreateSmallestAiCredentialDto {
    /// A value with its required members.
    pub fn new(api_key: impl Into<String>) -> Self {
        CreateSmallestAiCredentialDto {
            api_key: api_key.into(),
            ..Field::empty()
        }
    }
}

object! {
    CreateSmallestAiCredentialDto = "vapi-createsmallestaicredentialdto-schema.json#", unstated, missed 0b11, b"" {
        0 "provider" => constant("smallest-ai");
        1 "apiKey" => required(api_key: STRING, with_api_key into String);
        2 "name" => optional(name: STRING, with_name into String);
    }
    (api_key) (name)
}
