// @generated from vapi-knowledgebaseresponsedocument-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field, Number};

/// `KnowledgeBaseResponseDocument`.
///
/// Schema: `vapi-knowledgebaseresponsedocument-schema.json#`
#[derive(Clone)]
pub struct KnowledgeBaseResponseDocument {
    /// `content`, required.
    pub content: String,
    /// `similarity`, required.
    pub similarity: Number,
    /// `uuid`.
    pub uuid: Option<String>,
    _extra: Extra,
}

impl KnowledgeBaseResponseDocument {
    /// A value with its required members.
    pub fn new(content: impl Into<String>, similarity: impl Into<Number>) -> Self {
        KnowledgeBaseResponseDocument {
            content: content.into(),
            similarity: similarity.into(),
            ..Field::empty()
        }
    }
}

object! {
    KnowledgeBaseResponseDocument = "vapi-knowledgebaseresponsedocument-schema.json#", unstated, missed 0b11, b"" {
        0 "content" => required(content: STRING, with_content into String);
        1 "similarity" => required(similarity: NUMBER, with_similarity into Number);
        2 "uuid" => optional(uuid: STRING, with_uuid into String);
    }
    (content, similarity) (uuid)
}
