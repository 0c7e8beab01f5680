// @generated from vapi-createquerytooldto-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field, ListOf};
use crate::types::{KnowledgeBase, McpToolMessage, ToolRejectionPlan};

/// `CreateQueryToolDTO`.
///
/// Schema: `vapi-createquerytooldto-schema.json#`
///
/// Always written with `type`: `"query"`.
#[derive(Clone)]
pub struct CreateQueryToolDto {
    /// `messages`.
    pub messages: Option<Vec<McpToolMessage>>,
    /// `knowledgeBases`.
    pub knowledge_bases: Option<ListOf<KnowledgeBase>>,
    /// `rejectionPlan`.
    pub rejection_plan: Option<Box<ToolRejectionPlan>>,
    _extra: Extra,
}

impl CreateQueryToolDto {
    /// A value with its constant members alone.
    pub fn new() -> Self {
        Field::empty()
    }
}

impl Default for CreateQueryToolDto {
    fn default() -> Self {
        Field::empty()
    }
}

object! {
    CreateQueryToolDto = "vapi-createquerytooldto-schema.json#", unstated, missed 0b10, b"" {
        0 "messages" => optional(messages: ARRAY, with_messages list McpToolMessage);
        1 "type" => constant("query");
        2 "knowledgeBases" => optional(knowledge_bases: ARRAY, with_knowledge_bases list KnowledgeBase);
        3 "rejectionPlan" => optional(rejection_plan: OBJECT, with_rejection_plan into ToolRejectionPlan);
    }
    () (messages, knowledge_bases, rejection_plan)
}
