// @generated from vapi-createminimaxcredentialdto-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field};

/// `CreateMinimaxCredentialDTO`.
///
/// Schema: `vapi-createminimaxcredentialdto-schema.json#`
///
/// Always written with `provider`: `"minimax"`.
#[derive(Clone)]
pub struct CreateMinimaxCredentialDto {
    /// `apiKey`, required.
    pub api_key: String,
    /// `groupId`, required.
    pub group_id: String,
    /// `name`, at most 40 characters, at least 1 characters.
    pub name: Option<String>,
    _extra: Extra,
}

impl CreateMinimaxCredentialDto {
    /// A value with its required members.
    pub fn new(api_key: impl Into<String>, group_id: impl Into<String>) -> Self {
        CreateMinimaxCredentialDto {
            api_key: api_key.into(),
            group_id: group_id.into(),
            ..Field::empty()
        }
    }
}

object! {
    CreateMinimaxCredentialDto = "vapi-createminimaxcredentialdto-schema.json#", unstated, missed 0b111, b"" {
        0 "provider" => constant("minimax");
        1 "apiKey" => required(api_key: STRING, with_api_key into String);
        2 "groupId" => required(group_id: STRING, with_group_id into String);
        3 "name" => optional(name: STRING, with_name into String);
    }
    (api_key, group_id) (name)
}
