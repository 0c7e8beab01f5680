// @generated from vapi-toolparameter-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{
    ArrayArm, Extra, Field, NONE, Number, ObjectPlan, StringArm, UnionShape, Unknown,
    kind,
};
use serde_json::Value;
use std::collections::BTreeMap;

/// `ToolParameter`.
///
/// Schema: `vapi-toolparameter-schema.json#`
#[derive(Clone)]
pub struct ToolParameter {
    /// `key`, required.
    pub key: String,
    /// `value`, required.
    pub value: ToolParameterValue,
    _extra: Extra,
}

impl ToolParameter {
    /// A value with its required members.
    pub fn new(key: impl Into<String>, value: impl Into<ToolParameterValue>) -> Self {
        ToolParameter {
            key: key.into(),
            value: value.into(),
            ..Field::empty()
        }
    }
}

object! {
    ToolParameter = "vapi-toolparameter-schema.json#", unstated, missed 0b11, b"" {
        0 "key" => required(key: STRING);
        1 "value" => required(value: BOOLEAN | NUMBER | STRING | ARRAY | OBJECT);
    }
    (key, value) ()
}

/// One of several types.
///
/// Schema: `vapi-toolparameter-schema.json#/properties/value`
///
/// Told apart by the JSON type.
#[derive(Clone)]
#[non_exhaustive]
pub enum ToolParameterValue {
    String(String),
    Number(Number),
    Boolean(bool),
    Object(BTreeMap<String, Value>),
    Array(Vec<Value>),
    /// A body that belongs to none of the variants, or does not fit the one it names: as it
    /// came.
    Unknown(Unknown),
}

impl From<String> for ToolParameterValue {
    #[inline]
    fn from(value: String) -> Self {
        ToolParameterValue::String(value)
    }
}

impl From<BTreeMap<String, Value>> for ToolParameterValue {
    #[inline]
    fn from(value: BTreeMap<String, Value>) -> Self {
        ToolParameterValue::Object(value)
    }
}

impl From<Vec<Value>> for ToolParameterValue {
    #[inline]
    fn from(value: Vec<Value>) -> Self {
        ToolParameterValue::Array(value)
    }
}

union! {
    ToolParameterValue = "vapi-toolparameter-schema.json#/properties/value", UnionShape {
        name: "ToolParameterValue",
        variants: &["String", "Number", "Boolean", "Object", "Array"],
        null: NONE,
        boolean: 2,
        integer: 1,
        number: 1,
        string: &[StringArm { variant: 0, values: &[] }],
        array: &[ArrayArm { variant: 4, items: kind::ANY }],
        object: ObjectPlan::Only(3),
        judged: 0,
        listed: &[],
    }, {
        0 String;
        1 Number;
        2 Boolean;
        3 Object;
        4 Array;
    }
}
