// @generated from vapi-servermessageresponse-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field, NONE, ObjectPlan, UnionShape, Unknown, among, kind};
use crate::responses::{
    ServerMessageResponseAssistantRequest, ServerMessageResponseCallEndpointingRequest,
    ServerMessageResponseCampaignPredial, ServerMessageResponseHandoffDestinationRequest,
    ServerMessageResponseKnowledgeBaseRequest, ServerMessageResponseToolCalls,
    ServerMessageResponseTransferDestinationRequest, ServerMessageResponseVoiceRequest,
};

/// The enclosing object that the schemas describe for a response. Vapi expects the response without it: send the value of `messageResponse` alone.
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
        0 "messageResponse" => required(message_response: OBJECT, with_message_response into ServerMessageResponseBody);
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
    CampaignPredial(Box<ServerMessageResponseCampaignPredial>),
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

impl From<ServerMessageResponseCampaignPredial> for ServerMessageResponseBody {
    #[inline]
    fn from(value: ServerMessageResponseCampaignPredial) -> Self {
        ServerMessageResponseBody::CampaignPredial(Box::new(value))
    }
}

union! {
    ServerMessageResponseBody = "vapi-servermessageresponse-schema.json#/properties/messageResponse", UnionShape {
        name: "ServerMessageResponseBody",
        variants: &["AssistantRequest", "HandoffDestinationRequest", "KnowledgeBaseRequest", "ToolCalls", "TransferDestinationRequest", "VoiceRequest", "CallEndpointingRequest", "CampaignPredial"],
        null: NONE,
        boolean: NONE,
        integer: NONE,
        number: NONE,
        string: &[],
        array: &[],
        object: ObjectPlan::Judged(&[among::<crate::responses::ServerMessageResponseAssistantRequest>(0), among::<crate::responses::ServerMessageResponseHandoffDestinationRequest>(1), among::<crate::responses::ServerMessageResponseKnowledgeBaseRequest>(2), among::<crate::responses::ServerMessageResponseToolCalls>(3), among::<crate::responses::ServerMessageResponseTransferDestinationRequest>(4), among::<crate::responses::ServerMessageResponseVoiceRequest>(5), among::<crate::responses::ServerMessageResponseCallEndpointingRequest>(6), among::<crate::responses::ServerMessageResponseCampaignPredial>(7)]),
        judged: kind::OBJECT,
        listed: &[],
    }, {
        0 AssistantRequest is_assistant_request as_assistant_request by_ref ServerMessageResponseAssistantRequest;
        1 HandoffDestinationRequest is_handoff_destination_request as_handoff_destination_request by_ref ServerMessageResponseHandoffDestinationRequest;
        2 KnowledgeBaseRequest is_knowledge_base_request as_knowledge_base_request by_ref ServerMessageResponseKnowledgeBaseRequest;
        3 ToolCalls is_tool_calls as_tool_calls by_ref ServerMessageResponseToolCalls;
        4 TransferDestinationRequest is_transfer_destination_request as_transfer_destination_request by_ref ServerMessageResponseTransferDestinationRequest;
        5 VoiceRequest is_voice_request as_voice_request by_ref ServerMessageResponseVoiceRequest;
        6 CallEndpointingRequest is_call_endpointing_request as_call_endpointing_request by_ref ServerMessageResponseCallEndpointingRequest;
        7 CampaignPredial is_campaign_predial as_campaign_predial by_ref ServerMessageResponseCampaignPredial;
    }
}
