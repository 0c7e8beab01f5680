// @generated from vapi-knowledgebase-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field, ListOf};
use crate::types::GoogleModelName;

/// `KnowledgeBase`.
///
/// Schema: `vapi-knowledgebase-schema.json#`
///
/// Always written with `provider`: `"google"`.
#[derive(Clone)]
pub struct KnowledgeBase {
    /// `name`, required.
    pub name: String,
    /// `model`.
    pub model: Option<GoogleModelName>,
    /// `description`, required.
    pub description: String,
    /// `fileIds`, required.
    pub file_ids: ListOf<String>,
    _extra: Extra,
}

impl KnowledgeBase {
    /// A value with its required members.
    pub fn new(
        name: impl Into<String>,
        description: impl Into<String>,
        file_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        KnowledgeBase {
            name: name.into(),
            description: description.into(),
            file_ids: file_ids.into_iter().map(Into::into).collect(),
            ..Field::empty()
        }
    }
}

object! {
    KnowledgeBase = "vapi-knowledgebase-schema.json#", unstated, missed 0b11011, b"\x00\x00\x00\x00\x03\x00\x00\x00\x05\x04\x00\x01\x00\x02\x00\x00" {
        0 "name" => required(name: STRING, with_name into String);
        1 "provider" => constant("google");
        2 "model" => optional(model: STRING, with_model into GoogleModelName);
        3 "description" => required(description: STRING, with_description into String);
        4 "fileIds" => required(file_ids: ARRAY, with_file_ids texts String);
    }
    (name, description, file_ids) (model)
}
