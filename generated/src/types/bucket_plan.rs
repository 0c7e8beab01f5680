// @generated from vapi-bucketplan-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field};

/// `BucketPlan`.
///
/// Schema: `vapi-bucketplan-schema.json#`
#[derive(Clone)]
pub struct BucketPlan {
    /// `name`, required.
    pub name: String,
    /// `region`.
    pub region: Option<String>,
    /// `path`.
    pub path: Option<String>,
    /// `hmacAccessKey`.
    pub hmac_access_key: Option<String>,
    /// `hmacSecret`.
    pub hmac_secret: Option<String>,
    _extra: Extra,
}

impl BucketPlan {
    /// A value with its required members.
    pub fn new(name: impl Into<String>) -> Self {
        BucketPlan {
            name: name.into(),
            ..Field::empty()
        }
    }
}

object! {
    BucketPlan = "vapi-bucketplan-schema.json#", unstated, missed 0b1, b"\x00\x03\x05\x00\x00\x02\x00\x00\x00\x00\x00\x01\x00\x00\x00\x04" {
        0 "name" => required(name: STRING, with_name into String);
        1 "region" => optional(region: STRING, with_region into String);
        2 "path" => optional(path: STRING, with_path into String);
        3 "hmacAccessKey" => optional(hmac_access_key: STRING, with_hmac_access_key into String);
        4 "hmacSecret" => optional(hmac_secret: STRING, with_hmac_secret into String);
    }
    (name) (region, path, hmac_access_key, hmac_secret)
}
