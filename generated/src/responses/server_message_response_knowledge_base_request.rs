// @generated from vapi-servermessageresponseknowledgebaserequest-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::Extra;
use crate::types::{CustomMessage, KnowledgeBaseResponseDocument};

/// `ServerMessageResponseKnowledgeBaseRequest`.
///
/// Schema: `vapi-servermessageresponseknowledgebaserequest-schema.json#`
#[derive(Clone, PartialEq)]
pub struct ServerMessageResponseKnowledgeBaseRequest {
    /// `documents`.
    pub documents: Option<Vec<KnowledgeBaseResponseDocument>>,
    /// `message`.
    pub message: Option<Box<CustomMessage>>,
    _extra: Extra,
}

impl ServerMessageResponseKnowledgeBaseRequest {
    /// A value with no member set.
    pub fn new() -> Self {
        ServerMessageResponseKnowledgeBaseRequest::empty()
    }

    fn empty() -> Self {
        ServerMessageResponseKnowledgeBaseRequest {
            documents: None,
            message: None,
            _extra: Extra::EMPTY,
        }
    }
}

impl Default for ServerMessageResponseKnowledgeBaseRequest {
    fn default() -> Self {
        ServerMessageResponseKnowledgeBaseRequest::empty()
    }
}

object! {
    SERVER_MESSAGE_RESPONSE_KNOWLEDGE_BASE_REQUEST: ServerMessageResponseKnowledgeBaseRequest = "vapi-servermessageresponseknowledgebaserequest-schema.json#", unstated, [4] {
        0 "documents" => optional(documents: ARRAY);
        1 "message" => optional(message: OBJECT);
    }
}
