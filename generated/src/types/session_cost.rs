// @generated from vapi-sessioncost-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field, Number};

/// `SessionCost`.
///
/// Schema: `vapi-sessioncost-schema.json#`
///
/// Always written with `type`: `"session"`.
#[derive(Clone)]
pub struct SessionCost {
    /// `cost`, required.
    pub cost: Number,
    _extra: Extra,
}

impl SessionCost {
    /// A value with its required members.
    pub fn new(cost: impl Into<Number>) -> Self {
        SessionCost {
            cost: cost.into(),
            ..Field::empty()
        }
    }
}

object! {
    SessionCost = "vapi-sessioncost-schema.json#", unstated, missed 0b11, b"" {
        0 "type" => constant("session");
        1 "cost" => required(cost: NUMBER, with_cost into Number);
    }
    (cost) ()
}
