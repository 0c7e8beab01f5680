// @generated from vapi-servermessagestatusupdate-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field, ListOf, Number};
use crate::types::{
    Artifact, Call, CallDestination, CallMessage, CallStatus, Chat, CreateAssistantDto,
    CreateCustomerDto, EndedReason, OpenAiMessage, PhoneNumber,
};
use serde_json::Value;
use std::collections::BTreeMap;

/// Reports that a call has moved to another status, such as `in-progress` or `ended`.
///
/// Schema: `vapi-servermessagestatusupdate-schema.json#`
///
/// Always written with `type`: `"status-update"`.
#[derive(Clone)]
pub struct ServerMessageStatusUpdate {
    /// `phoneNumber`.
    pub phone_number: Option<PhoneNumber>,
    /// The status that the call has now.
    ///
    /// `status`, required.
    pub status: CallStatus,
    /// Why the call ended, where the status is `ended`.
    ///
    /// `endedReason`.
    pub ended_reason: Option<EndedReason>,
    /// `messages`.
    pub messages: Option<Vec<CallMessage>>,
    /// `messagesOpenAIFormatted`.
    pub messages_open_ai_formatted: Option<ListOf<OpenAiMessage>>,
    /// `destination`.
    pub destination: Option<CallDestination>,
    /// `timestamp`.
    pub timestamp: Option<Number>,
    /// `artifact`.
    pub artifact: Option<Box<Artifact>>,
    /// `assistant`.
    pub assistant: Option<Box<CreateAssistantDto>>,
    /// `customer`.
    pub customer: Option<Box<CreateCustomerDto>>,
    /// `call`.
    pub call: Option<Box<Call>>,
    /// `chat`.
    pub chat: Option<Box<Chat>>,
    /// `transcript`.
    pub transcript: Option<String>,
    /// `summary`.
    pub summary: Option<String>,
    /// `inboundPhoneCallDebuggingArtifacts`.
    pub inbound_phone_call_debugging_artifacts: Option<BTreeMap<String, Value>>,
    _extra: Extra,
}

impl ServerMessageStatusUpdate {
    /// A value with its required members.
    pub fn new(status: impl Into<CallStatus>) -> Self {
        ServerMessageStatusUpdate {
            status: status.into(),
            ..Field::empty()
        }
    }
}

object! {
    ServerMessageStatusUpdate = "vapi-servermessagestatusupdate-schema.json#", unstated, missed 0b110, b"\x02\x0c\x00\x00\x0a\x04\x00\x09\x0e\x00\x06\x07\x0d\x00\x00\x05\x00\x08\x00\x00\x00\x00\x00\x0f\
        \x01\x10\x00\x00\x03\x00\x00\x0b" {
        0 "phoneNumber" => optional(phone_number: OBJECT, with_phone_number into PhoneNumber);
        1 "type" => constant("status-update");
        2 "status" => required(status: STRING, with_status into CallStatus);
        3 "endedReason" => optional(ended_reason: STRING, with_ended_reason into EndedReason);
        4 "messages" => optional(messages: ARRAY, with_messages list CallMessage);
        5 "messagesOpenAIFormatted" => optional(messages_open_ai_formatted: ARRAY, with_messages_open_ai_formatted list OpenAiMessage);
        6 "destination" => optional(destination: OBJECT, with_destination into CallDestination);
        7 "timestamp" => optional(timestamp: NUMBER, with_timestamp into Number);
        8 "artifact" => optional(artifact: OBJECT, with_artifact into Artifact);
        9 "assistant" => optional(assistant: OBJECT, with_assistant into CreateAssistantDto);
        10 "customer" => optional(customer: OBJECT, with_customer into CreateCustomerDto);
        11 "call" => optional(call: OBJECT, with_call into Call);
        12 "chat" => optional(chat: OBJECT, with_chat into Chat);
        13 "transcript" => optional(transcript: STRING, with_transcript into String);
        14 "summary" => optional(summary: STRING, with_summary into String);
        15 "inboundPhoneCallDebuggingArtifacts" => optional(inbound_phone_call_debugging_artifacts: OBJECT, with_inbound_phone_call_debugging_artifacts map Value);
    }
    (status) (phone_number, ended_reason, messages, messages_open_ai_formatted, destination, timestamp, artifact, assistant, customer, call, chat, transcript, summary, inbound_phone_call_debugging_artifacts)
}
