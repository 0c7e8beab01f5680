// @generated from vapi-workflowoverrides-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field};
use serde_json::Value;
use std::collections::BTreeMap;

/// `WorkflowOverrides`.
///
/// Schema: `vapi-workflowoverrides-schema.json#`
#[derive(Clone)]
pub struct WorkflowOverrides {
    /// `variableValues`.
    pub variable_values: Option<BTreeMap<String, Value>>,
    _extra: Extra,
}

impl WorkflowOverrides {
    /// A value with no member set.
    pub fn new() -> Self {
        Field::empty()
    }
}

impl Default for WorkflowOverrides {
    fn default() -> Self {
        Field::empty()
    }
}

object! {
    WorkflowOverrides = "vapi-workflowoverrides-schema.json#", unstated, missed 0b0, b"" {
        0 "variableValues" => optional(variable_values: OBJECT, with_variable_values map Value);
    }
    () (variable_values)
}
