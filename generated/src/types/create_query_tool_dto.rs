// @generated from vapi-createquerytooldto-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::Extra;
use crate::types::{
    KnowledgeBase, ServerMessageResponseTransferDestinationRequestMessage,
    ToolRejectionPlan,
};

/// `CreateQueryToolDTO`.
///
/// Schema: `vapi-createquerytooldto-schema.json#`
///
/// Always written with `type`: `"query"`.
#[derive(Clone, PartialEq)]
pub struct CreateQueryToolDto {
    /// `messages`.
    pub messages: Option<Vec<ServerMessageResponseTransferDestinationRequestMessage>>,
    /// `knowledgeBases`.
    pub knowledge_bases: Option<Vec<KnowledgeBase>>,
    /// `rejectionPlan`.
    pub rejection_plan: Option<Box<ToolRejectionPlan>>,
    _extra: Extra,
}

impl CreateQueryToolDto {
    /// A value with its constant members alone.
    pub fn new() -> Self {
        CreateQueryToolDto::empty()
    }

    fn empty() -> Self {
        CreateQueryToolDto {
            messages: None,
            knowledge_bases: None,
            rejection_plan: None,
            _extra: Extra::EMPTY,
        }
    }
}

impl Default for CreateQueryToolDto {
    fn default() -> Self {
        CreateQueryToolDto::empty()
    }
}

object! {
    CREATE_QUERY_TOOL_DTO: CreateQueryToolDto = "vapi-createquerytooldto-schema.json#", unstated, [8] {
        0 "messages" => optional(messages: ARRAY);
        1 "type" => constant("query");
        2 "knowledgeBases" => optional(knowledge_bases: ARRAY);
        3 "rejectionPlan" => optional(rejection_plan: OBJECT);
    }
}
