// @generated from vapi-workflowoverrides-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::Extra;
use serde_json::Value;
use std::collections::BTreeMap;

/// `WorkflowOverrides`.
///
/// Schema: `vapi-workflowoverrides-schema.json#`
#[derive(Clone, PartialEq)]
pub struct WorkflowOverrides {
    /// `variableValues`.
    pub variable_values: Option<BTreeMap<String, Value>>,
    _extra: Extra,
}

impl WorkflowOverrides {
    /// A value with no member set.
    pub fn new() -> Self {
        WorkflowOverrides::empty()
    }

    fn empty() -> Self {
        WorkflowOverrides {
            variable_values: None,
            _extra: Extra::EMPTY,
        }
    }
}

impl Default for WorkflowOverrides {
    fn default() -> Self {
        WorkflowOverrides::empty()
    }
}

object! {
    WORKFLOW_OVERRIDES: WorkflowOverrides = "vapi-workflowoverrides-schema.json#", unstated, [2] {
        0 "variableValues" => optional(variable_values: OBJECT);
    }
}
