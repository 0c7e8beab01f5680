// @generated from vapi-createcustomcredentialdto-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field};
use crate::types::{AuthenticationPlan, PublicKeyEncryptionPlan};

/// `CreateCustomCredentialDTO`.
///
/// Schema: `vapi-createcustomcredentialdto-schema.json#`
///
/// Always written with `provider`: `"custom-credential"`.
#[derive(Clone)]
pub struct CreateCustomCredentialDto {
    /// `authenticationPlan`, required.
    pub authentication_plan: AuthenticationPlan,
    /// `encryptionPlan`.
    pub encryption_plan: Option<Box<PublicKeyEncryptionPlan>>,
    /// `name`, at most 40 characters, at least 1 characters.
    pub name: Option<String>,
    _extra: Extra,
}

impl CreateCustomCredentialDto {
    /// A value with its required members.
    pub fn new(authentication_plan: impl Into<AuthenticationPlan>) -> Self {
        CreateCustomCredentialDto {
            authentication_plan: authentication_plan.into(),
            ..Field::empty()
        }
    }
}

object! {
    CreateCustomCredentialDto = "vapi-createcustomcredentialdto-schema.json#", unstated, missed 0b11, b"" {
        0 "provider" => constant("custom-credential");
        1 "authenticationPlan" => required(authentication_plan: OBJECT, with_authentication_plan into AuthenticationPlan);
        2 "encryptionPlan" => optional(encryption_plan: OBJECT, with_encryption_plan into PublicKeyEncryptionPlan);
        3 "name" => optional(name: STRING, with_name into String);
    }
    (authentication_plan) (encryption_plan, name)
}
