// @generated from vapi-oauth2authenticationsession-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{DateTime, Extra};

/// `Oauth2AuthenticationSession`.
///
/// Schema: `vapi-oauth2authenticationsession-schema.json#`
#[derive(Clone, PartialEq)]
pub struct Oauth2AuthenticationSession {
    /// `accessToken`.
    pub access_token: Option<String>,
    /// `expiresAt`, format `date-time`.
    pub expires_at: Option<DateTime>,
    /// `refreshToken`.
    pub refresh_token: Option<String>,
    _extra: Extra,
}

impl Oauth2AuthenticationSession {
    /// A value with no member set.
    pub fn new() -> Self {
        Oauth2AuthenticationSession::empty()
    }

    fn empty() -> Self {
        Oauth2AuthenticationSession {
            access_token: None,
            expires_at: None,
            refresh_token: None,
            _extra: Extra::EMPTY,
        }
    }
}

impl Default for Oauth2AuthenticationSession {
    fn default() -> Self {
        Oauth2AuthenticationSession::empty()
    }
}

object! {
    OAUTH2_AUTHENTICATION_SESSION: Oauth2AuthenticationSession = "vapi-oauth2authenticationsession-schema.json#", unstated, [8] {
        0 "accessToken" => optional(access_token: STRING);
        1 "expiresAt" => optional(expires_at: STRING);
        2 "refreshToken" => optional(refresh_token: STRING);
    }
}
