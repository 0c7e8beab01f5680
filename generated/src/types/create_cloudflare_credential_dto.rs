// @generated from vapi-createcloudflarecredentialdto-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{
    Extra, Member, Names, Number, Object, ObjectShape, Slot, View, index, kind,
};
use crate::types::CloudflareR2BucketPlan;

/// `CreateCloudflareCredentialDTO`.
///
/// Schema: `vapi-createcloudflarecredentialdto-schema.json#`
///
/// Always written with `provider`: `"cloudflare"`.
#[derive(Clone, PartialEq)]
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
        CreateCloudflareCredentialDto::empty()
    }

    /// What came with the object beside the members that the schema names, and values that
    /// do not fit the member they stand under.
    pub fn extra(&self) -> &Extra {
        &self._extra
    }

    /// See [`Self::extra`]; what is put in here is written with the object.
    pub fn extra_mut(&mut self) -> &mut Extra {
        &mut self._extra
    }

    fn empty() -> Self {
        CreateCloudflareCredentialDto {
            account_id: None,
            api_key: None,
            account_email: None,
            fallback_index: None,
            bucket_plan: None,
            name: None,
            _extra: Extra::EMPTY,
        }
    }
}

impl Default for CreateCloudflareCredentialDto {
    fn default() -> Self {
        CreateCloudflareCredentialDto::empty()
    }
}

pub(crate) static CREATE_CLOUDFLARE_CREDENTIAL_DTO: ObjectShape = {
    const NAMES: &[&str] = &[
        "provider",
        "accountId",
        "apiKey",
        "accountEmail",
        "fallbackIndex",
        "bucketPlan",
        "name",
    ];
    ObjectShape {
        name: "CreateCloudflareCredentialDto",
        members: &[
            Member::constant("provider", "cloudflare"),
            Member::optional("accountId", kind::STRING),
            Member::optional("apiKey", kind::STRING),
            Member::optional("accountEmail", kind::STRING),
            Member::optional("fallbackIndex", kind::NUMBER),
            Member::optional("bucketPlan", kind::OBJECT),
            Member::optional("name", kind::STRING),
        ],
        names: Names::new(NAMES, &index::<16>(NAMES)),
        open: false,
    }
};

impl Object for CreateCloudflareCredentialDto {
    fn shape(&self) -> &'static ObjectShape {
        &CREATE_CLOUDFLARE_CREDENTIAL_DTO
    }

    fn slot(&mut self, position: usize) -> Slot<'_> {
        match position {
            0 => Slot::Constant("cloudflare"),
            1 => Slot::optional(&mut self.account_id),
            2 => Slot::optional(&mut self.api_key),
            3 => Slot::optional(&mut self.account_email),
            4 => Slot::optional(&mut self.fallback_index),
            5 => Slot::optional(&mut self.bucket_plan),
            6 => Slot::optional(&mut self.name),
            _ => Slot::Null,
        }
    }

    fn view(&self, position: usize) -> View<'_> {
        match position {
            0 => View::String("cloudflare"),
            1 => View::optional(&self.account_id),
            2 => View::optional(&self.api_key),
            3 => View::optional(&self.account_email),
            4 => View::optional(&self.fallback_index),
            5 => View::optional(&self.bucket_plan),
            6 => View::optional(&self.name),
            _ => View::Absent,
        }
    }

    fn extra(&self) -> &Extra {
        &self._extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self._extra
    }
}

objects! {
    CreateCloudflareCredentialDto = "vapi-createcloudflarecredentialdto-schema.json#";
}
