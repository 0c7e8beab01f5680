// @generated from vapi-createsonioxcredentialdto-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field};

/// `CreateSonioxCredentialDTO`.
///
/// Schema: `vapi-createsonioxcredentialdto-schema.json#`
///
/// Always written with `provider`: `"soniox"`.
#[derive(Clone)]
pub struct CreateSonioxCredentialDto {
    /// `apiKey`, required.
    pub api_key: String,
    /// `apiUrl`.
    pub api_url: Option<String>,
    /// `name`, at most 40 characters, at least 1 characters.
    pub name: Option<String>,
    _extra: Extra,
}

impl CreateSonioxCredentialDto {
    /// A value with its required members.
    pub fn new(api_key: impl Into<String>) -> Self {
        CreateSonioxCredentialDto {
            api_key: api_key.into(),
            ..Field::empty()
        }
    }
}

object! {
    CreateSonioxCredentialDto = "vapi-createsonioxcredentialdto-schema.json#", unstated, missed 0b11, b"" {
        0 "provider" => constant("soniox");
        1 "apiKey" => required(api_key: STRING, with_api_key into String);
        2 "apiUrl" => optional(api_url: STRING, with_api_url into String);
        3 "name" => optional(name: STRING, with_name into String);
    }
    (api_key) (api_url, name)
}
