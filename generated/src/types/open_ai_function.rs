// @generated from vapi-openaifunction-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field};
use crate::types::OpenAiFunctionParameters;

/// A function that the model may call: its name, what it does, and its parameters.
///
/// Schema: `vapi-openaifunction-schema.json#`
#[derive(Clone)]
pub struct OpenAiFunction {
    /// `name`, required, at most 64 characters, pattern `^[a-zA-Z0-9_-]{1,64}$`.
    pub name: String,
    /// `strict`, default `false`.
    pub strict: Option<bool>,
    /// `description`.
    pub description: Option<String>,
    /// `parameters`.
    pub parameters: Option<Box<OpenAiFunctionParameters>>,
    _extra: Extra,
}

impl OpenAiFunction {
    /// A value with its required members.
    pub fn new(name: impl Into<String>) -> Self {
        OpenAiFunction {
            name: name.into(),
            ..Field::empty()
        }
    }

    /// Returns `strict`, or the schema's default for it: `false`.
    pub fn strict_or_default(&self) -> bool {
        self.strict.as_ref().copied().unwrap_or(false)
    }
}

object! {
    OpenAiFunction = "vapi-openaifunction-schema.json#", unstated, missed 0b1, b"" {
        0 "name" => required(name: STRING, with_name into String);
        1 "strict" => optional(strict: BOOLEAN, with_strict plain bool);
        2 "description" => optional(description: STRING, with_description into String);
        3 "parameters" => optional(parameters: OBJECT, with_parameters into OpenAiFunctionParameters);
    }
    (name) (strict, description, parameters)
}
