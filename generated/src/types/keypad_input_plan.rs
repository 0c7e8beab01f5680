// @generated from vapi-keypadinputplan-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{
    ArrayArm, Extra, Field, ListOf, NONE, Number, ObjectPlan, StringArm, UnionShape,
    Unknown, UnknownValue, kind,
};

/// `KeypadInputPlan`.
///
/// Schema: `vapi-keypadinputplan-schema.json#`
#[derive(Clone)]
pub struct KeypadInputPlan {
    /// `enabled`.
    pub enabled: Option<bool>,
    /// `timeoutSeconds`, at most 10, at least 0.
    pub timeout_seconds: Option<Number>,
    /// `delimiters`.
    pub delimiters: Option<KeypadInputPlanDelimiters>,
    _extra: Extra,
}

impl KeypadInputPlan {
    /// A value with no member set.
    pub fn new() -> Self {
        Field::empty()
    }
}

impl Default for KeypadInputPlan {
    fn default() -> Self {
        Field::empty()
    }
}

object! {
    KeypadInputPlan = "vapi-keypadinputplan-schema.json#", unstated, missed 0b0, b"" {
        0 "enabled" => optional(enabled: BOOLEAN, with_enabled plain bool);
        1 "timeoutSeconds" => optional(timeout_seconds: NUMBER, with_timeout_seconds into Number);
        2 "delimiters" => optional(delimiters: STRING | ARRAY, with_delimiters into KeypadInputPlanDelimiters);
    }
    () (enabled, timeout_seconds, delimiters)
}

/// One of 3 listed values, or another string.
///
/// Schema: `vapi-keypadinputplan-schema.json#/properties/delimiters/oneOf/0`
/// and 1 other place that says the same.
#[derive(Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum KeypadInputPlanDelimiter {
    /// `#`
    Hash,
    /// `*`
    Star,
    /// ` `
    Empty,
    /// A value that the schema does not list, as it came. Compare it by `as_str()`.
    Unknown(UnknownValue),
}

string_enum! {
    KeypadInputPlanDelimiter = "vapi-keypadinputplan-schema.json#/properties/delimiters/oneOf/0", unstated, b"", "one of 3 listed values" {
        Hash = "#";
        Star = "*";
        Empty = "";
    }
}

/// One of several types.
///
/// Schema: `vapi-keypadinputplan-schema.json#/properties/delimiters`
///
/// Told apart by the JSON type.
#[derive(Clone)]
#[non_exhaustive]
pub enum KeypadInputPlanDelimiters {
    One(KeypadInputPlanDelimiter),
    Several(ListOf<KeypadInputPlanDelimiter>),
    /// A body that belongs to none of the variants, or does not fit the one it names: as it
    /// came.
    Unknown(Unknown),
}

impl From<KeypadInputPlanDelimiter> for KeypadInputPlanDelimiters {
    #[inline]
    fn from(value: KeypadInputPlanDelimiter) -> Self {
        KeypadInputPlanDelimiters::One(value)
    }
}

impl From<Vec<KeypadInputPlanDelimiter>> for KeypadInputPlanDelimiters {
    #[inline]
    fn from(value: Vec<KeypadInputPlanDelimiter>) -> Self {
        KeypadInputPlanDelimiters::Several(value.into())
    }
}

union! {
    KeypadInputPlanDelimiters = "vapi-keypadinputplan-schema.json#/properties/delimiters", UnionShape {
        name: "KeypadInputPlanDelimiters",
        variants: &["One", "Several"],
        null: NONE,
        boolean: NONE,
        integer: NONE,
        number: NONE,
        string: &[StringArm { variant: 0, values: &[] }],
        array: &[ArrayArm { variant: 1, items: kind::STRING }],
        object: ObjectPlan::Never,
        judged: 0,
        listed: &[],
    }, {
        0 One is_one as_one by_ref KeypadInputPlanDelimiter;
        1 Several is_several as_several by_ref [KeypadInputPlanDelimiter];
    }
}
