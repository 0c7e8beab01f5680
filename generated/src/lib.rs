// @generated from all schemas by codegen/src/emit/index.rs. Do not edit: run `schemalock generate`.

//! Typed JSON messages, generated from JSON Schema: `vapi-messages`.
//!
//! - [`from_slice`] and serde's own `Deserialize` read a body as the schema says it. Members, enum values
//!   and tags that the schema does not list are kept; anything else that does not fit is an error that names
//!   the type, the path, the line and the column.
//! - [`read`] reads every well-formed body. What does not fit is set aside where it stood and listed as
//!   [`Deviation`]s; writing the value gives the same JSON. [`read_exactly`] refuses any deviation and lists
//!   them all.
//! - [`to_vec`] and serde's `Serialize` write a value. With the feature `validate`, `validate` checks it
//!   first and lists every keyword that it violates.
//!
//! - [`Reading`] is what frameworks read: `Json<Reading<T>>` takes every well-formed body, as [`read`] does.
//!
//! Of several members with one name the last one counts, as in `serde_json::Value`. A union goes by the first
//! of several tags. An integer is exact up to 64 bits, any other number is the nearest `f64`. An integer past
//! 64 bits and a number past `f64`, such as `1e400`, keep their text in a [`Number`] that this crate reads from
//! text and writes with [`to_vec`]. Raw JSON is a `serde_json::Value`, which has no room for such a number
//! unless the feature `arbitrary_precision` changes it for every crate in the build, so that there it is an
//! error with its place. Through serde itself it is the nearest `f64`: `serde_json` gives out nothing else.
//!
//! `Debug` of a value shows what it holds, for developers. `Display` and `Debug` of [`Error`], [`Refusal`],
//! [`Deviation`] and violations show names, JSON types and lengths, and never the text of a value: safe to log.
//!
//! Bodies may nest 127 levels deep.
//!
//! # Features
//!
//! The families of types are on by themselves, each with all that it reaches: without default features, only what is
//! chosen is compiled. The others are off.
//!
//! - `validate`: `validate` and `validate_value` check a value that is sent against the JSON Schemas, which
//!   the crate then holds, `validate_received` and `validate_received_value` one that was received; `jsonschema` does it and takes its time to compile. Nothing is fetched.
//! - `inspect`: bodies as a type that is chosen by its name at run time.
//! - `chrono`: parses [`DateTime`] by the crate `chrono`.
//! - `jiff`: parses [`DateTime`] by the crate `jiff`.
//! - `time`: parses [`DateTime`] by the crate `time`.
//! - `url`: parses [`Uri`] by the crate `url`.
//! - `uuid`: parses [`Uuid`] by the crate `uuid`.
//! - `client-messages`: `client_messages`, and what these types reach.
//! - `inbound-messages`: `inbound_messages`, and what these types reach.
//! - `responses`: `responses`, and what these types reach.
//! - `server-messages`: `server_messages`, and what these types reach.
//! - `types`: All of `types`.
//!
//! # [`ClientInboundMessageBody`](crate::inbound_messages::ClientInboundMessageBody)
//!
//! | `type` | variant | type |
//! | --- | --- | --- |
//! | `add-message` | `AddMessage` | [`ClientInboundMessageAddMessage`](crate::inbound_messages::ClientInboundMessageAddMessage) |
//! | `control` | `Control` | [`ClientInboundMessageControl`](crate::inbound_messages::ClientInboundMessageControl) |
//! | `say` | `Say` | [`ClientInboundMessageSay`](crate::inbound_messages::ClientInboundMessageSay) |
//! | `end-call` | `EndCall` | [`ClientInboundMessageEndCall`](crate::inbound_messages::ClientInboundMessageEndCall) |
//! | `transfer` | `Transfer` | [`ClientInboundMessageTransfer`](crate::inbound_messages::ClientInboundMessageTransfer) |
//! | `send-transport-message` | `SendTransportMessage` | [`ClientInboundMessageSendTransportMessage`](crate::inbound_messages::ClientInboundMessageSendTransportMessage) |
//!
//! # [`ClientInboundMessageSendTransportMessageBody`](crate::inbound_messages::ClientInboundMessageSendTransportMessageBody)
//!
//! | `transport` | variant | type |
//! | --- | --- | --- |
//! | `vapi.sip` | `VapiSipTransportMessage` | [`VapiSipTransportMessage`](crate::types::VapiSipTransportMessage) |
//! | `twilio` | `TwilioTransportMessage` | [`TwilioTransportMessage`](crate::types::TwilioTransportMessage) |
//!
//! # [`ClientMessageBody`](crate::client_messages::ClientMessageBody)
//!
//! | `type` | variant | type |
//! | --- | --- | --- |
//! | `workflow.node.started` | `WorkflowNodeStarted` | [`ClientMessageWorkflowNodeStarted`](crate::client_messages::ClientMessageWorkflowNodeStarted) |
//! | `assistant.started` | `AssistantStarted` | [`ClientMessageAssistantStarted`](crate::client_messages::ClientMessageAssistantStarted) |
//! | `conversation-update` | `ConversationUpdate` | [`ClientMessageConversationUpdate`](crate::client_messages::ClientMessageConversationUpdate) |
//! | `hang` | `Hang` | [`ClientMessageHang`](crate::client_messages::ClientMessageHang) |
//! | `metadata` | `Metadata` | [`ClientMessageMetadata`](crate::client_messages::ClientMessageMetadata) |
//! | `model-output` | `ModelOutput` | [`ClientMessageModelOutput`](crate::client_messages::ClientMessageModelOutput) |
//! | `speech-update` | `SpeechUpdate` | [`ClientMessageSpeechUpdate`](crate::client_messages::ClientMessageSpeechUpdate) |
//! | `transcript` | `Transcript` | [`ClientMessageTranscript`](crate::client_messages::ClientMessageTranscript) |
//! | `transcript[transcriptType="final"]` | `Transcript` | [`ClientMessageTranscript`](crate::client_messages::ClientMessageTranscript) |
//! | `tool-calls` | `ToolCalls` | [`ClientMessageToolCalls`](crate::client_messages::ClientMessageToolCalls) |
//! | `tool-calls-result` | `ToolCallsResult` | [`ClientMessageToolCallsResult`](crate::client_messages::ClientMessageToolCallsResult) |
//! | `transfer-update` | `TransferUpdate` | [`ClientMessageTransferUpdate`](crate::client_messages::ClientMessageTransferUpdate) |
//! | `user-interrupted` | `UserInterrupted` | [`ClientMessageUserInterrupted`](crate::client_messages::ClientMessageUserInterrupted) |
//! | `language-change-detected` | `LanguageChangeDetected` | [`ClientMessageLanguageChangeDetected`](crate::client_messages::ClientMessageLanguageChangeDetected) |
//! | `voice-input` | `VoiceInput` | [`ClientMessageVoiceInput`](crate::client_messages::ClientMessageVoiceInput) |
//! | `assistant.speechStarted` | `AssistantSpeech` | [`ClientMessageAssistantSpeech`](crate::client_messages::ClientMessageAssistantSpeech) |
//! | `chat.created` | `ChatCreated` | [`ClientMessageChatCreated`](crate::client_messages::ClientMessageChatCreated) |
//! | `chat.deleted` | `ChatDeleted` | [`ClientMessageChatDeleted`](crate::client_messages::ClientMessageChatDeleted) |
//! | `session.created` | `SessionCreated` | [`ClientMessageSessionCreated`](crate::client_messages::ClientMessageSessionCreated) |
//! | `session.updated` | `SessionUpdated` | [`ClientMessageSessionUpdated`](crate::client_messages::ClientMessageSessionUpdated) |
//! | `session.deleted` | `SessionDeleted` | [`ClientMessageSessionDeleted`](crate::client_messages::ClientMessageSessionDeleted) |
//! | `call.deleted` | `CallDeleted` | [`ClientMessageCallDeleted`](crate::client_messages::ClientMessageCallDeleted) |
//! | `call.delete.failed` | `CallDeleteFailed` | [`ClientMessageCallDeleteFailed`](crate::client_messages::ClientMessageCallDeleteFailed) |
//! | `status-update` | `StatusUpdate` | [`ServerMessageStatusUpdate`](crate::server_messages::ServerMessageStatusUpdate) |
//!
//! # [`ServerMessageBody`](crate::server_messages::ServerMessageBody)
//!
//! | `type` | variant | type |
//! | --- | --- | --- |
//! | `assistant-request` | `AssistantRequest` | [`ServerMessageAssistantRequest`](crate::server_messages::ServerMessageAssistantRequest) |
//! | `conversation-update` | `ConversationUpdate` | [`ServerMessageConversationUpdate`](crate::server_messages::ServerMessageConversationUpdate) |
//! | `end-of-call-report` | `EndOfCallReport` | [`ServerMessageEndOfCallReport`](crate::server_messages::ServerMessageEndOfCallReport) |
//! | `handoff-destination-request` | `HandoffDestinationRequest` | [`ServerMessageHandoffDestinationRequest`](crate::server_messages::ServerMessageHandoffDestinationRequest) |
//! | `hang` | `Hang` | [`ServerMessageHang`](crate::server_messages::ServerMessageHang) |
//! | `knowledge-base-request` | `KnowledgeBaseRequest` | [`ServerMessageKnowledgeBaseRequest`](crate::server_messages::ServerMessageKnowledgeBaseRequest) |
//! | `model-output` | `ModelOutput` | [`ServerMessageModelOutput`](crate::server_messages::ServerMessageModelOutput) |
//! | `phone-call-control` | `PhoneCallControl` | [`ServerMessagePhoneCallControl`](crate::server_messages::ServerMessagePhoneCallControl) |
//! | `speech-update` | `SpeechUpdate` | [`ServerMessageSpeechUpdate`](crate::server_messages::ServerMessageSpeechUpdate) |
//! | `status-update` | `StatusUpdate` | [`ServerMessageStatusUpdate`](crate::server_messages::ServerMessageStatusUpdate) |
//! | `tool-calls` | `ToolCalls` | [`ServerMessageToolCalls`](crate::server_messages::ServerMessageToolCalls) |
//! | `transfer-destination-request` | `TransferDestinationRequest` | [`ServerMessageTransferDestinationRequest`](crate::server_messages::ServerMessageTransferDestinationRequest) |
//! | `transfer-update` | `TransferUpdate` | [`ServerMessageTransferUpdate`](crate::server_messages::ServerMessageTransferUpdate) |
//! | `transcript` | `Transcript` | [`ServerMessageTranscript`](crate::server_messages::ServerMessageTranscript) |
//! | `transcript[transcriptType="final"]` | `Transcript` | [`ServerMessageTranscript`](crate::server_messages::ServerMessageTranscript) |
//! | `user-interrupted` | `UserInterrupted` | [`ServerMessageUserInterrupted`](crate::server_messages::ServerMessageUserInterrupted) |
//! | `language-change-detected` | `LanguageChangeDetected` | [`ServerMessageLanguageChangeDetected`](crate::server_messages::ServerMessageLanguageChangeDetected) |
//! | `voice-input` | `VoiceInput` | [`ServerMessageVoiceInput`](crate::server_messages::ServerMessageVoiceInput) |
//! | `assistant.speechStarted` | `AssistantSpeech` | [`ServerMessageAssistantSpeech`](crate::server_messages::ServerMessageAssistantSpeech) |
//! | `voice-request` | `VoiceRequest` | [`ServerMessageVoiceRequest`](crate::server_messages::ServerMessageVoiceRequest) |
//! | `call.endpointing.request` | `CallEndpointingRequest` | [`ServerMessageCallEndpointingRequest`](crate::server_messages::ServerMessageCallEndpointingRequest) |
//! | `chat.created` | `ChatCreated` | [`ServerMessageChatCreated`](crate::server_messages::ServerMessageChatCreated) |
//! | `chat.deleted` | `ChatDeleted` | [`ServerMessageChatDeleted`](crate::server_messages::ServerMessageChatDeleted) |
//! | `session.created` | `SessionCreated` | [`ServerMessageSessionCreated`](crate::server_messages::ServerMessageSessionCreated) |
//! | `session.updated` | `SessionUpdated` | [`ServerMessageSessionUpdated`](crate::server_messages::ServerMessageSessionUpdated) |
//! | `session.deleted` | `SessionDeleted` | [`ServerMessageSessionDeleted`](crate::server_messages::ServerMessageSessionDeleted) |
//! | `call.deleted` | `CallDeleted` | [`ServerMessageCallDeleted`](crate::server_messages::ServerMessageCallDeleted) |
//! | `call.delete.failed` | `CallDeleteFailed` | [`ServerMessageCallDeleteFailed`](crate::server_messages::ServerMessageCallDeleteFailed) |
//! | `call.artifact.upload` | `CallArtifactUpload` | [`ServerMessageCallArtifactUpload`](crate::server_messages::ServerMessageCallArtifactUpload) |
//! | `campaign.predial` | `CampaignPredial` | [`ServerMessageCampaignPredial`](crate::server_messages::ServerMessageCampaignPredial) |
//!

