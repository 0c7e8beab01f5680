// @generated from vapi-supabasebucketplan-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field, UnknownValue};

/// `SupabaseBucketPlan`.
///
/// Schema: `vapi-supabasebucketplan-schema.json#`
#[derive(Clone)]
pub struct SupabaseBucketPlan {
    /// `region`, required.
    pub region: SupabaseBucketPlanRegion,
    /// `url`, required.
    pub url: String,
    /// `accessKeyId`, required.
    pub access_key_id: String,
    /// `secretAccessKey`, required.
    pub secret_access_key: String,
    /// `name`, required.
    pub name: String,
    /// `path`.
    pub path: Option<String>,
    _extra: Extra,
}

impl SupabaseBucketPlan {
    /// A value with its required members.
    pub fn new(
        region: impl Into<SupabaseBucketPlanRegion>,
        url: impl Into<String>,
        access_key_id: impl Into<String>,
        secret_access_key: impl Into<String>,
        name: impl Into<String>,
    ) -> Self {
        SupabaseBucketPlan {
            region: region.into(),
            url: url.into(),
            access_key_id: access_key_id.into(),
            secret_access_key: secret_access_key.into(),
            name: name.into(),
            ..Field::empty()
        }
    }
}

object! {
    SupabaseBucketPlan = "vapi-supabasebucketplan-schema.json#", unstated, missed 0b11111, b"\x00\x06\x00\x00\x00\x01\x04\x00\x00\x00\x00\x03\x02\x05\x00\x00" {
        0 "region" => required(region: STRING, with_region into SupabaseBucketPlanRegion);
        1 "url" => required(url: STRING, with_url into String);
        2 "accessKeyId" => required(access_key_id: STRING, with_access_key_id into String);
        3 "secretAccessKey" => required(secret_access_key: STRING, with_secret_access_key into String);
        4 "name" => required(name: STRING, with_name into String);
        5 "path" => optional(path: STRING, with_path into String);
    }
    (region, url, access_key_id, secret_access_key, name) (path)
}

/// One of 16 listed values, or another string.
///
/// Schema: `vapi-supabasebucketplan-schema.json#/properties/region`
#[derive(Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum SupabaseBucketPlanRegion {
    /// `us-west-1`
    UsWest1,
    /// `us-east-1`
    UsEast1,
    /// `us-east-2`
    UsEast2,
    /// `ca-central-1`
    CaCentral1,
    /// `eu-west-1`
    EuWest1,
    /// `eu-west-2`
    EuWest2,
    /// `eu-west-3`
    EuWest3,
    /// `eu-central-1`
    EuCentral1,
    /// `eu-central-2`
    EuCentral2,
    /// `eu-north-1`
    EuNorth1,
    /// `ap-south-1`
    ApSouth1,
    /// `ap-southeast-1`
    ApSoutheast1,
    /// `ap-northeast-1`
    ApNortheast1,
    /// `ap-northeast-2`
    ApNortheast2,
    /// `ap-southeast-2`
    ApSoutheast2,
    /// `sa-east-1`
    SaEast1,
    /// A value that the schema does not list, as it came. Compare it by `as_str()`.
    Unknown(UnknownValue),
}

string_enum! {
    SupabaseBucketPlanRegion = "vapi-supabasebucketplan-schema.json#/properties/region", unstated, b"\x05\x06\x07\x0e\x00\x01\x00\x08\x04\x09\x00\x00\x0c\x0f\x00\x00\x00\x10\x00\x00\x00\x00\x00\x00\
        \x00\x0a\x00\x0b\x00\x02\x03\x0d", "one of 16 listed values" {
        UsWest1 = "us-west-1";
        UsEast1 = "us-east-1";
        UsEast2 = "us-east-2";
        CaCentral1 = "ca-central-1";
        EuWest1 = "eu-west-1";
        EuWest2 = "eu-west-2";
        EuWest3 = "eu-west-3";
        EuCentral1 = "eu-central-1";
        EuCentral2 = "eu-central-2";
        EuNorth1 = "eu-north-1";
        ApSouth1 = "ap-south-1";
        ApSoutheast1 = "ap-southeast-1";
        ApNortheast1 = "ap-northeast-1";
        ApNortheast2 = "ap-northeast-2";
        ApSoutheast2 = "ap-southeast-2";
        SaEast1 = "sa-east-1";
    }
}
