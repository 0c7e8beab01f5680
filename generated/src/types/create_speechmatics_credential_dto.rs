// @generated from vapi-createspeechmaticscredentialdto-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field};

/// `CreateSpeechmaticsCredentialDTO`.
///
/// Schema: `vapi-createspeechmaticscredentialdto-schema.json#`
///
/// Always written with `provider`: `"speechmatics"`.
#[derive(Clone, PartialEq)]
pub struct CreateSpeechmaticsCredentialDto {
    /// `apiKey`, required.
    pub api_key: String,
    /// `name`, at most 40 characters, at least 1 characters.
    pub name: Option<String>,
    _extra: Extra,
}

impl CreateSpeechmaticsCredentialDto {
    /// A value with its required members.
    pub fn new(api_key: impl Into<String>) -> Self {
        CreateSpeechmaticsCredentialDto {
            api_key: api_key.into(),
            ..CreateSpeechmaticsCredentialDto::empty()
        }
    }

    fn empty() -> Self {
        CreateSpeechmaticsCredentialDto {
            api_key: Field::empty(),
            name: None,
            _extra: Extra::EMPTY,
        }
    }
}

object! {
    CREATE_SPEECHMATICS_CREDENTIAL_DTO: CreateSpeechmaticsCredentialDto = "vapi-createspeechmaticscredentialdto-schema.json#", unstated, [8] {
        0 "provider" => constant("speechmatics");
        1 "apiKey" => required(api_key: STRING);
        2 "name" => optional(name: STRING);
    }
}
