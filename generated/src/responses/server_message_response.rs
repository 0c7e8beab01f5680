// @generated from vapi-servermessageresponse-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field, NONE, ObjectPlan, UnionShape, Unknown, among};
use crate::responses::{
    ServerMessageResponseAssistantRequest, ServerMessageResponseCallEndpointingRequest,
    ServerMessageResponseHandoffDestinationRequest,
    ServerMessageResponseKnowledgeBaseRequest, ServerMessageResponseToolCalls,
    ServerMessageResponseTransferDestinationRequest, ServerMessageResponseVoiceRequest,
};

/// `ServerMessageResponse`.
///
/// Schema: `vapi-servermessageresponse-schema.json#`
///
/// The value of `messageResponse` is also read when it comes alone, and then written alone. To send it alone, write it as it is, without a `ServerMessageResponse` around it.
#[derive(Clone)]
pub struct ServerMessageResponse {
    /// `messageResponse`, required.
    pub message_response: ServerMessageResponseBody,
    _extra: Extra,
}

impl ServerMessageResponse {
    /// A value with its required members.
    pub fn new(message_response: impl Into<ServerMessageResponseBody>) -> Self {
        ServerMessageResponse {
            message_response: message_response.into(),
            ..Field::empty()
        }
    }
}

object! {
    ServerMessageResponse = "vapi-servermessageresponse-schema.json#", unstated, bare 0, missed 0b1, b"" {
        0 "messageResponse" => required(message_response: OBJECT);
    }
    (message_response) ()
}

/// One of several types.
///
/// Schema: `vapi-servermessageresponse-schema.json#/properties/messageResponse`
///
/// Told apart by the members that are there. The schema leaves 8 pairs open.
#[derive(Clone)]
#[non_exhaustive]
pub enum ServerMessageResponseBody {
    AssistantRequest(Box<ServerMessageResponseAssistantRequest>),
    HandoffDestinationRequest(Box<ServerMessageResponseHandoffDestinationRequest>),
    KnowledgeBaseRequest(Box<ServerMessageResponseKnowledgeBaseRequest>),
    ToolCalls(Box<ServerMessageResponseToolCalls>),
    TransferDestinationRequest(Box<ServerMessageResponseTransferDestinationRequest>),
    VoiceRequest(Box<ServerMessageResponseVoiceRequest>),
    CallEndpointingRequest(Box<ServerMessageResponseCallEndpointingRequest>),
    /// A body that belongs to none of the variants, or does not fit the one it names: as it
    /// came.
    Unknown(Unknown),
}

impl From<ServerMessageResponseAssistantRequest> for ServerMessageResponseBody {
    #[inline]
    fn from(value: ServerMessageResponseAssistantRequest) -> Self {
        ServerMessageResponseBody::AssistantRequest(Box::new(value))
    }
}

impl From<ServerMessageResponseHandoffDestinationRequest> for ServerMessageResponseBody {
    #[inline]
    fn from(value: ServerMessageResponseHandoffDestinationRequest) -> Self {
        ServerMessageResponseBody::HandoffDestinationRequest(Box::new(value))
    }
}

impl From<ServerMessageResponseKnowledgeBaseRequest> for ServerMessageResponseBody {
    #[inline]
    fn from(value: ServerMessageResponseKnowledgeBaseRequest) -> Self {
        ServerMessageResponseBody::KnowledgeBaseRequest(Box::new(value))
    }
}

impl From<ServerMessageResponseToolCalls> for ServerMessageResponseBody {
    #[inline]
    fn from(value: ServerMessageResponseToolCalls) -> Self {
        ServerMessageResponseBody::ToolCalls(Box::new(value))
    }
}

impl From<ServerMessageResponseTransferDestinationRequest>
for ServerMessageResponseBody {
    #[inline]
    fn from(value: ServerMessageResponseTransferDestinationRequest) -> Self {
        ServerMessageResponseBody::TransferDestinationRequest(Box::new(value))
    }
}

impl From<ServerMessageResponseVoiceRequest> for ServerMessageResponseBody {
    #[inline]
    fn from(value: ServerMessageResponseVoiceRequest) -> Self {
        ServerMessageResponseBody::VoiceRequest(Box::new(value))
    }
}

impl From<ServerMessageResponseCallEndpointingRequest> for ServerMessageResponseBody {
    #[inline]
    fn from(value: ServerMessageResponseCallEndpointingRequest) -> Self {
        ServerMessageResponseBody::CallEndpointingRequest(Box::new(value))
    }
}

union! {
    ServerMessageResponseBody = "vapi-servermessageresponse-schema.json#/properties/messageResponse", UnionShape {
        name: "ServerMessageResponseBody",
        variants: &["AssistantRequest", "HandoffDestinationRequest", "KnowledgeBaseRequest", "ToolCalls", "TransferDestinationRequest", "VoiceRequest", "CallEndpointingRequest"],
        null: NONE,
        boolean: NONE,
        integer: NONE,
        number: NONE,
        string: &[],
        array: &[],
        object: ObjectPlan::Judged(&[among::<crate::responses::ServerMessageResponseAssistantRequest>(0), among::<crate::responses::ServerMessageResponseHandoffDestinationRequest>(1), among::<crate::responses::ServerMessageResponseKnowledgeBaseRequest>(2), among::<crate::responses::ServerMessageResponseToolCalls>(3), among::<crate::responses::ServerMessageResponseTransferDestinationRequest>(4), among::<crate::responses::ServerMessageResponseVoiceRequest>(5), among::<crate::responses::ServerMessageResponseCallEndpointingRequest>(6)]),
        judged: 0,
        listed: &[],
    }, {
        0 AssistantRequest;
        1 HandoffDestinationRequest;
        2 KnowledgeBaseRequest;
        3 ToolCalls;
        4 TransferDestinationRequest;
        5 VoiceRequest;
        6 CallEndpointingRequest;
    }
}
