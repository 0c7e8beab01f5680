// @generated from vapi-creates3credentialdto-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field, Number};

/// `CreateS3CredentialDTO`.
///
/// Schema: `vapi-creates3credentialdto-schema.json#`
///
/// Always written with `provider`: `"s3"`.
#[derive(Clone)]
pub struct CreateS3CredentialDto {
    /// `awsAccessKeyId`, required.
    pub aws_access_key_id: String,
    /// `awsSecretAccessKey`, required.
    pub aws_secret_access_key: String,
    /// `region`, required.
    pub region: String,
    /// `s3BucketName`, required.
    pub s3_bucket_name: String,
    /// `s3PathPrefix`, required.
    pub s3_path_prefix: String,
    /// `fallbackIndex`, at least 1.
    pub fallback_index: Option<Number>,
    /// `name`, at most 40 characters, at least 1 characters.
    pub name: Option<String>,
    _extra: Extra,
}

impl CreateS3CredentialDto {
    /// A value with its required members.
    pub fn new(
        aws_access_key_id: impl Into<String>,
        aws_secret_access_key: impl Into<String>,
        region: impl Into<String>,
        s3_bucket_name: impl Into<String>,
        s3_path_prefix: impl Into<String>,
    ) -> Self {
        CreateS3CredentialDto {
            aws_access_key_id: aws_access_key_id.into(),
            aws_secret_access_key: aws_secret_access_key.into(),
            region: region.into(),
            s3_bucket_name: s3_bucket_name.into(),
            s3_path_prefix: s3_path_prefix.into(),
            ..Field::empty()
        }
    }
}

object! {
    CreateS3CredentialDto = "vapi-creates3credentialdto-schema.json#", unstated, missed 0b111111, b"\x07\x00\x00\x00\x00\x04\x00\x06\x05\x00\x00\x08\x00\x01\x03\x02" {
        0 "provider" => constant("s3");
        1 "awsAccessKeyId" => required(aws_access_key_id: STRING, with_aws_access_key_id into String);
        2 "awsSecretAccessKey" => required(aws_secret_access_key: STRING, with_aws_secret_access_key into String);
        3 "region" => required(region: STRING, with_region into String);
        4 "s3BucketName" => required(s3_bucket_name: STRING, with_s3_bucket_name into String);
        5 "s3PathPrefix" => required(s3_path_prefix: STRING, with_s3_path_prefix into String);
        6 "fallbackIndex" => optional(fallback_index: NUMBER, with_fallback_index into Number);
        7 "name" => optional(name: STRING, with_name into String);
    }
    (aws_access_key_id, aws_secret_access_key, region, s3_bucket_name, s3_path_prefix) (fallback_index, name)
}
