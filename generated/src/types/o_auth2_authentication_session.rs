// @generated from vapi-oauth2authenticationsession-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::formats::{self};
use crate::support::{Extra, Field};

/// `Oauth2AuthenticationSession`.
///
/// Schema: `vapi-oauth2authenticationsession-schema.json#`
#[derive(Clone)]
pub struct OAuth2AuthenticationSession {
    /// `accessToken`.
    pub access_token: Option<String>,
    /// `expiresAt`, format `date-time`.
    pub expires_at: Option<formats::DateTime>,
    /// `refreshToken`.
    pub refresh_token: Option<String>,
    _extra: Extra,
}

impl OAuth2AuthenticationSession {
    /// A value with no member set.
    pub fn new() -> Self {
        Field::empty()
    }
}

impl Default for OAuth2AuthenticationSession {
    fn default() -> Self {
        Field::empty()
    }
}

object! {
    OAuth2AuthenticationSession = "vapi-oauth2authenticationsession-schema.json#", unstated, missed 0b0, b"" {
        0 "accessToken" => optional(access_token: STRING, with_access_token into String);
        1 "expiresAt" => optional(expires_at: STRING, with_expires_at into formats::DateTime);
        2 "refreshToken" => optional(refresh_token: STRING, with_refresh_token into String);
    }
    () (access_token, expires_at, refresh_token)
}
