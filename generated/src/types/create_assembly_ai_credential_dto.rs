// @generated from vapi-createassemblyaicredentialdto-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field};

/// `CreateAssemblyAICredentialDTO`.
///
/// Schema: `vapi-createassemblyaicredentialdto-schema.json#`
///
/// Always written with `provider`: `"assembly-ai"`.
#[derive(Clone, PartialEq)]
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
            ..CreateAssemblyAiCredentialDto::empty()
        }
    }

    fn empty() -> Self {
        CreateAssemblyAiCredentialDto {
            api_key: Field::empty(),
            name: None,
            _extra: Extra::EMPTY,
        }
    }
}

object! {
    CREATE_ASSEMBLY_AI_CREDENTIAL_DTO: CreateAssemblyAiCredentialDto = "vapi-createassemblyaicredentialdto-schema.json#", unstated, [8] {
        0 "provider" => constant("assembly-ai");
        1 "apiKey" => required(api_key: STRING);
        2 "name" => optional(name: STRING);
    }
}
