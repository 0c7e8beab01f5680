// @generated from vapi-ghltoolmetadata-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field};

/// `GhlToolMetadata`.
///
/// Schema: `vapi-ghltoolmetadata-schema.json#`
#[derive(Clone)]
pub struct GhlToolMetadata {
    /// `workflowId`.
    pub workflow_id: Option<String>,
    /// `locationId`.
    pub location_id: Option<String>,
    _extra: Extra,
}

impl GhlToolMetadata {
    /// A value with no member set.
    pub fn new() -> Self {
        Field::empty()
    }
}

impl Default for GhlToolMetadata {
    fn default() -> Self {
        Field::empty()
    }
}

object! {
    GhlToolMetadata = "vapi-ghltoolmetadata-schema.json#", unstated, missed 0b0, b"" {
        0 "workflowId" => optional(workflow_id: STRING, with_workflow_id into String);
        1 "locationId" => optional(location_id: STRING, with_location_id into String);
    }
    () (workflow_id, location_id)
}
