// @generated from all schemas by codegen/src/emit/index.rs. Do not edit: run `schemalock generate`.

//! Responses.
//!

#[cfg(feature = "responses")]
#[rustfmt::skip]
mod server_message_response;
#[cfg(feature = "responses")]
#[rustfmt::skip]
mod server_message_response_assistant_request;
#[cfg(feature = "responses")]
#[rustfmt::skip]
mod server_message_response_call_endpointing_request;
#[cfg(feature = "responses")]
#[rustfmt::skip]
mod server_message_response_handoff_destination_request;
#[cfg(feature = "responses")]
#[rustfmt::skip]
mod server_message_response_knowledge_base_request;
#[cfg(feature = "responses")]
#[rustfmt::skip]
mod server_message_response_tool_calls;
#[cfg(feature = "responses")]
#[rustfmt::skip]
mod server_message_response_transfer_destination_request;
#[cfg(feature = "responses")]
#[rustfmt::skip]
mod server_message_response_voice_request;
#[cfg(feature = "responses")]
pub use self::server_message_response::{
    ServerMessageResponse, ServerMessageResponseBody,
};

#[cfg(feature = "responses")]
pub use self::server_message_response_assistant_request::ServerMessageResponseAssistantRequest;
#[cfg(feature = "responses")]
pub use self::server_message_response_call_endpointing_request::ServerMessageResponseCallEndpointingRequest;
#[cfg(feature = "responses")]
pub use self::server_message_response_handoff_destination_request::ServerMessageResponseHandoffDestinationRequest;
#[cfg(feature = "responses")]
pub use self::server_message_response_knowledge_base_request::ServerMessageResponseKnowledgeBaseRequest;
#[cfg(feature = "responses")]
pub use self::server_message_response_tool_calls::ServerMessageResponseToolCalls;
#[cfg(feature = "responses")]
pub use self::server_message_response_transfer_destination_request::ServerMessageResponseTransferDestinationRequest;
#[cfg(feature = "responses")]
pub use self::server_message_response_voice_request::ServerMessageResponseVoiceRequest;
