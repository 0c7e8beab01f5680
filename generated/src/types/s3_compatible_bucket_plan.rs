// @generated from vapi-s3compatiblebucketplan-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field};

/// `S3CompatibleBucketPlan`.
///
/// Schema: `vapi-s3compatiblebucketplan-schema.json#`
#[derive(Clone)]
pub struct S3CompatibleBucketPlan {
    /// `url`, required.
    pub url: String,
    /// `region`, required, at most 64 characters.
    pub region: String,
    /// `accessKeyId`, required.
    pub access_key_id: String,
    /// `secretAccessKey`, write only.
    pub secret_access_key: Option<String>,
    /// `name`, required.
    pub name: String,
    /// `path`.
    pub path: Option<String>,
    _extra: Extra,
}

impl S3CompatibleBucketPlan {
    /// A value with its required members.
    pub fn new(
        url: impl Into<String>,
        region: impl Into<String>,
        access_key_id: impl Into<String>,
        name: impl Into<String>,
    ) -> Self {
        S3CompatibleBucketPlan {
            url: url.into(),
            region: region.into(),
            access_key_id: access_key_id.into(),
            name: name.into(),
            ..Field::empty()
        }
    }
}

object! {
    S3CompatibleBucketPlan = "vapi-s3compatiblebucketplan-schema.json#", unstated, missed 0b10111, b"\x00\x06\x00\x00\x00\x02\x04\x00\x00\x00\x00\x03\x01\x05\x00\x00" {
        0 "url" => required(url: STRING, with_url into String);
        1 "region" => required(region: STRING, with_region into String);
        2 "accessKeyId" => required(access_key_id: STRING, with_access_key_id into String);
        3 "secretAccessKey" => optional(secret_access_key: STRING, with_secret_access_key into String);
        4 "name" => required(name: STRING, with_name into String);
        5 "path" => optional(path: STRING, with_path into String);
    }
    (url, region, access_key_id, name) (secret_access_key, path)
}
