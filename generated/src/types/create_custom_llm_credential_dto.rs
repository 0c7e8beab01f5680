// @generated from vapi-createcustomllmcredentialdto-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field};
use crate::types::OAuth2AuthenticationPlan;

/// `CreateCustomLLMCredentialDTO`.
///
/// Schema: `vapi-createcustomllmcredentialdto-schema.json#`
///
/// Always written with `provider`: `"custom-llm"`.
#[derive(Clone)]
pub struct CreateCustomLlmCredentialDto {
    /// `apiKey`, required, at most 10000 characters.
    pub api_key: String,
    /// `authenticationPlan`.
    pub authentication_plan: Option<Box<OAuth2AuthenticationPlan>>,
    /// `name`, at most 40 characters, at least 1 characters.
    pub name: Option<String>,
    _extra: Extra,
}

impl CreateCustomLlmCredentialDto {
    /// A value with its required members.
    pub fn new(api_key: impl Into<String>) -> Self {
        CreateCustomLlmCredentialDto {
            api_key: api_key.into(),
            ..Field::empty()
        }
    }
}

object! {
    CreateCustomLlmCredentialDto = "vapi-createcustomllmcredentialdto-schema.json#", unstated, missed 0b11, b"" {
        0 "provider" => constant("custom-llm");
        1 "apiKey" => required(api_key: STRING, with_api_key into String);
        2 "authenticationPlan" => optional(authentication_plan: OBJECT, with_authentication_plan into OAuth2AuthenticationPlan);
        3 "name" => optional(name: STRING, with_name into String);
    }
    (api_key) (authentication_plan, name)
}
