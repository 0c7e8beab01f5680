// @generated from vapi-azureblobstoragebucketplan-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field};

/// `AzureBlobStorageBucketPlan`.
///
/// Schema: `vapi-azureblobstoragebucketplan-schema.json#`
#[derive(Clone)]
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
            ..Field::empty()
        }
    }
}

object! {
    AzureBlobStorageBucketPlan = "vapi-azureblobstoragebucketplan-schema.json#", unstated, missed 0b11, b"" {
        0 "connectionString" => required(connection_string: STRING, with_connection_string into String);
        1 "containerName" => required(container_name: STRING, with_container_name into String);
        2 "path" => optional(path: STRING, with_path into String);
    }
    (connection_string, container_name) (path)
}
