// @generated from vapi-createemailcredentialdto-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field};

/// `CreateEmailCredentialDTO`.
///
/// Schema: `vapi-createemailcredentialdto-schema.json#`
///
/// Always written with `provider`: `"email"`.
#[derive(Clone)]
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
            ..Field::empty()
        }
    }
}

object! {
    CreateEmailCredentialDto = "vapi-createemailcredentialdto-schema.json#", unstated, missed 0b11, b"" {
        0 "provider" => constant("email");
        1 "email" => required(email: STRING, with_email into String);
        2 "name" => optional(name: STRING, with_name into String);
    }
    (email) (name)
}
