// @generated from vapi-creategooglesheetsoauth2authorizationcredentialdto-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field};

/// `CreateGoogleSheetsOAuth2AuthorizationCredentialDTO`.
///
/// Schema: `vapi-creategooglesheetsoauth2authorizationcredentialdto-schema.json#`
///
/// Always written with `provider`: `"google.sheets.oauth2-authorization"`.
#[derive(Clone)]
pub struct CreateGoogleSheetsOAuth2AuthorizationCredentialDto {
    /// `authorizationId`, required.
    pub authorization_id: String,
    /// `name`, at most 40 characters, at least 1 characters.
    pub name: Option<String>,
    _extra: Extra,
}

impl CreateGoogleSheetsOAuth2AuthorizationCredentialDto {
    /// A value with its required members.
    pub fn new(authorization_id: impl Into<String>) -> Self {
        CreateGoogleSheetsOAuth2AuthorizationCredentialDto {
            authorization_id: authorization_id.into(),
            ..Field::empty()
        }
    }
}

object! {
    CreateGoogleSheetsOAuth2AuthorizationCredentialDto = "vapi-creategooglesheetsoauth2authorizationcredentialdto-schema.json#", unstated, missed 0b11, b"" {
        0 "provider" => constant("google.sheets.oauth2-authorization");
        1 "authorizationId" => required(authorization_id: STRING, with_authorization_id into String);
        2 "name" => optional(name: STRING, with_name into String);
    }
    (authorization_id) (name)
}
