// @generated from vapi-createcustomcredentialdto-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{NONE, Names, ObjectPlan, UnionShape, Unknown, only};
use crate::types::{
    BearerAuthenticationPlan, HmacAuthenticationPlan, OAuth2AuthenticationPlan,
};

/// One of several types.
///
/// Schema: `vapi-createcustomcredentialdto-schema.json#/properties/authenticationPlan`
/// and 1 other place that says the same.
///
/// Told apart by `type`.
#[derive(Clone)]
#[non_exhaustive]
pub enum AuthenticationPlan {
    /// `type` is `"oauth2"`.
    OAuth2AuthenticationPlan(Box<OAuth2AuthenticationPlan>),
    /// `type` is `"hmac"`.
    HmacAuthenticationPlan(Box<HmacAuthenticationPlan>),
    /// `type` is `"bearer"`.
    BearerAuthenticationPlan(Box<BearerAuthenticationPlan>),
    /// A body that belongs to none of the variants, or does not fit the one it names: as it
    /// came.
    Unknown(Unknown),
}

impl AuthenticationPlan {
    /// `type` of the body, also of one that is kept as it came.
    pub fn tag(&self) -> Option<&str> {
        match self {
            AuthenticationPlan::OAuth2AuthenticationPlan(_) => Some("oauth2"),
            AuthenticationPlan::HmacAuthenticationPlan(_) => Some("hmac"),
            AuthenticationPlan::BearerAuthenticationPlan(_) => Some("bearer"),
            AuthenticationPlan::Unknown(body) => body.as_value().get("type")?.as_str(),
        }
    }
}

impl From<OAuth2AuthenticationPlan> for AuthenticationPlan {
    #[inline]
    fn from(value: OAuth2AuthenticationPlan) -> Self {
        AuthenticationPlan::OAuth2AuthenticationPlan(Box::new(value))
    }
}

impl From<HmacAuthenticationPlan> for AuthenticationPlan {
    #[inline]
    fn from(value: HmacAuthenticationPlan) -> Self {
        AuthenticationPlan::HmacAuthenticationPlan(Box::new(value))
    }
}

impl From<BearerAuthenticationPlan> for AuthenticationPlan {
    #[inline]
    fn from(value: BearerAuthenticationPlan) -> Self {
        AuthenticationPlan::BearerAuthenticationPlan(Box::new(value))
    }
}

union! {
    AuthenticationPlan = "vapi-createcustomcredentialdto-schema.json#/properties/authenticationPlan", UnionShape {
        name: "AuthenticationPlan",
        variants: &["OAuth2AuthenticationPlan", "HmacAuthenticationPlan", "BearerAuthenticationPlan"],
        null: NONE,
        boolean: NONE,
        integer: NONE,
        number: NONE,
        string: &[],
        array: &[],
        object: ObjectPlan::Tagged {
            key: "type",
            values: Names::new(&[
                "oauth2",
                "hmac",
                "bearer",
            ], b""),
            literals: &[],
            arms: &[
                &[only(0)],
                &[only(1)],
                &[only(2)],
            ],
            unlisted: &[],
            absent: &[],
        },
        judged: 0,
        listed: &[],
    }, {
        0 OAuth2AuthenticationPlan is_oauth2_authentication_plan as_oauth2_authentication_plan by_ref OAuth2AuthenticationPlan;
        1 HmacAuthenticationPlan is_hmac_authentication_plan as_hmac_authentication_plan by_ref HmacAuthenticationPlan;
        2 BearerAuthenticationPlan is_bearer_authentication_plan as_bearer_authentication_plan by_ref BearerAuthenticationPlan;
    }
}
