// @generated from vapi-liquidcondition-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field};

/// `LiquidCondition`.
///
/// Schema: `vapi-liquidcondition-schema.json#`
///
/// Always written with `type`: `"liquid"`.
#[derive(Clone)]
pub struct LiquidCondition {
    /// `liquid`, required.
    pub liquid: String,
    _extra: Extra,
}

impl LiquidCondition {
    /// A value with its required members.
    pub fn new(liquid: impl Into<String>) -> Self {
        LiquidCondition {
            liquid: liquid.into(),
            ..Field::empty()
        }
    }
}

object! {
    LiquidCondition = "vapi-liquidcondition-schema.json#", unstated, missed 0b11, b"" {
        0 "type" => constant("liquid");
        1 "liquid" => required(liquid: STRING, with_liquid into String);
    }
    (liquid) ()
}
