// @generated from vapi-createplayhtcredentialdto-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field};

/// `CreatePlayHTCredentialDTO`.
///
/// Schema: `vapi-createplayhtcredentialdto-schema.json#`
///
/// Always written with `provider`: `"playht"`.
#[derive(Clone)]
pub struct CreatePlayHtCredentialDto {
    /// `apiKey`, required.
    pub api_key: String,
    /// `userId`, required.
    pub user_id: String,
    /// `name`, at most 40 characters, at least 1 characters.
    pub name: Option<String>,
    _extra: Extra,
}

impl CreatePlayHtCredentialDto {
    /// A value with its required members.
    pub fn new(api_key: impl Into<String>, user_id: impl Into<String>) -> Self {
        CreatePlayHtCredentialDto {
            api_key: api_key.into(),
            user_id: user_id.into(),
            ..Field::empty()
        }
    }
}

object! {
    CreatePlayHtCredentialDto = "vapi-createplayhtcredentialdto-schema.json#", unstated, missed 0b111, b"" {
        0 "provider" => constant("playht");
        1 "apiKey" => required(api_key: STRING, with_api_key into String);
        2 "userId" => required(user_id: STRING, with_user_id into String);
        3 "name" => optional(name: STRING, with_name into String);
    }
    (api_key, user_id) (name)
}
