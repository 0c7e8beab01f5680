// @generated from vapi-awsstsauthenticationplan-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field};

/// `AWSStsAuthenticationPlan`.
///
/// Schema: `vapi-awsstsauthenticationplan-schema.json#`
///
/// Always written with `type`: `"aws-sts"`.
#[derive(Clone)]
pub struct AwsStsAuthenticationPlan {
    /// `roleArn`, required.
    pub role_arn: String,
    /// `externalId`, at most 256 characters.
    pub external_id: Option<String>,
    _extra: Extra,
}

impl AwsStsAuthenticationPlan {
    /// A value with its required members.
    pub fn new(role_arn: impl Into<String>) -> Self {
        AwsStsAuthenticationPlan {
            role_arn: role_arn.into(),
            ..Field::empty()
        }
    }
}

object! {
    AwsStsAuthenticationPlan = "vapi-awsstsauthenticationplan-schema.json#", unstated, missed 0b11, b"" {
        0 "type" => constant("aws-sts");
        1 "roleArn" => required(role_arn: STRING, with_role_arn into String);
        2 "externalId" => optional(external_id: STRING, with_external_id into String);
    }
    (role_arn) (external_id)
}