#![cfg_attr(rustfmt, rustfmt_skip)]
#![forbid(unsafe_code)]
#![allow(confusable_idents, mixed_script_confusables, uncommon_codepoints)]
#[allow(dead_code, unused_imports, unused_macros)]
#[macro_use]
#[rustfmt::skip]
mod support;
/// The types of this crate by name, for tools that choose one at run time.
#[cfg(feature = "inspect")]
#[allow(deprecated)]
#[rustfmt::skip]
pub mod inspect;
#[rustfmt::skip]
mod formats;
pub use formats::{DateTime, Uri, Uuid};
#[allow(deprecated)]
#[rustfmt::skip]
mod requests;
/// Client messages.
#[cfg(feature = "client-messages")]
#[rustfmt::skip]
pub mod client_messages;
/// Inbound messages.
#[cfg(feature = "inbound-messages")]
#[rustfmt::skip]
pub mod inbound_messages;
/// Responses.
#[cfg(feature = "responses")]
#[rustfmt::skip]
pub mod responses;
/// Server messages.
#[cfg(any(feature = "client-messages", feature = "server-messages"))]
#[rustfmt::skip]
pub mod server_messages;
/// Types that several schemas share, and those that are no messages.
#[rustfmt::skip]
pub mod types;
pub use support::entry::{
    Model, from_reader, from_slice, from_str, read, read_exactly, read_reader, read_str,
    read_value, to_string, to_value, to_vec, write_to,
};

pub use support::{
    Body, Deviation, DeviationKind, Error, Extra, Found, Item, ListOf, Number, OrNull,
    Parsed, Path, Reading, Refusal, Request, Unknown, UnknownValue,
};

#[cfg(feature = "validate")]
pub use support::validate::{
    Violation, Violations, validate, validate_received, validate_received_value,
    validate_value,
};
