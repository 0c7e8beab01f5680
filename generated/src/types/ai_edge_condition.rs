// @generated from vapi-aiedgecondition-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field};

/// `AIEdgeCondition`.
///
/// Schema: `vapi-aiedgecondition-schema.json#`
///
/// Always written with `type`: `"ai"`.
#[derive(Clone)]
pub struct AiEdgeCondition {
    /// `prompt`, required, at most 1000 characters.
    pub prompt: String,
    _extra: Extra,
}

impl AiEdgeCondition {
    /// A value with its required members.
    pub fn new(prompt: impl Into<String>) -> Self {
        AiEdgeCondition {
            prompt: prompt.into(),
            ..Field::empty()
        }
    }
}

object! {
    AiEdgeCondition = "vapi-aiedgecondition-schema.json#", unstated, missed 0b11, b"" {
        0 "type" => constant("ai");
        1 "prompt" => required(prompt: STRING, with_prompt into String);
    }
    (prompt) ()
}
