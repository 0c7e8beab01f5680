// @generated from vapi-servermessagecallendpointingrequest-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field, ListOf, Number, OrNull};
use crate::types::{
    Artifact, Call, CallMessage, Chat, CreateAssistantDto, CreateCustomerDto,
    OpenAiMessage, PhoneNumber,
};

/// Asks your server how long to wait before the assistant answers, after the caller paused. The response gives the timeout.
///
/// Answered by [`ServerMessageResponseCallEndpointingRequest`](crate::responses::ServerMessageResponseCallEndpointingRequest).
///
/// Schema: `vapi-servermessagecallendpointingrequest-schema.json#`
///
/// Always written with `type`: `"call.endpointing.request"`.
#[derive(Clone)]
pub struct ServerMessageCallEndpointingRequest {
    /// `phoneNumber`.
    pub phone_number: Option<PhoneNumber>,
    /// `assistantVersion`, or null.
    pub assistant_version: OrNull<String>,
    /// `messages`.
    pub messages: Option<Vec<CallMessage>>,
    /// `messagesOpenAIFormatted`, required.
    pub messages_open_ai_formatted: ListOf<OpenAiMessage>,
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
    _extra: Extra,
}

impl ServerMessageCallEndpointingRequest {
    /// A value with its required members.
    pub fn new(
        messages_open_ai_formatted: impl IntoIterator<Item = OpenAiMessage>,
    ) -> Self {
        ServerMessageCallEndpointingRequest {
            messages_open_ai_formatted: messages_open_ai_formatted.into_iter().collect(),
            ..Field::empty()
        }
    }
}

object! {
    ServerMessageCallEndpointingRequest = "vapi-servermessagecallendpointingrequest-schema.json#", unstated, missed 0b10100, b"\x03\x0a\x00\x00\x08\x00\x00\x07\x00\x00\x05\x0b\x00\x00\x00\x04\x00\x06\x00\x00\x00\x02\x00\x00\
        \x01\x00\x00\x00\x00\x00\x00\x09" {
        0 "phoneNumber" => optional(phone_number: OBJECT, with_phone_number into PhoneNumber);
        1 "assistantVersion" => or_null(assistant_version: NULL | STRING, with_assistant_version into String);
        2 "type" => constant("call.endpointing.request");
        3 "messages" => optional(messages: ARRAY, with_messages list CallMessage);
        4 "messagesOpenAIFormatted" => required(messages_open_ai_formatted: ARRAY, with_messages_open_ai_formatted list OpenAiMessage);
        5 "timestamp" => optional(timestamp: NUMBER, with_timestamp into Number);
        6 "artifact" => optional(artifact: OBJECT, with_artifact into Artifact);
        7 "assistant" => optional(assistant: OBJECT, with_assistant into CreateAssistantDto);
        8 "customer" => optional(customer: OBJECT, with_customer into CreateCustomerDto);
        9 "call" => optional(call: OBJECT, with_call into Call);
        10 "chat" => optional(chat: OBJECT, with_chat into Chat);
    }
    (assistant_version, messages_open_ai_formatted) (phone_number, messages, timestamp, artifact, assistant, customer, call, chat)
}
