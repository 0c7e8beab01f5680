// @generated from all schemas by codegen/src/emit/index.rs. Do not edit: run `schemalock generate`.

//! Responses.
//!

#[rustfmt::skip]
mod server_message_response;
#[rustfmt::skip]
mod server_message_response_assistant_request;
#[rustfmt::skip]
mod server_message_response_call_endpointing_request;
#[rustfmt::skip]
mod server_message_response_handoff_destination_request;
#[rustfmt::skip]
mod server_message_response_knowledge_base_request;
#[rustfmt::skip]
mod server_message_response_tool_calls;
#[rustfmt::skip]
mod server_message_response_transfer_destination_request;
#[rustfmt::skip]
mod server_message_response_voice_request;
pub use self::server_message_response::*;
pub use self::server_message_response_assistant_request::*;
pub use self::server_message_response_call_endpointing_request::*;
pub use self::server_message_response_handoff_destination_request::*;
pub use self::server_message_response_knowledge_base_request::*;
pub use self::server_message_response_tool_calls::*;
pub use self::server_message_response_transfer_destination_request::*;
pub use self::server_message_response_voice_request::*;
