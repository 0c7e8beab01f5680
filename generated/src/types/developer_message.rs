// @generated from vapi-developermessage-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field};
use serde_json::Value;
use std::collections::BTreeMap;

/// `DeveloperMessage`.
///
/// Schema: `vapi-developermessage-schema.json#`
///
/// Always written with `role`: `"developer"`.
#[derive(Clone)]
pub struct DeveloperMessage {
    /// `content`, required, at most 10000 characters.
    pub content: String,
    /// `name`, at most 40 characters.
    pub name: Option<String>,
    /// `metadata`.
    pub metadata: Option<BTreeMap<String, Value>>,
    _extra: Extra,
}

impl DeveloperMessage {
    /// A value with its required members.
    pub fn new(content: impl Into<String>) -> Self {
        DeveloperMessage {
            content: content.into(),
            ..Field::empty()
        }
    }
}

object! {
    DeveloperMessage = "vapi-developermessage-schema.json#", unstated, missed 0b11, b"" {
        0 "role" => constant("developer");
        1 "content" => required(content: STRING, with_content into String);
        2 "name" => optional(name: STRING, with_name into String);
        3 "metadata" => optional(metadata: OBJECT, with_metadata map Value);
    }
    (content) (name, metadata)
}
