// @generated from vapi-oauth2authenticationplan-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field};

/// `OAuth2AuthenticationPlan`.
///
/// Schema: `vapi-oauth2authenticationplan-schema.json#`
///
/// Always written with `type`: `"oauth2"`.
#[derive(Clone)]
pub struct OAuth2AuthenticationPlan {
    /// `url`, required.
    pub url: String,
    /// `clientId`, required.
    pub client_id: String,
    /// `clientSecret`, required.
    pub client_secret: String,
    /// `scope`, at most 1000 characters.
    pub scope: Option<String>,
    _extra: Extra,
}

impl OAuth2AuthenticationPlan {
    /// A value with its required members.
    pub fn new(
        url: impl Into<String>,
        client_id: impl Into<String>,
        client_secret: impl Into<String>,
    ) -> Self {
        OAuth2AuthenticationPlan {
            url: url.into(),
            client_id: client_id.into(),
            client_secret: client_secret.into(),
            ..Field::empty()
        }
    }
}

object! {
    OAuth2AuthenticationPlan = "vapi-oauth2authenticationplan-schema.json#", unstated, missed 0b1111, b"\x01\x04\x03\x00\x00\x00\x00\x00\x00\x00\x00\x00\x02\x00\x05\x00" {
        0 "type" => constant("oauth2");
        1 "url" => required(url: STRING, with_url into String);
        2 "clientId" => required(client_id: STRING, with_client_id into String);
        3 "clientSecret" => required(client_secret: STRING, with_client_secret into String);
        4 "scope" => optional(scope: STRING, with_scope into String);
    }
    (url, client_id, client_secret) (scope)
}
