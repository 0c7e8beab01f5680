// @generated from vapi-sayhookaction-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field};
use crate::types::ChatInput;
use serde_json::Value;
use std::collections::BTreeMap;

/// `SayHookAction`.
///
/// Schema: `vapi-sayhookaction-schema.json#`
///
/// Always written with `type`: `"say"`.
#[derive(Clone)]
pub struct SayHookAction {
    /// `prompt`.
    pub prompt: Option<ChatInput>,
    /// `exact`.
    pub exact: Option<BTreeMap<String, Value>>,
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
        1 "prompt" => optional(prompt: STRING | ARRAY, with_prompt into ChatInput);
        2 "exact" => optional(exact: OBJECT, with_exact map Value);
    }
    () (prompt, exact)
}
