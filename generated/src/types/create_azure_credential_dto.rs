// @generated from vapi-createazurecredentialdto-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field, Number, UnknownValue};
use crate::types::{AzureBlobStorageBucketPlan, CreateAzureCredentialDtoRegion};

/// `CreateAzureCredentialDTO`.
///
/// Schema: `vapi-createazurecredentialdto-schema.json#`
///
/// Always written with `provider`: `"azure"`.
#[derive(Clone)]
pub struct CreateAzureCredentialDto {
    /// `service`, required, default `speech`.
    pub service: CreateAzureCredentialDtoService,
    /// `region`.
    pub region: Option<CreateAzureCredentialDtoRegion>,
    /// `apiKey`, at most 10000 characters.
    pub api_key: Option<String>,
    /// `fallbackIndex`, at least 1.
    pub fallback_index: Option<Number>,
    /// `bucketPlan`.
    pub bucket_plan: Option<Box<AzureBlobStorageBucketPlan>>,
    /// `name`, at most 40 characters, at least 1 characters.
    pub name: Option<String>,
    _extra: Extra,
}

impl CreateAzureCredentialDto {
    /// A value with its required members.
    pub fn new(service: impl Into<CreateAzureCredentialDtoService>) -> Self {
        CreateAzureCredentialDto {
            service: service.into(),
            ..Field::empty()
        }
    }
}

object! {
    CreateAzureCredentialDto = "vapi-createazurecredentialdto-schema.json#", unstated, missed 0b11, b"\x00\x02\x00\x00\x00\x03\x04\x06\x00\x00\x00\x07\x00\x01\x00\x05" {
        0 "provider" => constant("azure");
        1 "service" => required(service: STRING, with_service into CreateAzureCredentialDtoService);
        2 "region" => optional(region: STRING, with_region into CreateAzureCredentialDtoRegion);
        3 "apiKey" => optional(api_key: STRING, with_api_key into String);
        4 "fallbackIndex" => optional(fallback_index: NUMBER, with_fallback_index into Number);
        5 "bucketPlan" => optional(bucket_plan: OBJECT, with_bucket_plan into AzureBlobStorageBucketPlan);
        6 "name" => optional(name: STRING, with_name into String);
    }
    (service) (region, api_key, fallback_index, bucket_plan, name)
}

/// One of 2 listed values, or another string.
///
/// Schema: `vapi-createazurecredentialdto-schema.json#/properties/service`
#[derive(Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum CreateAzureCredentialDtoService {
    /// `speech`
    Speech,
    /// `blob_storage`
    BlobStorage,
    /// A value that the schema does not list, as it came. Compare it by `as_str()`.
    Unknown(UnknownValue),
}

string_enum! {
    CreateAzureCredentialDtoService = "vapi-createazurecredentialdto-schema.json#/properties/service", unstated, b"", "one of 2 listed values" {
        Speech = "speech";
        BlobStorage = "blob_storage";
    }
}
