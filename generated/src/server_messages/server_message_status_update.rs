// @generated from vapi-servermessagestatusupdate-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field, Number};
use crate::types::{
    Artifact, Call, CallDestination, CallStatus, Chat, CreateAssistantDto,
    CreateCustomerDto, EndedReason, MessagesItem, OpenAiMessage, PhoneNumber,
};
use serde_json::Value;
use std::collections::BTreeMap;

/// `ServerMessageStatusUpdate`.
///
/// Schema: `vapi-servermessagestatusupdate-schema.json#`
///
/// Always written with `type`: `"status-update"`.
#[derive(Clone, PartialEq)]
pub struct ServerMessageStatusUpdate {
    /// `phoneNumber`.
    pub phone_number: Option<PhoneNumber>,
    /// `status`, required.
    pub status: CallStatus,
    /// `endedReason`.
    pub ended_reason: Option<EndedReason>,
    /// `messages`.
    pub messages: Option<Vec<MessagesItem>>,
    /// `messagesOpenAIFormatted`.
    pub messages_open_ai_formatted: Option<Vec<OpenAiMessage>>,
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
            ..ServerMessageStatusUpdate::empty()
        }
    }

    fn empty() -> Self {
        ServerMessageStatusUpdate {
            status: Field::empty(),
            phone_number: None,
            ended_reason: None,
            messages: None,
            messages_open_ai_formatted: None,
            destination: None,
            timestamp: None,
            artifact: None,
            assistant: None,
            customer: None,
            call: None,
            chat: None,
            transcript: None,
            summary: None,
            inbound_phone_call_debugging_artifacts: None,
            _extra: Extra::EMPTY,
        }
    }
}

object! {
    SERVER_MESSAGE_STATUS_UPDATE: ServerMessageStatusUpdate = "vapi-servermessagestatusupdate-schema.json#", unstated, [32] {
        0 "phoneNumber" => optional(phone_number: OBJECT);
        1 "type" => constant("status-update");
        2 "status" => required(status: STRING);
        3 "endedReason" => optional(ended_reason: STRING);
        4 "messages" => optional(messages: ARRAY);
        5 "messagesOpenAIFormatted" => optional(messages_open_ai_formatted: ARRAY);
        6 "destination" => optional(destination: OBJECT);
        7 "timestamp" => optional(timestamp: NUMBER);
        8 "artifact" => optional(artifact: OBJECT);
        9 "assistant" => optional(assistant: OBJECT);
        10 "customer" => optional(customer: OBJECT);
        11 "call" => optional(call: OBJECT);
        12 "chat" => optional(chat: OBJECT);
        13 "transcript" => optional(transcript: STRING);
        14 "summary" => optional(summary: STRING);
        15 "inboundPhoneCallDebuggingArtifacts" => optional(inbound_phone_call_debugging_artifacts: OBJECT);
    }
}
