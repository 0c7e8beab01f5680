// @generated from vapi-sessioncreatedhook-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field, ListOf};
use crate::types::ToolCallHookAction;

/// `SessionCreatedHook`.
///
/// Schema: `vapi-sessioncreatedhook-schema.json#`
///
/// Always written with `on`: `"session.created"`.
#[derive(Clone)]
pub struct SessionCreatedHook {
    /// `do`, required.
    pub r#do: ListOf<ToolCallHookAction>,
    /// `name`, at most 1000 characters.
    pub name: Option<String>,
    _extra: Extra,
}

impl SessionCreatedHook {
    /// A value with its required members.
    pub fn new(r#do: impl IntoIterator<Item = ToolCallHookAction>) -> Self {
        SessionCreatedHook {
            r#do: r#do.into_iter().collect(),
            ..Field::empty()
        }
    }
}

object! {
    SessionCreatedHook = "vapi-sessioncreatedhook-schema.json#", unstated, missed 0b11, b"" {
        0 "on" => constant("session.created");
        1 "do" => required(r#do: ARRAY, with_do list ToolCallHookAction);
        2 "name" => optional(name: STRING, with_name into String);
    }
    (r#do) (name)
}
