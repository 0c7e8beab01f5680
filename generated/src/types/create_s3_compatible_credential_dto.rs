// @generated from vapi-creates3compatiblecredentialdto-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field, Number};
use crate::types::S3CompatibleBucketPlan;

/// `CreateS3CompatibleCredentialDTO`.
///
/// Schema: `vapi-creates3compatiblecredentialdto-schema.json#`
///
/// Always written with `provider`: `"s3-compatible"`.
#[derive(Clone)]
pub struct CreateS3CompatibleCredentialDto {
    /// `bucketPlan`, required.
    pub bucket_plan: Box<S3CompatibleBucketPlan>,
    /// `fallbackIndex`, at least 1.
    pub fallback_index: Option<Number>,
    /// `name`, at most 40 characters, at least 1 characters.
    pub name: Option<String>,
    _extra: Extra,
}

impl CreateS3CompatibleCredentialDto {
    /// A value with its required members.
    pub fn new(bucket_plan: impl Into<S3CompatibleBucketPlan>) -> Self {
        CreateS3CompatibleCredentialDto {
            bucket_plan: Box::new(bucket_plan.into()),
            ..Field::empty()
        }
    }
}

object! {
    CreateS3CompatibleCredentialDto = "vapi-creates3compatiblecredentialdto-schema.json#", unstated, missed 0b11, b"" {
        0 "provider" => constant("s3-compatible");
        1 "bucketPlan" => required(bucket_plan: OBJECT, with_bucket_plan into S3CompatibleBucketPlan);
        2 "fallbackIndex" => optional(fallback_index: NUMBER, with_fallback_index into Number);
        3 "name" => optional(name: STRING, with_name into String);
    }
    (bucket_plan) (fallback_index, name)
}
