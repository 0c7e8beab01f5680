// @generated from vapi-createcustomcredentialdto-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{
    Field, NONE, Names, ObjectArm, ObjectPlan, Slot, Union, UnionShape, Unknown, View,
    index,
};
use crate::types::{
    BearerAuthenticationPlan, HmacAuthenticationPlan, OAuth2AuthenticationPlan,
};

/// One of several types.
///
/// Schema: `vapi-createcustomcredentialdto-schema.json#/properties/authenticationPlan`
/// and 1 other place that says the same.
///
/// Told apart by `type`.
#[derive(Clone, PartialEq)]
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

    fn empty() -> Self {
        AuthenticationPlan::Unknown(Unknown(Field::empty()))
    }
}

impl From<OAuth2AuthenticationPlan> for AuthenticationPlan {
    fn from(value: OAuth2AuthenticationPlan) -> Self {
        AuthenticationPlan::OAuth2AuthenticationPlan(Box::new(value))
    }
}

impl From<HmacAuthenticationPlan> for AuthenticationPlan {
    fn from(value: HmacAuthenticationPlan) -> Self {
        AuthenticationPlan::HmacAuthenticationPlan(Box::new(value))
    }
}

impl From<BearerAuthenticationPlan> for AuthenticationPlan {
    fn from(value: BearerAuthenticationPlan) -> Self {
        AuthenticationPlan::BearerAuthenticationPlan(Box::new(value))
    }
}

static AUTHENTICATION_PLAN: UnionShape = UnionShape {
    name: "AuthenticationPlan",
    variants: &[
        "OAuth2AuthenticationPlan",
        "HmacAuthenticationPlan",
        "BearerAuthenticationPlan",
    ],
    null: NONE,
    boolean: NONE,
    integer: NONE,
    number: NONE,
    string: &[],
    array: &[],
    object: ObjectPlan::Tagged {
        key: "type",
        values: {
            const VALUES: &[&str] = &["oauth2", "hmac", "bearer"];
            Names::new(VALUES, &index::<8>(VALUES))
        },
        arms: &[
            &[
                ObjectArm {
                    variant: 0,
                    shape: None,
                },
            ],
            &[
                ObjectArm {
                    variant: 1,
                    shape: None,
                },
            ],
            &[
                ObjectArm {
                    variant: 2,
                    shape: None,
                },
            ],
        ],
        unlisted: &[],
    },
};

impl Union for AuthenticationPlan {
    fn shape(&self) -> &'static UnionShape {
        &AUTHENTICATION_PLAN
    }

    fn select(&mut self, variant: u16) -> Slot<'_> {
        *self = match variant {
            0 => AuthenticationPlan::OAuth2AuthenticationPlan(Field::empty()),
            1 => AuthenticationPlan::HmacAuthenticationPlan(Field::empty()),
            2 => AuthenticationPlan::BearerAuthenticationPlan(Field::empty()),
            _ => AuthenticationPlan::empty(),
        };
        match self {
            AuthenticationPlan::OAuth2AuthenticationPlan(value) => Slot::required(value),
            AuthenticationPlan::HmacAuthenticationPlan(value) => Slot::required(value),
            AuthenticationPlan::BearerAuthenticationPlan(value) => Slot::required(value),
            AuthenticationPlan::Unknown(body) => Slot::Raw(&mut body.0),
        }
    }

    fn set_unknown(&mut self, value: serde_json::Value) {
        *self = AuthenticationPlan::Unknown(Unknown(Box::new(value)));
    }

    fn variant(&self) -> Option<&'static str> {
        let variant = match self {
            AuthenticationPlan::OAuth2AuthenticationPlan(_) => 0,
            AuthenticationPlan::HmacAuthenticationPlan(_) => 1,
            AuthenticationPlan::BearerAuthenticationPlan(_) => 2,
            AuthenticationPlan::Unknown(_) => return None,
        };
        AUTHENTICATION_PLAN.variants.get(variant).copied()
    }

    fn view(&self) -> View<'_> {
        match self {
            AuthenticationPlan::OAuth2AuthenticationPlan(value) => View::required(value),
            AuthenticationPlan::HmacAuthenticationPlan(value) => View::required(value),
            AuthenticationPlan::BearerAuthenticationPlan(value) => View::required(value),
            AuthenticationPlan::Unknown(body) => View::Raw(&body.0),
        }
    }
}

unions! {
    AuthenticationPlan =
    "vapi-createcustomcredentialdto-schema.json#/properties/authenticationPlan";
}
