// @generated from vapi-creategcpcredentialdto-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{
    Extra, Field, Member, Names, Number, Object, ObjectShape, Slot, View, index, kind,
};
use crate::types::{BucketPlan, GcpKey};

/// `CreateGcpCredentialDTO`.
///
/// Schema: `vapi-creategcpcredentialdto-schema.json#`
///
/// Always written with `provider`: `"gcp"`.
#[derive(Clone, PartialEq)]
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
    pub fn new(gcp_key: impl Into<Box<GcpKey>>) -> Self {
        CreateGcpCredentialDto {
            gcp_key: gcp_key.into(),
            ..CreateGcpCredentialDto::empty()
        }
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
        CreateGcpCredentialDto {
            gcp_key: Field::empty(),
            fallback_index: None,
            region: None,
            bucket_plan: None,
            name: None,
            _extra: Extra::EMPTY,
        }
    }
}

pub(crate) static CREATE_GCP_CREDENTIAL_DTO: ObjectShape = {
    const NAMES: &[&str] = &[
        "provider",
        "fallbackIndex",
        "gcpKey",
        "region",
        "bucketPlan",
        "name",
    ];
    ObjectShape {
        name: "CreateGcpCredentialDto",
        members: &[
            Member::constant("provider", "gcp"),
            Member::optional("fallbackIndex", kind::NUMBER),
            Member::required("gcpKey", kind::OBJECT),
            Member::optional("region", kind::STRING),
            Member::optional("bucketPlan", kind::OBJECT),
            Member::optional("name", kind::STRING),
        ],
        names: Names::new(NAMES, &index::<16>(NAMES)),
        open: false,
    }
};

impl Object for CreateGcpCredentialDto {
    fn shape(&self) -> &'static ObjectShape {
        &CREATE_GCP_CREDENTIAL_DTO
    }

    fn slot(&mut self, position: usize) -> Slot<'_> {
        match position {
            0 => Slot::Constant("gcp"),
            1 => Slot::optional(&mut self.fallback_index),
            2 => Slot::required(&mut self.gcp_key),
            3 => Slot::optional(&mut self.region),
            4 => Slot::optional(&mut self.bucket_plan),
            5 => Slot::optional(&mut self.name),
            _ => Slot::Null,
        }
    }

    fn view(&self, position: usize) -> View<'_> {
        match position {
            0 => View::String("gcp"),
            1 => View::optional(&self.fallback_index),
            2 => View::required(&self.gcp_key),
            3 => View::optional(&self.region),
            4 => View::optional(&self.bucket_plan),
            5 => View::optional(&self.name),
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
    CreateGcpCredentialDto = "vapi-creategcpcredentialdto-schema.json#";
}
