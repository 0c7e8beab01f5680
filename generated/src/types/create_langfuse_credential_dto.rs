// @generated from vapi-createlangfusecredentialdto-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field};

/// `CreateLangfuseCredentialDTO`.
///
/// Schema: `vapi-createlangfusecredentialdto-schema.json#`
///
/// Always written with `provider`: `"langfuse"`.
#[derive(Clone)]
pub struct CreateLangfuseCredentialDto {
    /// `publicKey`, required.
    pub public_key: String,
    /// `apiKey`, required.
    pub api_key: String,
    /// `apiUrl`, required.
    pub api_url: String,
    /// `name`, at most 40 characters, at least 1 characters.
    pub name: Option<String>,
    _extra: Extra,
}

impl CreateLangfuseCredentialDto {
    /// A value with its required members.
    pub fn new(
        public_key: impl Into<String>,
        api_key: impl Into<String>,
        api_url: impl Into<String>,
    ) -> Self {
        CreateLangfuseCredentialDto {
            public_key: public_key.into(),
            api_key: api_key.into(),
            api_url: api_url.into(),
            ..Field::empty()
        }
    }
}

object! {
    CreateLangfuseCredentialDto = "vapi-createlangfusecredentialdto-schema.json#", unstated, missed 0b1111, b"\x00\x00\x00\x00\x00\x00\x03\x00\x00\x02\x00\x05\x00\x01\x00\x04" {
        0 "provider" => constant("langfuse");
        1 "publicKey" => required(public_key: STRING, with_public_key into String);
        2 "apiKey" => required(api_key: STRING, with_api_key into String);
        3 "apiUrl" => required(api_url: STRING, with_api_url into String);
        4 "name" => optional(name: STRING, with_name into String);
    }
    (public_key, api_key, api_url) (name)
}
