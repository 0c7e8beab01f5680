// @generated from vapi-createcartesiacredentialdto-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field};

/// `CreateCartesiaCredentialDTO`.
///
/// Schema: `vapi-createcartesiacredentialdto-schema.json#`
///
/// Always written with `provider`: `"cartesia"`.
#[derive(Clone)]
pub struct CreateCartesiaCredentialDto {
    /// `apiKey`, required.
    pub api_key: String,
    /// `apiUrl`.
    pub api_url: Option<String>,
    /// `name`, at most 40 characters, at least 1 characters.
    pub name: Option<String>,
    _extra: Extra,
}

impl CreateCartesiaCredentialDto {
    /// A value with its required members.
    pub fn new(api_key: impl Into<String>) -> Self {
        CreateCartesiaCredentialDto {
            api_key: api_key.into(),
            ..Field::empty()
        }
    }
}

object! {
    CreateCartesiaCredentialDto = "vapi-createcartesiacredentialdto-schema.json#", unstated, missed 0b11, b"" {
        0 "provider" => constant("cartesia");
        1 "apiKey" => required(api_key: STRING, with_api_key into String);
        2 "apiUrl" => optional(api_url: STRING, with_api_url into String);
        3 "name" => optional(name: STRING, with_name into String);
    }
    (api_key) (api_url, name)
}
