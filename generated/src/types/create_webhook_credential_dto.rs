// @generated from vapi-createwebhookcredentialdto-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field};
use crate::types::AuthenticationPlan;

/// `CreateWebhookCredentialDTO`.
///
/// Schema: `vapi-createwebhookcredentialdto-schema.json#`
///
/// Always written with `provider`: `"webhook"`.
#[derive(Clone)]
pub struct CreateWebhookCredentialDto {
    /// `authenticationPlan`, required.
    pub authentication_plan: AuthenticationPlan,
    /// `name`, at most 40 characters, at least 1 characters.
    pub name: Option<String>,
    _extra: Extra,
}

impl CreateWebhookCredentialDto {
    /// A value with its required members.
    pub fn new(authentication_plan: impl Into<AuthenticationPlan>) -> Self {
        CreateWebhookCredentialDto {
            authentication_plan: authentication_plan.into(),
            ..Field::empty()
        }
    }
}

object! {
    CreateWebhookCredentialDto = "vapi-createwebhookcredentialdto-schema.json#", unstated, missed 0b11, b"" {
        0 "provider" => constant("webhook");
        1 "authenticationPlan" => required(authentication_plan: OBJECT, with_authentication_plan into AuthenticationPlan);
        2 "name" => optional(name: STRING, with_name into String);
    }
    (authentication_plan) (name)
}
