// @generated from vapi-cloudflarer2bucketplan-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{
    Extra, Field, Member, Names, Object, ObjectShape, Slot, View, index, kind,
};

/// `CloudflareR2BucketPlan`.
///
/// Schema: `vapi-cloudflarer2bucketplan-schema.json#`
#[derive(Clone, PartialEq)]
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
            ..CloudflareR2BucketPlan::empty()
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
        CloudflareR2BucketPlan {
            name: Field::empty(),
            access_key_id: None,
            secret_access_key: None,
            url: None,
            path: None,
            _extra: Extra::EMPTY,
        }
    }
}

pub(crate) static CLOUDFLARE_R2_BUCKET_PLAN: ObjectShape = {
    const NAMES: &[&str] = &["accessKeyId", "secretAccessKey", "url", "name", "path"];
    ObjectShape {
        name: "CloudflareR2BucketPlan",
        members: &[
            Member::optional("accessKeyId", kind::STRING),
            Member::optional("secretAccessKey", kind::STRING),
            Member::optional("url", kind::STRING),
            Member::required("name", kind::STRING),
            Member::optional("path", kind::STRING),
        ],
        names: Names::new(NAMES, &index::<16>(NAMES)),
        open: false,
    }
};

impl Object for CloudflareR2BucketPlan {
    fn shape(&self) -> &'static ObjectShape {
        &CLOUDFLARE_R2_BUCKET_PLAN
    }

    fn slot(&mut self, position: usize) -> Slot<'_> {
        match position {
            0 => Slot::optional(&mut self.access_key_id),
            1 => Slot::optional(&mut self.secret_access_key),
            2 => Slot::optional(&mut self.url),
            3 => Slot::required(&mut self.name),
            4 => Slot::optional(&mut self.path),
            _ => Slot::Null,
        }
    }

    fn view(&self, position: usize) -> View<'_> {
        match position {
            0 => View::optional(&self.access_key_id),
            1 => View::optional(&self.secret_access_key),
            2 => View::optional(&self.url),
            3 => View::required(&self.name),
            4 => View::optional(&self.path),
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
    CloudflareR2BucketPlan = "vapi-cloudflarer2bucketplan-schema.json#";
}
