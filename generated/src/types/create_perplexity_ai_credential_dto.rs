// @generated from vapi-createperplexityaicredentialdto-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field};

/// `CreatePerplexityAICredentialDTO`.
///
/// Schema: `vapi-createperplexityaicredentialdto-schema.json#`
///
/// Always written with `provider`: `"perplexity-ai"`.
#[derive(Clone, PartialEq)]
pub struct CreatePerplexityAiCredentialDto {
    /// `apiKey`, required.
    pub api_key: String,
    /// `name`, at most 40 characters, at least 1 characters.
    pub name: Option<String>,
    _extra: Extra,
}

impl CreatePerplexityAiCredentialDto {
    /// A value with its required members.
    pub fn new(api_key: impl Into<String>) -> Self {
        CreatePerplexityAiCredentialDto {
            api_key: api_key.into(),
            ..CreatePerplexityAiCredentialDto::empty()
        }
    }

    fn empty() -> Self {
        CreatePerplexityAiCredentialDto {
            api_key: Field::empty(),
            name: None,
            _extra: Extra::EMPTY,
        }
    }
}

object! {
    CREATE_PERPLEXITY_AI_CREDENTIAL_DTO: CreatePerplexityAiCredentialDto = "vapi-createperplexityaicredentialdto-schema.json#", unstated, [8] {
        0 "provider" => constant("perplexity-ai");
        1 "apiKey" => required(api_key: STRING);
        2 "name" => optional(name: STRING);
    }
}
