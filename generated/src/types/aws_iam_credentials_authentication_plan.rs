// @generated from vapi-awsiamcredentialsauthenticationplan-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field};

/// `AWSIAMCredentialsAuthenticationPlan`.
///
/// Schema: `vapi-awsiamcredentialsauthenticationplan-schema.json#`
///
/// Always written with `type`: `"aws-iam"`.
#[derive(Clone)]
pub struct AwsIamCredentialsAuthenticationPlan {
    /// `awsAccessKeyId`, required, at most 128 characters.
    pub aws_access_key_id: String,
    /// `awsSecretAccessKey`, required, at most 256 characters.
    pub aws_secret_access_key: String,
    _extra: Extra,
}

impl AwsIamCredentialsAuthenticationPlan {
    /// A value with its required members.
    pub fn new(
        aws_access_key_id: impl Into<String>,
        aws_secret_access_key: impl Into<String>,
    ) -> Self {
        AwsIamCredentialsAuthenticationPlan {
            aws_access_key_id: aws_access_key_id.into(),
            aws_secret_access_key: aws_secret_access_key.into(),
            ..Field::empty()
        }
    }
}

object! {
    AwsIamCredentialsAuthenticationPlan = "vapi-awsiamcredentialsauthenticationplan-schema.json#", unstated, missed 0b111, b"" {
        0 "type" => constant("aws-iam");
        1 "awsAccessKeyId" => required(aws_access_key_id: STRING, with_aws_access_key_id into String);
        2 "awsSecretAccessKey" => required(aws_secret_access_key: STRING, with_aws_secret_access_key into String);
    }
    (aws_access_key_id, aws_secret_access_key) ()
}
