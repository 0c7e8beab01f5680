// @generated from vapi-condition-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field, UnknownValue};

/// `Condition`.
///
/// Schema: `vapi-condition-schema.json#`
#[derive(Clone)]
pub struct Condition {
    /// `operator`, required.
    pub operator: ConditionOperator,
    /// `param`, required, at most 1000 characters.
    pub param: String,
    /// `value`, required, at most 1000 characters.
    pub value: String,
    _extra: Extra,
}

impl Condition {
    /// A value with its required members.
    pub fn new(
        operator: impl Into<ConditionOperator>,
        param: impl Into<String>,
        value: impl Into<String>,
    ) -> Self {
        Condition {
            operator: operator.into(),
            param: param.into(),
            value: value.into(),
            ..Field::empty()
        }
    }
}

object! {
    Condition = "vapi-condition-schema.json#", unstated, missed 0b111, b"" {
        0 "operator" => required(operator: STRING, with_operator into ConditionOperator);
        1 "param" => required(param: STRING, with_param into String);
        2 "value" => required(value: STRING, with_value into String);
    }
    (operator, param, value) ()
}

/// One of 6 listed values, or another string.
///
/// Schema: `vapi-condition-schema.json#/properties/operator`
#[derive(Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum ConditionOperator {
    /// `eq`
    Eq,
    /// `neq`
    Neq,
    /// `gt`
    Gt,
    /// `gte`
    Gte,
    /// `lt`
    Lt,
    /// `lte`
    Lte,
    /// A value that the schema does not list, as it came. Compare it by `as_str()`.
    Unknown(UnknownValue),
}

string_enum! {
    ConditionOperator = "vapi-condition-schema.json#/properties/operator", unstated, b"\x00\x00\x01\x05\x02\x00\x04\x00\x00\x00\x00\x00\x03\x00\x06\x00", "one of 6 listed values" {
        Eq = "eq";
        Neq = "neq";
        Gt = "gt";
        Gte = "gte";
        Lt = "lt";
        Lte = "lte";
    }
}
