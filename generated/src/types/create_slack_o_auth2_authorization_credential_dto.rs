// @generated from vapi-createslackoauth2authorizationcredentialdto-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field};

/// `CreateSlackOAuth2AuthorizationCredentialDTO`.
///
/// Schema: `vapi-createslackoauth2authorizationcredentialdto-schema.json#`
///
/// Always written with `provider`: `"slack.oauth2-authorization"`.
#[derive(Clone)]
pub struct CreateSlackOAuth2AuthorizationCredentialDto {
    /// `authorizationId`, required.
    pub authorization_id: String,
    /// `name`, at most 40 characters, at least 1 characters.
    pub name: Option<String>,
    _extra: Extra,
}

impl CreateSlackOAuth2AuthorizationCredentialDto {
    /// A value with its required members.
    pub fn new(authorization_id: impl Into<String>) -> Self {
        CreateSlackOAuth2AuthorizationCredentialDto {
            authorization_id: authorization_id.into(),
            ..Field::empty()
        }
    }
}

object! {
    CreateSlackOAuth2AuthorizationCredentialDto = "vapi-createslackoauth2authorizationcredentialdto-schema.json#", unstated, missed 0b11, b"" {
        0 "provider" => constant("slack.oauth2-authorization");
        1 "authorizationId" => required(authorization_id: STRING, with_authorization_id into String);
        2 "name" => optional(name: STRING, with_name into String);
    }
    (authorization_id) (name)
}
