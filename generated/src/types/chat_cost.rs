// @generated from vapi-chatcost-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field, Number};

/// `ChatCost`.
///
/// Schema: `vapi-chatcost-schema.json#`
///
/// Always written with `type`: `"chat"`.
#[derive(Clone)]
pub struct ChatCost {
    /// `cost`, required.
    pub cost: Number,
    _extra: Extra,
}

impl ChatCost {
    /// A value with its required members.
    pub fn new(cost: impl Into<Number>) -> Self {
        ChatCost {
            cost: cost.into(),
            ..Field::empty()
        }
    }
}

object! {
    ChatCost = "vapi-chatcost-schema.json#", unstated, missed 0b11, b"" {
        0 "type" => constant("chat");
        1 "cost" => required(cost: NUMBER, with_cost into Number);
    }
    (cost) ()
}
