// @generated from vapi-createemailcredentialdto-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field};

/// `CreateEmailCredentialDTO`.
///
/// Schema: `vapi-createemailcredentialdto-schema.json#`
///
/// Always written with `provider`: `"email"`.
#[derive(Clone, PartialEq)]
pub struct CreateEmailCredentialDto {
    /// `email`, required.
    pub email: String,
    /// `name`, at most 40 characters, at least 1 characters.
    pub name: Option<String>,
    _extra: Extra,
}

impl CreateEmailCredentialDto {
    /// A value with its required members.
    pub fn new(email: impl Into<String>) -> Self {
        CreateEmailCredentialDto {
            email: email.into(),
            ..CreateEmailCredentialDto::empty()
        }
    }

    fn empty() -> Self {
        CreateEmailCredentialDto {
            email: Field::empty(),
            name: None,
            _extra: Extra::EMPTY,
        }
    }
}

object! {
    CREATE_EMAIL_CREDENTIAL_DTO: CreateEmailCredentialDto = "vapi-createemailcredentialdto-schema.json#", unstated, [8] {
        0 "provider" => constant("email");
        1 "email" => required(email: STRING);
        2 "name" => optional(name: STRING);
    }
}
