// @generated from vapi-variableextractionalias-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field};

/// `VariableExtractionAlias`.
///
/// Schema: `vapi-variableextractionalias-schema.json#`
#[derive(Clone)]
pub struct VariableExtractionAlias {
    /// `key`, required, at most 40 characters, at least 1 characters, pattern `^[a-zA-Z][a-zA-Z0-9_]*$`.
    pub key: String,
    /// `value`, required, at most 10000 characters.
    pub value: String,
    _extra: Extra,
}

impl VariableExtractionAlias {
    /// A value with its required members.
    pub fn new(key: impl Into<String>, value: impl Into<String>) -> Self {
        VariableExtractionAlias {
            key: key.into(),
            value: value.into(),
            ..Field::empty()
        }
    }
}

object! {
    VariableExtractionAlias = "vapi-variableextractionalias-schema.json#", unstated, missed 0b11, b"" {
        0 "key" => required(key: STRING, with_key into String);
        1 "value" => required(value: STRING, with_value into String);
    }
    (key, value) ()
}
