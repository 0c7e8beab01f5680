// @generated from vapi-regexcondition-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field};
use crate::types::MessageTarget;

/// `RegexCondition`.
///
/// Schema: `vapi-regexcondition-schema.json#`
///
/// Always written with `type`: `"regex"`.
#[derive(Clone)]
pub struct RegexCondition {
    /// `regex`, required.
    pub regex: String,
    /// `target`.
    pub target: Option<Box<MessageTarget>>,
    /// `negate`.
    pub negate: Option<bool>,
    _extra: Extra,
}

impl RegexCondition {
    /// A value with its required members.
    pub fn new(regex: impl Into<String>) -> Self {
        RegexCondition {
            regex: regex.into(),
            ..Field::empty()
        }
    }
}

object! {
    RegexCondition = "vapi-regexcondition-schema.json#", unstated, missed 0b11, b"" {
        0 "type" => constant("regex");
        1 "regex" => required(regex: STRING, with_regex into String);
        2 "target" => optional(target: OBJECT, with_target into MessageTarget);
        3 "negate" => optional(negate: BOOLEAN, with_negate plain bool);
    }
    (regex) (target, negate)
}
