// @generated from vapi-azureblobstoragebucketplan-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{
    Extra, Field, Member, Names, Object, ObjectShape, Slot, View, index, kind,
};

/// `AzureBlobStorageBucketPlan`.
///
/// Schema: `vapi-azureblobstoragebucketplan-schema.json#`
#[derive(Clone, PartialEq)]
pub struct AzureBlobStorageBucketPlan {
    /// `connectionString`, required.
    pub connection_string: String,
    /// `containerName`, required.
    pub container_name: String,
    /// `path`.
    pub path: Option<String>,
    _extra: Extra,
}

impl AzureBlobStorageBucketPlan {
    /// A value with its required members.
    pub fn new(
        connection_string: impl Into<String>,
        container_name: impl Into<String>,
    ) -> Self {
        AzureBlobStorageBucketPlan {
            connection_string: connection_string.into(),
            container_name: container_name.into(),
            ..AzureBlobStorageBucketPlan::empty()
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
        AzureBlobStorageBucketPlan {
            connection_string: Field::empty(),
            container_name: Field::empty(),
            path: None,
            _extra: Extra::EMPTY,
        }
    }
}

pub(crate) static AZURE_BLOB_STORAGE_BUCKET_PLAN: ObjectShape = {
    const NAMES: &[&str] = &["connectionString", "containerName", "path"];
    ObjectShape {
        name: "AzureBlobStorageBucketPlan",
        members: &[
            Member::required("connectionString", kind::STRING),
            Member::required("containerName", kind::STRING),
            Member::optional("path", kind::STRING),
        ],
        names: Names::new(NAMES, &index::<8>(NAMES)),
        open: false,
    }
};

impl Object for AzureBlobStorageBucketPlan {
    fn shape(&self) -> &'static ObjectShape {
        &AZURE_BLOB_STORAGE_BUCKET_PLAN
    }

    fn slot(&mut self, position: usize) -> Slot<'_> {
        match position {
            0 => Slot::required(&mut self.connection_string),
            1 => Slot::required(&mut self.container_name),
            2 => Slot::optional(&mut self.path),
            _ => Slot::Null,
        }
    }

    fn view(&self, position: usize) -> View<'_> {
        match position {
            0 => View::required(&self.connection_string),
            1 => View::required(&self.container_name),
            2 => View::optional(&self.path),
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
    AzureBlobStorageBucketPlan = "vapi-azureblobstoragebucketplan-schema.json#";
}
