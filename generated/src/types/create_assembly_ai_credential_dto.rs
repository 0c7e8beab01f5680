// @generated from vapi-createassemblyaicredentialdto-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field};

/// `CreateAssemblyAICredentialDTO`.
///
/// Schema: `vapi-createassemblyaicredentialdto-schema.json#`
///
/// Always written with `provider`: `"assembly-ai"`.
#[derive(Clone)]
pub struct CreateAssemblyAiCredentialDto {
    /// `apiKey`, required.
    pub api_key: String,
    /// `name`, at most 40 characters, at least 1 characters.
    pub name: Option<String>,
    _extra: Extra,
}

impl CreateAssemblyAiCredentialDto {
    /// A value with its required members.
    pub fn new(api_key: impl Into<String>) -> Self {
        CreateAssemblyAiCredentialDto {
            api_key: api_key.into(),
            ..Field::empty()
        }
    }
}

object! {
    CreateAssemblyAiCredentialDto = "vapi-createassemblyaicredentialdto-schema.json#", unstated, missed 0b11, b"" {
        0 "provider" => constant("assembly-ai");
        1 "apiKey" => required(api_key: STRING, with_api_key into String);
        2 "name" => optional(name: STRING, with_name into String);
    }
    (api_key) (name)
}
