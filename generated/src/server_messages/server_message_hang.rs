// @generated from vapi-servermessagehang-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field, Number, OrNull};
use crate::types::{
    Artifact, Call, Chat, CreateAssistantDto, CreateCustomerDto, PhoneNumber,
};

/// Warns that the assistant has been silent for some seconds while the caller waits. No response is expected.
///
/// Schema: `vapi-servermessagehang-schema.json#`
///
/// Always written with `type`: `"hang"`.
#[derive(Clone)]
pub struct ServerMessageHang {
    /// `phoneNumber`.
    pub phone_number: Option<PhoneNumber>,
    /// `assistantVersion`, or null.
    pub assistant_version: OrNull<String>,
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

impl ServerMessageHang {
    /// A value with its constant members alone.
    pub fn new() -> Self {
        Field::empty()
    }
}

impl Default for ServerMessageHang {
    fn default() -> Self {
        Field::empty()
    }
}

object! {
    ServerMessageHang = "vapi-servermessagehang-schema.json#", unstated, missed 0b100, b"\x03\x08\x00\x00\x06\x00\x00\x05\x00\x00\x09\x00\x00\x00\x00\x00\x00\x04\x00\x00\x00\x02\x00\x00\
        \x01\x00\x00\x00\x00\x00\x00\x07" {
        0 "phoneNumber" => optional(phone_number: OBJECT, with_phone_number into PhoneNumber);
        1 "assistantVersion" => or_null(assistant_version: NULL | STRING, with_assistant_version into String);
        2 "type" => constant("hang");
        3 "timestamp" => optional(timestamp: NUMBER, with_timestamp into Number);
        4 "artifact" => optional(artifact: OBJECT, with_artifact into Artifact);
        5 "assistant" => optional(assistant: OBJECT, with_assistant into CreateAssistantDto);
        6 "customer" => optional(customer: OBJECT, with_customer into CreateCustomerDto);
        7 "call" => optional(call: OBJECT, with_call into Call);
        8 "chat" => optional(chat: OBJECT, with_chat into Chat);
    }
    (assistant_version) (phone_number, timestamp, artifact, assistant, customer, call, chat)
}
