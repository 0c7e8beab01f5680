// @generated from vapi-servermessagestatusupdate-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field, ListOf, Number, OrNull};
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
    /// `assistantVersion`, or null.
    pub assistant_version: OrNull<String>,
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
    ServerMessageStatusUpdate = "vapi-servermessagestatusupdate-schema.json#", unstated, missed 0b1100, b"\x00\x0d\x00\x00\x0b\x00\x00\x0a\x00\x00\x00\x00\x00\x00\x00\x06\x00\x00\x00\x00\x00\x02\x00\x00\
        \x01\x00\x00\x00\x04\x00\x00\x00\x03\x00\x00\x00\x00\x05\x00\x0f\x00\x00\x07\x08\x0e\x00\x00\x00\x00\
        \x09\x00\x00\x00\x00\x00\x10\x11\x00\x00\x00\x00\x00\x00\x0c" {
        0 "phoneNumber" => optional(phone_number: OBJECT, with_phone_number into PhoneNumber);
        1 "assistantVersion" => or_null(assistant_version: NULL | STRING, with_assistant_version into String);
        2 "type" => constant("status-update");
        3 "status" => required(status: STRING, with_status into CallStatus);
        4 "endedReason" => optional(ended_reason: STRING, with_ended_reason into EndedReason);
        5 "messages" => optional(messages: ARRAY, with_messages list CallMessage);
        6 "messagesOpenAIFormatted" => optional(messages_open_ai_formatted: ARRAY, with_messages_open_ai_formatted list OpenAiMessage);
        7 "destination" => optional(destination: OBJECT, with_destination into CallDestination);
        8 "timestamp" => optional(timestamp: NUMBER, with_timestamp into Number);
        9 "artifact" => optional(artifact: OBJECT, with_artifact into Artifact);
        10 "assistant" => optional(assistant: OBJECT, with_assistant into CreateAssistantDto);
        11 "customer" => optional(customer: OBJECT, with_customer into CreateCustomerDto);
        12 "call" => optional(call: OBJECT, with_call into Call);
        13 "chat" => optional(chat: OBJECT, with_chat into Chat);
        14 "transcript" => optional(transcript: STRING, with_transcript into String);
        15 "summary" => optional(summary: STRING, with_summary into String);
        16 "inboundPhoneCallDebuggingArtifacts" => optional(inbound_phone_call_debugging_artifacts: OBJECT, with_inbound_phone_call_debugging_artifacts map Value);
    }
    (assistant_version, status) (phone_number, ended_reason, messages, messages_open_ai_formatted, destination, timestamp, artifact, assistant, customer, call, chat, transcript, summary, inbound_phone_call_debugging_artifacts)
}
