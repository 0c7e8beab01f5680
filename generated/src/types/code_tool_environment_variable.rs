// @generated from vapi-codetoolenvironmentvariable-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field};

/// `CodeToolEnvironmentVariable`.
///
/// Schema: `vapi-codetoolenvironmentvariable-schema.json#`
#[derive(Clone)]
pub struct CodeToolEnvironmentVariable {
    /// `name`, required, at most 64 characters, pattern `^[A-Z][A-Z0-9_]*$`.
    pub name: String,
    /// `value`, required, at most 10000 characters.
    pub value: String,
    _extra: Extra,
}

impl CodeToolEnvironmentVariable {
    /// A value with its required members.
    pub fn new(name: impl Into<String>, value: impl Into<String>) -> Self {
        CodeToolEnvironmentVariable {
            name: name.into(),
            value: value.into(),
            ..Field::empty()
        }
    }
}

object! {
    CodeToolEnvironmentVariable = "vapi-codetoolenvironmentvariable-schema.json#", unstated, missed 0b11, b"" {
        0 "name" => required(name: STRING, with_name into String);
        1 "value" => required(value: STRING, with_value into String);
    }
    (name, value) ()
}
