// @generated from vapi-oauth2authenticationplan-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field};

/// `OAuth2AuthenticationPlan`.
///
/// Schema: `vapi-oauth2authenticationplan-schema.json#`
///
/// Always written with `type`: `"oauth2"`.
#[derive(Clone, PartialEq)]
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
            ..OAuth2AuthenticationPlan::empty()
        }
    }

    fn empty() -> Self {
        OAuth2AuthenticationPlan {
            url: Field::empty(),
            client_id: Field::empty(),
            client_secret: Field::empty(),
            scope: None,
            _extra: Extra::EMPTY,
        }
    }
}

object! {
    O_AUTH2_AUTHENTICATION_PLAN: OAuth2AuthenticationPlan = "vapi-oauth2authenticationplan-schema.json#", unstated, [16] {
        0 "type" => constant("oauth2");
        1 "url" => required(url: STRING);
        2 "clientId" => required(client_id: STRING);
        3 "clientSecret" => required(client_secret: STRING);
        4 "scope" => optional(scope: STRING);
    }
}
