// @generated from vapi-toolcall-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field};
use crate::types::ToolCallFunction;

/// One call of a function that the model asks for.
///
/// Schema: `vapi-toolcall-schema.json#`
#[derive(Clone)]
pub struct ToolCall {
    /// The identifier that the result repeats as `toolCallId`.
    ///
    /// `id`, required.
    pub id: String,
    /// `type`, required.
    pub r#type: String,
    /// Which function, with which arguments.
    ///
    /// `function`, required.
    pub function: Box<ToolCallFunction>,
    _extra: Extra,
}

impl ToolCall {
    /// A value with its required members.
    pub fn new(
        id: impl Into<String>,
        r#type: impl Into<String>,
        function: impl Into<ToolCallFunction>,
    ) -> Self {
        ToolCall {
            id: id.into(),
            r#type: r#type.into(),
            function: Box::new(function.into()),
            ..Field::empty()
        }
    }
}

object! {
    ToolCall = "vapi-toolcall-schema.json#", unstated, missed 0b111, b"" {
        0 "id" => required(id: STRING, with_id into String);
        1 "type" => required(r#type: STRING, with_type into String);
        2 "function" => required(function: OBJECT, with_function into ToolCallFunction);
    }
    (id, r#type, function) ()
}
