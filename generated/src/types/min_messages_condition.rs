// @generated from vapi-minmessagescondition-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field, Number};

/// `MinMessagesCondition`.
///
/// Schema: `vapi-minmessagescondition-schema.json#`
///
/// Always written with `type`: `"minMessages"`.
#[derive(Clone)]
pub struct MinMessagesCondition {
    /// `count`, required, at least 0.
    pub count: Number,
    _extra: Extra,
}

impl MinMessagesCondition {
    /// A value with its required members.
    pub fn new(count: impl Into<Number>) -> Self {
        MinMessagesCondition {
            count: count.into(),
            ..Field::empty()
        }
    }
}

object! {
    MinMessagesCondition = "vapi-minmessagescondition-schema.json#", unstated, missed 0b11, b"" {
        0 "type" => constant("minMessages");
        1 "count" => required(count: NUMBER, with_count into Number);
    }
    (count) ()
}
