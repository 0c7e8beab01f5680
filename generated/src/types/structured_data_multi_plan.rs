// @generated from vapi-structureddatamultiplan-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field};
use crate::types::StructuredDataPlan;

/// `StructuredDataMultiPlan`.
///
/// Schema: `vapi-structureddatamultiplan-schema.json#`
#[derive(Clone)]
pub struct StructuredDataMultiPlan {
    /// `key`, required.
    pub key: String,
    /// `plan`, required.
    pub plan: Box<StructuredDataPlan>,
    _extra: Extra,
}

impl StructuredDataMultiPlan {
    /// A value with its required members.
    pub fn new(key: impl Into<String>, plan: impl Into<StructuredDataPlan>) -> Self {
        StructuredDataMultiPlan {
            key: key.into(),
            plan: Box::new(plan.into()),
            ..Field::empty()
        }
    }
}

object! {
    StructuredDataMultiPlan = "vapi-structureddatamultiplan-schema.json#", unstated, missed 0b11, b"" {
        0 "key" => required(key: STRING, with_key into String);
        1 "plan" => required(plan: OBJECT, with_plan into StructuredDataPlan);
    }
    (key, plan) ()
}
