// @generated from vapi-cloudflarer2bucketplan-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field};

/// `CloudflareR2BucketPlan`.
///
/// Schema: `vapi-cloudflarer2bucketplan-schema.json#`
#[derive(Clone)]
pub struct CloudflareR2BucketPlan {
    /// `accessKeyId`.
    pub access_key_id: Option<String>,
    /// `secretAccessKey`.
    pub secret_access_key: Option<String>,
    /// `url`.
    pub url: Option<String>,
    /// `name`, required.
    pub name: String,
    /// `path`.
    pub path: Option<String>,
    _extra: Extra,
}

impl CloudflareR2BucketPlan {
    /// A value with its required members.
    pub fn new(name: impl Into<String>) -> Self {
        CloudflareR2BucketPlan {
            name: name.into(),
            ..Field::empty()
        }
    }
}

object! {
    CloudflareR2BucketPlan = "vapi-cloudflarer2bucketplan-schema.json#", unstated, missed 0b1000, b"\x00\x05\x00\x00\x00\x02\x00\x00\x00\x00\x00\x01\x03\x04\x00\x00" {
        0 "accessKeyId" => optional(access_key_id: STRING, with_access_key_id into String);
        1 "secretAccessKey" => optional(secret_access_key: STRING, with_secret_access_key into String);
        2 "url" => optional(url: STRING, with_url into String);
        3 "name" => required(name: STRING, with_name into String);
        4 "path" => optional(path: STRING, with_path into String);
    }
    (name) (access_key_id, secret_access_key, url, path)
}
