// @generated from vapi-createlmntcredentialdto-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field};

/// `CreateLmntCredentialDTO`.
///
/// Schema: `vapi-createlmntcredentialdto-schema.json#`
///
/// Always written with `provider`: `"lmnt"`.
#[derive(Clone, PartialEq)]
pub struct CreateLmntCredentialDto {
    /// `apiKey`, required.
    pub api_key: String,
    /// `name`, at most 40 characters, at least 1 characters.
    pub name: Option<String>,
    _extra: Extra,
}

impl CreateLmntCredentialDto {
    /// A value with its required members.
    pub fn new(api_key: impl Into<String>) -> Self {
        CreateLmntCredentialDto {
            api_key: api_key.into(),
            ..CreateLmntCredentialDto::empty()
        }
    }

    fn empty() -> Self {
        CreateLmntCredentialDto {
            api_key: Field::empty(),
            name: None,
            _extra: Extra::EMPTY,
        }
    }
}

object! {
    CREATE_LMNT_CREDENTIAL_DTO: CreateLmntCredentialDto = "vapi-createlmntcredentialdto-schema.json#", unstated, [8] {
        0 "provider" => constant("lmnt");
        1 "apiKey" => required(api_key: STRING);
        2 "name" => optional(name: STRING);
    }
}
