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
        0 "key" => required(key: STRING, with_key into String);
        1 "value" => required(value: BOOLEAN | NUMBER | STRING | ARRAY | OBJECT, with_value into ToolParameterValue);
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

impl From<&str> for ToolParameterValue {
    #[inline]
    fn from(value: &str) -> Self {
        ToolParameterValue::String(value.into())
    }
}

impl From<Number> for ToolParameterValue {
    #[inline]
    fn from(value: Number) -> Self {
        ToolParameterValue::Number(value)
    }
}

impl From<bool> for ToolParameterValue {
    #[inline]
    fn from(value: bool) -> Self {
        ToolParameterValue::Boolean(value)
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

impl ToolParameterValue {
    /// Reads the value into a type of your own. A text is read as JSON first, then as itself.
    ///
    /// # Errors
    /// When the value does not fit `T`.
    pub fn parse<T: serde::de::DeserializeOwned>(&self) -> Result<T, serde_json::Error> {
        crate::support::entry::parse(self)
    }
}

impl From<serde_json::Value> for ToolParameterValue {
    fn from(value: serde_json::Value) -> Self {
        crate::support::entry::union_of(value)
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
        0 String is_string as_string by_ref str;
        1 Number is_number as_number by_ref Number;
        2 Boolean is_boolean as_boolean by_value bool;
        3 Object is_object as_object by_ref BTreeMap<String, Value>;
        4 Array is_array as_array by_ref [Value];
    }
}
