// @generated from vapi-ghltoolmetadata-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::Extra;

/// `GhlToolMetadata`.
///
/// Schema: `vapi-ghltoolmetadata-schema.json#`
#[derive(Clone, PartialEq)]
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
        GhlToolMetadata::empty()
    }

    fn empty() -> Self {
        GhlToolMetadata {
            workflow_id: None,
            location_id: None,
            _extra: Extra::EMPTY,
        }
    }
}

impl Default for GhlToolMetadata {
    fn default() -> Self {
        GhlToolMetadata::empty()
    }
}

object! {
    GHL_TOOL_METADATA: GhlToolMetadata = "vapi-ghltoolmetadata-schema.json#", unstated, [4] {
        0 "workflowId" => optional(workflow_id: STRING);
        1 "locationId" => optional(location_id: STRING);
    }
}
