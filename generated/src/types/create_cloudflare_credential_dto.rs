// @generated from vapi-createcloudflarecredentialdto-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field, Number};
use crate::types::CloudflareR2BucketPlan;

/// `CreateCloudflareCredentialDTO`.
///
/// Schema: `vapi-createcloudflarecredentialdto-schema.json#`
///
/// Always written with `provider`: `"cloudflare"`.
#[derive(Clone)]
pub struct CreateCloudflareCredentialDto {
    /// `accountId`.
    pub account_id: Option<String>,
    /// `apiKey`.
    pub api_key: Option<String>,
    /// `accountEmail`.
    pub account_email: Option<String>,
    /// `fallbackIndex`, at least 1.
    pub fallback_index: Option<Number>,
    /// `bucketPlan`.
    pub bucket_plan: Option<Box<CloudflareR2BucketPlan>>,
    /// `name`, at most 40 characters, at least 1 characters.
    pub name: Option<String>,
    _extra: Extra,
}

impl CreateCloudflareCredentialDto {
    /// A value with its constant members alone.
    pub fn new() -> Self {
        Field::empty()
    }
}

impl Default for CreateCloudflareCredentialDto {
    fn default() -> Self {
        Field::empty()
    }
}

object! {
    CreateCloudflareCredentialDto = "vapi-createcloudflarecredentialdto-schema.json#", unstated, missed 0b1, b"\x00\x04\x00\x00\x00\x02\x03\x06\x00\x00\x00\x07\x00\x01\x00\x05" {
        0 "provider" => constant("cloudflare");
        1 "accountId" => optional(account_id: STRING, with_account_id into String);
        2 "apiKey" => optional(api_key: STRING, with_api_key into String);
        3 "accountEmail" => optional(account_email: STRING, with_account_email into String);
        4 "fallbackIndex" => optional(fallback_index: NUMBER, with_fallback_index into Number);
        5 "bucketPlan" => optional(bucket_plan: OBJECT, with_bucket_plan into CloudflareR2BucketPlan);
        6 "name" => optional(name: STRING, with_name into String);
    }
    () (account_id, api_key, account_email, fallback_index, bucket_plan, name)
}
