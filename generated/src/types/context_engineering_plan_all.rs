// @generated from vapi-contextengineeringplanall-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field};

/// `ContextEngineeringPlanAll`.
///
/// Schema: `vapi-contextengineeringplanall-schema.json#`
///
/// Always written with `type`: `"all"`.
#[derive(Clone)]
pub struct ContextEngineeringPlanAll {
    _extra: Extra,
}

impl ContextEngineeringPlanAll {
    /// A value with its constant members alone.
    pub fn new() -> Self {
        Field::empty()
    }
}

impl Default for ContextEngineeringPlanAll {
    fn default() -> Self {
        Field::empty()
    }
}

object! {
    ContextEngineeringPlanAll = "vapi-contextengineeringplanall-schema.json#", unstated, missed 0b1, b"" {
        0 "type" => constant("all");
    }
    () ()
}
