// @generated from vapi-clientmessageconversationupdate-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field, ListOf, Number, OrNull};
use crate::types::{
    Call, CallMessage, CreateAssistantDto, CreateCustomerDto, OpenAiMessage, PhoneNumber,
};

/// Reports the conversation so far, each time that a turn is added to it.
///
/// Schema: `vapi-clientmessageconversationupdate-schema.json#`
///
/// Always written with `type`: `"conversation-update"`.
#[derive(Clone)]
pub struct ClientMessageConversationUpdate {
    /// `phoneNumber`.
    pub phone_number: Option<PhoneNumber>,
    /// `assistantVersion`, or null.
    pub assistant_version: OrNull<String>,
    /// `messages`.
    pub messages: Option<Vec<CallMessage>>,
    /// `messagesOpenAIFormatted`.
    pub messages_open_ai_formatted: Option<ListOf<OpenAiMessage>>,
    /// `timestamp`.
    pub timestamp: Option<Number>,
    /// `call`.
    pub call: Option<Box<Call>>,
    /// `customer`.
    pub customer: Option<Box<CreateCustomerDto>>,
    /// `assistant`.
    pub assistant: Option<Box<CreateAssistantDto>>,
    _extra: Extra,
}

impl ClientMessageConversationUpdate {
    /// A value with its constant members alone.
    pub fn new() -> Self {
        Field::empty()
    }
}

impl Default for ClientMessageConversationUpdate {
    fn default() -> Self {
        Field::empty()
    }
}

object! {
    ClientMessageConversationUpdate = "vapi-clientmessageconversationupdate-schema.json#", unstated, missed 0b100, b"\x03\x07\x00\x00\x09\x00\x00\x00\x00\x00\x05\x00\x00\x00\x00\x04\x00\x06\x00\x00\x00\x02\x00\x00\
        \x01\x00\x00\x00\x00\x00\x00\x08" {
        0 "phoneNumber" => optional(phone_number: OBJECT, with_phone_number into PhoneNumber);
        1 "assistantVersion" => or_null(assistant_version: NULL | STRING, with_assistant_version into String);
        2 "type" => constant("conversation-update");
        3 "messages" => optional(messages: ARRAY, with_messages list CallMessage);
        4 "messagesOpenAIFormatted" => optional(messages_open_ai_formatted: ARRAY, with_messages_open_ai_formatted list OpenAiMessage);
        5 "timestamp" => optional(timestamp: NUMBER, with_timestamp into Number);
        6 "call" => optional(call: OBJECT, with_call into Call);
        7 "customer" => optional(customer: OBJECT, with_customer into CreateCustomerDto);
        8 "assistant" => optional(assistant: OBJECT, with_assistant into CreateAssistantDto);
    }
    (assistant_version) (phone_number, messages, messages_open_ai_formatted, timestamp, call, customer, assistant)
}
