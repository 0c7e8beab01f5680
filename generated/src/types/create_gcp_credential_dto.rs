// @generated from vapi-creategcpcredentialdto-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field, Number};
use crate::types::{BucketPlan, GcpKey};

/// `CreateGcpCredentialDTO`.
///
/// Schema: `vapi-creategcpcredentialdto-schema.json#`
///
/// Always written with `provider`: `"gcp"`.
#[derive(Clone)]
pub struct CreateGcpCredentialDto {
    /// `fallbackIndex`, at least 1.
    pub fallback_index: Option<Number>,
    /// `gcpKey`, required.
    pub gcp_key: Box<GcpKey>,
    /// `region`, at most 40 characters.
    pub region: Option<String>,
    /// `bucketPlan`.
    pub bucket_plan: Option<Box<BucketPlan>>,
    /// `name`, at most 40 characters, at least 1 characters.
    pub name: Option<String>,
    _extra: Extra,
}

impl CreateGcpCredentialDto {
    /// A value with its required members.
    pub fn new(gcp_key: impl Into<GcpKey>) -> Self {
        CreateGcpCredentialDto {
            gcp_key: Box::new(gcp_key.into()),
            ..Field::empty()
        }
    }
}

object! {
    CreateGcpCredentialDto = "vapi-creategcpcredentialdto-schema.json#", unstated, missed 0b101, b"\x00\x00\x00\x03\x00\x04\x05\x00\x00\x00\x00\x06\x00\x01\x00\x02" {
        0 "provider" => constant("gcp");
        1 "fallbackIndex" => optional(fallback_index: NUMBER, with_fallback_index into Number);
        2 "gcpKey" => required(gcp_key: OBJECT, with_gcp_key into GcpKey);
        3 "region" => optional(region: STRING, with_region into String);
        4 "bucketPlan" => optional(bucket_plan: OBJECT, with_bucket_plan into BucketPlan);
        5 "name" => optional(name: STRING, with_name into String);
    }
    (gcp_key) (fallback_index, region, bucket_plan, name)
}
