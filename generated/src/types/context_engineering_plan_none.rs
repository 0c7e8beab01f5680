// @generated from vapi-contextengineeringplannone-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field};

/// `ContextEngineeringPlanNone`.
///
/// Schema: `vapi-contextengineeringplannone-schema.json#`
///
/// Always written with `type`: `"none"`.
#[derive(Clone)]
pub struct ContextEngineeringPlanNone {
    _extra: Extra,
}

impl ContextEngineeringPlanNone {
    /// A value with its constant members alone.
    pub fn new() -> Self {
        Field::empty()
    }
}

impl Default for ContextEngineeringPlanNone {
    fn default() -> Self {
        Field::empty()
    }
}

object! {
    ContextEngineeringPlanNone = "vapi-contextengineeringplannone-schema.json#", unstated, missed 0b1, b"" {
        0 "type" => constant("none");
    }
    () ()
}
