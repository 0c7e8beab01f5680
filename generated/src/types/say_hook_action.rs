// @generated from vapi-sayhookaction-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{
    ArrayArm, Extra, Field, ListOf, NONE, ObjectPlan, StringArm, UnionShape, Unknown,
    kind,
};
use crate::types::ChatInput;

/// `SayHookAction`.
///
/// Schema: `vapi-sayhookaction-schema.json#`
///
/// Always written with `type`: `"say"`.
#[derive(Clone)]
pub struct SayHookAction {
    /// `exact`.
    pub exact: Option<SayHookActionExact>,
    /// `prompt`.
    pub prompt: Option<ChatInput>,
    _extra: Extra,
}

impl SayHookAction {
    /// A value with its constant members alone.
    pub fn new() -> Self {
        Field::empty()
    }
}

impl Default for SayHookAction {
    fn default() -> Self {
        Field::empty()
    }
}

object! {
    SayHookAction = "vapi-sayhookaction-schema.json#", unstated, missed 0b1, b"" {
        0 "type" => constant("say");
        1 "exact" => optional(exact: STRING | ARRAY, with_exact into SayHookActionExact);
        2 "prompt" => optional(prompt: STRING | ARRAY, with_prompt into ChatInput);
    }
    () (exact, prompt)
}

/// One of several types.
///
/// Schema: `vapi-sayhookaction-schema.json#/properties/exact`
///
/// Told apart by the JSON type.
#[derive(Clone)]
#[non_exhaustive]
pub enum SayHookActionExact {
    String(String),
    StringArray(ListOf<String>),
    /// A body that belongs to none of the variants, or does not fit the one it names: as it
    /// came.
    Unknown(Unknown),
}

impl From<String> for SayHookActionExact {
    #[inline]
    fn from(value: String) -> Self {
        SayHookActionExact::String(value)
    }
}

impl From<&str> for SayHookActionExact {
    #[inline]
    fn from(value: &str) -> Self {
        SayHookActionExact::String(value.into())
    }
}

impl From<Vec<String>> for SayHookActionExact {
    #[inline]
    fn from(value: Vec<String>) -> Self {
        SayHookActionExact::StringArray(value.into())
    }
}

impl SayHookActionExact {
    /// Reads the value into a type of your own. A text is read as JSON first, then as itself.
    ///
    /// # Errors
    /// When the value does not fit `T`.
    pub fn parse<T: serde::de::DeserializeOwned>(&self) -> Result<T, serde_json::Error> {
        crate::support::entry::parse(self)
    }
}

impl From<serde_json::Value> for SayHookActionExact {
    fn from(value: serde_json::Value) -> Self {
        crate::support::entry::union_of(value)
    }
}

union! {
    SayHookActionExact = "vapi-sayhookaction-schema.json#/properties/exact", UnionShape {
        name: "SayHookActionExact",
        variants: &["String", "StringArray"],
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
        0 String is_string as_string by_ref str;
        1 StringArray is_string_array as_string_array by_ref [String];
    }
}
