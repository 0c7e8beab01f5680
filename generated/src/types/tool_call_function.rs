// @generated from vapi-toolcallfunction-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field};
use crate::types::TextOrObject;

/// The function that is called, and its arguments.
///
/// Schema: `vapi-toolcallfunction-schema.json#`
#[derive(Clone)]
pub struct ToolCallFunction {
    /// The arguments: an object in messages for a server, a JSON text inside `artifact.messages`.
    ///
    /// `arguments`, required.
    pub arguments: TextOrObject,
    /// The name of the function.
    ///
    /// `name`, required, at most 80 characters.
    pub name: String,
    _extra: Extra,
}

impl ToolCallFunction {
    /// A value with its required members.
    pub fn new(arguments: impl Into<TextOrObject>, name: impl Into<String>) -> Self {
        ToolCallFunction {
            arguments: arguments.into(),
            name: name.into(),
            ..Field::empty()
        }
    }
}

object! {
    ToolCallFunction = "vapi-toolcallfunction-schema.json#", unstated, missed 0b11, b"" {
        0 "arguments" => required(arguments: STRING | OBJECT, with_arguments into TextOrObject);
        1 "name" => required(name: STRING, with_name into String);
    }
    (arguments, name) ()
}
