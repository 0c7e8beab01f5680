// @generated from vapi-bearerauthenticationplan-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field};

/// `BearerAuthenticationPlan`.
///
/// Schema: `vapi-bearerauthenticationplan-schema.json#`
///
/// Always written with `type`: `"bearer"`.
#[derive(Clone)]
pub struct BearerAuthenticationPlan {
    /// `token`, required.
    pub token: String,
    /// `headerName`.
    pub header_name: Option<String>,
    /// `bearerPrefixEnabled`.
    pub bearer_prefix_enabled: Option<bool>,
    _extra: Extra,
}

impl BearerAuthenticationPlan {
    /// A value with its required members.
    pub fn new(token: impl Into<String>) -> Self {
        BearerAuthenticationPlan {
            token: token.into(),
            ..Field::empty()
        }
    }
}

object! {
    BearerAuthenticationPlan = "vapi-bearerauthenticationplan-schema.json#", unstated, missed 0b11, b"" {
        0 "type" => constant("bearer");
        1 "token" => required(token: STRING, with_token into String);
        2 "headerName" => optional(header_name: STRING, with_header_name into String);
        3 "bearerPrefixEnabled" => optional(bearer_prefix_enabled: BOOLEAN, with_bearer_prefix_enabled plain bool);
    }
    (token) (header_name, bearer_prefix_enabled)
}
