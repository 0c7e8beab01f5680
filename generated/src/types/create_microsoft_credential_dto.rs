// @generated from vapi-createmicrosoftcredentialdto-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field};

/// `CreateMicrosoftCredentialDTO`.
///
/// Schema: `vapi-createmicrosoftcredentialdto-schema.json#`
///
/// Always written with `provider`: `"microsoft"`.
#[derive(Clone)]
pub struct CreateMicrosoftCredentialDto {
    /// `apiKey`, required, at most 10000 characters.
    pub api_key: String,
    /// `region`, at most 64 characters.
    pub region: Option<String>,
    /// `name`, at most 40 characters, at least 1 characters.
    pub name: Option<String>,
    _extra: Extra,
}

impl CreateMicrosoftCredentialDto {
    /// A value with its required members.
    pub fn new(api_key: impl Into<String>) -> Self {
        CreateMicrosoftCredentialDto {
            api_key: api_key.into(),
            ..Field::empty()
        }
    }
}

object! {
    CreateMicrosoftCredentialDto = "vapi-createmicrosoftcredentialdto-schema.json#", unstated, missed 0b11, b"" {
        0 "provider" => constant("microsoft");
        1 "apiKey" => required(api_key: STRING, with_api_key into String);
        2 "region" => optional(region: STRING, with_region into String);
        3 "name" => optional(name: STRING, with_name into String);
    }
    (api_key) (region, name)
}
