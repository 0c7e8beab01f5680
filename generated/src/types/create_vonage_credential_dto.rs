// @generated from vapi-createvonagecredentialdto-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field};

/// `CreateVonageCredentialDTO`.
///
/// Schema: `vapi-createvonagecredentialdto-schema.json#`
///
/// Always written with `provider`: `"vonage"`.
#[derive(Clone)]
pub struct CreateVonageCredentialDto {
    /// `apiSecret`, required.
    pub api_secret: String,
    /// `apiKey`, required.
    pub api_key: String,
    /// `name`, at most 40 characters, at least 1 characters.
    pub name: Option<String>,
    _extra: Extra,
}

impl CreateVonageCredentialDto {
    /// A value with its required members.
    pub fn new(api_secret: impl Into<String>, api_key: impl Into<String>) -> Self {
        CreateVonageCredentialDto {
            api_secret: api_secret.into(),
            api_key: api_key.into(),
            ..Field::empty()
        }
    }
}

object! {
    CreateVonageCredentialDto = "vapi-createvonagecredentialdto-schema.json#", unstated, missed 0b111, b"" {
        0 "provider" => constant("vonage");
        1 "apiSecret" => required(api_secret: STRING, with_api_secret into String);
        2 "apiKey" => required(api_key: STRING, with_api_key into String);
        3 "name" => optional(name: STRING, with_name into String);
    }
    (api_secret, api_key) (name)
}
