// @generated from vapi-clientmessagemodeloutput-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{NONE, ObjectPlan, StringArm, UnionShape, Unknown};
use serde_json::Value;
use std::collections::BTreeMap;

/// One of several types.
///
/// Schema: `vapi-clientmessagemodeloutput-schema.json#/properties/output`
/// and 2 other places that say the same.
///
/// Told apart by the JSON type.
#[derive(Clone)]
#[non_exhaustive]
pub enum TextOrObject {
    Text(String),
    Object(BTreeMap<String, Value>),
    /// A body that belongs to none of the variants, or does not fit the one it names: as it
    /// came.
    Unknown(Unknown),
}

impl From<String> for TextOrObject {
    #[inline]
    fn from(value: String) -> Self {
        TextOrObject::Text(value)
    }
}

impl From<&str> for TextOrObject {
    #[inline]
    fn from(value: &str) -> Self {
        TextOrObject::Text(value.into())
    }
}

impl From<BTreeMap<String, Value>> for TextOrObject {
    #[inline]
    fn from(value: BTreeMap<String, Value>) -> Self {
        TextOrObject::Object(value)
    }
}

impl TextOrObject {
    /// Reads the value into a type of your own. A text is read as JSON first, then as itself.
    ///
    /// # Errors
    /// When the value does not fit `T`.
    pub fn parse<T: serde::de::DeserializeOwned>(&self) -> Result<T, serde_json::Error> {
        crate::support::entry::parse(self)
    }
}

impl From<serde_json::Value> for TextOrObject {
    fn from(value: serde_json::Value) -> Self {
        crate::support::entry::union_of(value)
    }
}

union! {
    TextOrObject = "vapi-clientmessagemodeloutput-schema.json#/properties/output", UnionShape {
        name: "TextOrObject",
        variants: &["Text", "Object"],
        null: NONE,
        boolean: NONE,
        integer: NONE,
        number: NONE,
        string: &[StringArm { variant: 0, values: &[] }],
        array: &[],
        object: ObjectPlan::Only(1),
        judged: 0,
        listed: &[],
    }, {
        0 Text is_text as_text by_ref str;
        1 Object is_object as_object by_ref BTreeMap<String, Value>;
    }
}
