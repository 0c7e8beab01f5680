// @generated from vapi-creategohighlevelmcpcredentialdto-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field};
use crate::types::OAuth2AuthenticationSession;

/// `CreateGoHighLevelMCPCredentialDTO`.
///
/// Schema: `vapi-creategohighlevelmcpcredentialdto-schema.json#`
///
/// Always written with `provider`: `"ghl.oauth2-authorization"`.
#[derive(Clone)]
pub struct CreateGoHighLevelMcpCredentialDto {
    /// `authenticationSession`, required.
    pub authentication_session: Box<OAuth2AuthenticationSession>,
    /// `name`, at most 40 characters, at least 1 characters.
    pub name: Option<String>,
    _extra: Extra,
}

impl CreateGoHighLevelMcpCredentialDto {
    /// A value with its required members.
    pub fn new(authentication_session: impl Into<OAuth2AuthenticationSession>) -> Self {
        CreateGoHighLevelMcpCredentialDto {
            authentication_session: Box::new(authentication_session.into()),
            ..Field::empty()
        }
    }
}

object! {
    CreateGoHighLevelMcpCredentialDto = "vapi-creategohighlevelmcpcredentialdto-schema.json#", unstated, missed 0b11, b"" {
        0 "provider" => constant("ghl.oauth2-authorization");
        1 "authenticationSession" => required(authentication_session: OBJECT, with_authentication_session into OAuth2AuthenticationSession);
        2 "name" => optional(name: STRING, with_name into String);
    }
    (authentication_session) (name)
}
