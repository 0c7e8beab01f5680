// @generated from vapi-servermessagecallendpointingrequest-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field, ListOf, Number};
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
    ServerMessageCallEndpointingRequest = "vapi-servermessagecallendpointingrequest-schema.json#", unstated, missed 0b1010, b"\x02\x09\x00\x00\x07\x00\x00\x06\x00\x00\x04\x0a\x00\x00\x00\x03\x00\x05\x00\x00\x00\x00\x00\x00\
        \x01\x00\x00\x00\x00\x00\x00\x08" {
        0 "phoneNumber" => optional(phone_number: OBJECT, with_phone_number into PhoneNumber);
        1 "type" => constant("call.endpointing.request");
        2 "messages" => optional(messages: ARRAY, with_messages list CallMessage);
        3 "messagesOpenAIFormatted" => required(messages_open_ai_formatted: ARRAY, with_messages_open_ai_formatted list OpenAiMessage);
        4 "timestamp" => optional(timestamp: NUMBER, with_timestamp into Number);
        5 "artifact" => optional(artifact: OBJECT, with_artifact into Artifact);
        6 "assistant" => optional(assistant: OBJECT, with_assistant into CreateAssistantDto);
        7 "customer" => optional(customer: OBJECT, with_customer into CreateCustomerDto);
        8 "call" => optional(call: OBJECT, with_call into Call);
        9 "chat" => optional(chat: OBJECT, with_chat into Chat);
    }
    (messages_open_ai_formatted) (phone_number, messages, timestamp, artifact, assistant, customer, call, chat)
}
