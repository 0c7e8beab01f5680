// @generated from vapi-servermessageresponseknowledgebaserequest-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field, ListOf};
use crate::types::{CustomMessage, KnowledgeBaseResponseDocument};

/// Answers a `knowledge-base-request`: documents for the model, or the message to speak.
///
/// Answers [`ServerMessageKnowledgeBaseRequest`](crate::server_messages::ServerMessageKnowledgeBaseRequest).
///
/// Schema: `vapi-servermessageresponseknowledgebaserequest-schema.json#`
#[derive(Clone)]
pub struct ServerMessageResponseKnowledgeBaseRequest {
    /// `documents`.
    pub documents: Option<ListOf<KnowledgeBaseResponseDocument>>,
    /// `message`.
    pub message: Option<Box<CustomMessage>>,
    _extra: Extra,
}

impl ServerMessageResponseKnowledgeBaseRequest {
    /// A value with no member set.
    pub fn new() -> Self {
        Field::empty()
    }
}

impl Default for ServerMessageResponseKnowledgeBaseRequest {
    fn default() -> Self {
        Field::empty()
    }
}

object! {
    ServerMessageResponseKnowledgeBaseRequest = "vapi-servermessageresponseknowledgebaserequest-schema.json#", unstated, missed 0b0, b"" {
        0 "documents" => optional(documents: ARRAY, with_documents list KnowledgeBaseResponseDocument);
        1 "message" => optional(message: OBJECT, with_message into CustomMessage);
    }
    () (documents, message)
}
