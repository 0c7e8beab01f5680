// @generated from vapi-mincalldurationcondition-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field, Number};

/// `MinCallDurationCondition`.
///
/// Schema: `vapi-mincalldurationcondition-schema.json#`
///
/// Always written with `type`: `"minCallDuration"`.
#[derive(Clone)]
pub struct MinCallDurationCondition {
    /// `seconds`, required, at least 0.
    pub seconds: Number,
    _extra: Extra,
}

impl MinCallDurationCondition {
    /// A value with its required members.
    pub fn new(seconds: impl Into<Number>) -> Self {
        MinCallDurationCondition {
            seconds: seconds.into(),
            ..Field::empty()
        }
    }
}

object! {
    MinCallDurationCondition = "vapi-mincalldurationcondition-schema.json#", unstated, missed 0b11, b"" {
        0 "type" => constant("minCallDuration");
        1 "seconds" => required(seconds: NUMBER, with_seconds into Number);
    }
    (seconds) ()
}
