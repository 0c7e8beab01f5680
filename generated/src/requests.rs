// @generated from all schemas by codegen/src/emit/requests.rs. Do not edit: run `schemalock generate`.

//! Requests and their responses.

#[cfg(feature = "server-messages")]
#[cfg(feature = "responses")]
impl crate::support::Request for crate::server_messages::ServerMessageAssistantRequest {
    type Response = crate::responses::ServerMessageResponseAssistantRequest;
}

#[cfg(feature = "server-messages")]
#[cfg(feature = "responses")]
impl crate::support::Request
for crate::server_messages::ServerMessageCallEndpointingRequest {
    type Response = crate::responses::ServerMessageResponseCallEndpointingRequest;
}

#[cfg(feature = "server-messages")]
#[cfg(feature = "responses")]
impl crate::support::Request
for crate::server_messages::ServerMessageHandoffDestinationRequest {
    type Response = crate::responses::ServerMessageResponseHandoffDestinationRequest;
}

#[cfg(feature = "server-messages")]
#[cfg(feature = "responses")]
impl crate::support::Request
for crate::server_messages::ServerMessageKnowledgeBaseRequest {
    type Response = crate::responses::ServerMessageResponseKnowledgeBaseRequest;
}

#[cfg(feature = "server-messages")]
#[cfg(feature = "responses")]
impl crate::support::Request for crate::server_messages::ServerMessageToolCalls {
    type Response = crate::responses::ServerMessageResponseToolCalls;
}

#[cfg(feature = "server-messages")]
#[cfg(feature = "responses")]
impl crate::support::Request
for crate::server_messages::ServerMessageTransferDestinationRequest {
    type Response = crate::responses::ServerMessageResponseTransferDestinationRequest;
}

#[cfg(feature = "server-messages")]
#[cfg(feature = "responses")]
impl crate::support::Request for crate::server_messages::ServerMessageVoiceRequest {
    type Response = crate::responses::ServerMessageResponseVoiceRequest;
}
