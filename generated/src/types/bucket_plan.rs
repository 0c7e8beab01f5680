// @generated from vapi-bucketplan-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{
    Extra, Field, Member, Names, Object, ObjectShape, Slot, View, index, kind,
};

/// `BucketPlan`.
///
/// Schema: `vapi-bucketplan-schema.json#`
#[derive(Clone, PartialEq)]
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
            ..BucketPlan::empty()
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
        BucketPlan {
            name: Field::empty(),
            region: None,
            path: None,
            hmac_access_key: None,
            hmac_secret: None,
            _extra: Extra::EMPTY,
        }
    }
}

pub(crate) static BUCKET_PLAN: ObjectShape = {
    const NAMES: &[&str] = &["name", "region", "path", "hmacAccessKey", "hmacSecret"];
    ObjectShape {
        name: "BucketPlan",
        members: &[
            Member::required("name", kind::STRING),
            Member::optional("region", kind::STRING),
            Member::optional("path", kind::STRING),
            Member::optional("hmacAccessKey", kind::STRING),
            Member::optional("hmacSecret", kind::STRING),
        ],
        names: Names::new(NAMES, &index::<16>(NAMES)),
        open: false,
    }
};

impl Object for BucketPlan {
    fn shape(&self) -> &'static ObjectShape {
        &BUCKET_PLAN
    }

    fn slot(&mut self, position: usize) -> Slot<'_> {
        match position {
            0 => Slot::required(&mut self.name),
            1 => Slot::optional(&mut self.region),
            2 => Slot::optional(&mut self.path),
            3 => Slot::optional(&mut self.hmac_access_key),
            4 => Slot::optional(&mut self.hmac_secret),
            _ => Slot::Null,
        }
    }

    fn view(&self, position: usize) -> View<'_> {
        match position {
            0 => View::required(&self.name),
            1 => View::optional(&self.region),
            2 => View::optional(&self.path),
            3 => View::optional(&self.hmac_access_key),
            4 => View::optional(&self.hmac_secret),
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
    BucketPlan = "vapi-bucketplan-schema.json#";
}
