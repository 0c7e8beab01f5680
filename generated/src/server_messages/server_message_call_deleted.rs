// @generated from vapi-servermessagecalldeleted-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field, Number, OrNull};
use crate::types::{
    Artifact, Call, Chat, CreateAssistantDto, CreateCustomerDto, PhoneNumber,
};

/// Reports that a call and its data have been deleted.
///
/// Schema: `vapi-servermessagecalldeleted-schema.json#`
///
/// Always written with `type`: `"call.deleted"`.
#[derive(Clone)]
pub struct ServerMessageCallDeleted {
    /// This is the phone number that the message is associated with.
    ///
    /// `phoneNumber`.
    pub phone_number: Option<PhoneNumber>,
    /// `assistantVersion`, or null.
    pub assistant_version: OrNull<String>,
    /// This is the timestamp of the message.
    ///
    /// `timestamp`.
    pub timestamp: Option<Number>,
    /// This is a live version of the `call.artifact`.
    ///
    /// This matches what is stored on `call.artifact` after the call.
    ///
    /// `artifact`.
    pub artifact: Option<Box<Artifact>>,
    /// This is the assistant that the message is associated with.
    ///
    /// `assistant`.
    pub assistant: Option<Box<CreateAssistantDto>>,
    /// This is the customer that the message is associated with.
    ///
    /// `customer`.
    pub customer: Option<Box<CreateCustomerDto>>,
    /// This is the call that the message is associated with.
    ///
    /// `call`.
    pub call: Option<Box<Call>>,
    /// This is the chat object.
    ///
    /// `chat`.
    pub chat: Option<Box<Chat>>,
    _extra: Extra,
}

impl ServerMessageCallDeleted {
    /// A value with its constant members alone.
    pub fn new() -> Self {
        Field::empty()
    }
}

impl Default for ServerMessageCallDeleted {
    fn default() -> Self {
        Field::empty()
    }
}

object! {
    ServerMessageCallDeleted = "vapi-servermessagecalldeleted-schema.json#", unstated, missed 0b100, b"\x03\x08\x00\x00\x06\x00\x00\x05\x00\x00\x09\x00\x00\x00\x00\x00\x00\x04\x00\x00\x00\x02\x00\x00\
        \x01\x00\x00\x00\x00\x00\x00\x07" {
        0 "phoneNumber" => optional(phone_number: OBJECT, with_phone_number into PhoneNumber);
        1 "assistantVersion" => or_null(assistant_version: NULL | STRING, with_assistant_version into String);
        2 "type" => constant("call.deleted");
        3 "timestamp" => optional(timestamp: NUMBER, with_timestamp into Number);
        4 "artifact" => optional(artifact: OBJECT, with_artifact into Artifact);
        5 "assistant" => optional(assistant: OBJECT, with_assistant into CreateAssistantDto);
        6 "customer" => optional(customer: OBJECT, with_customer into CreateCustomerDto);
        7 "call" => optional(call: OBJECT, with_call into Call);
        8 "chat" => optional(chat: OBJECT, with_chat into Chat);
    }
    (assistant_version) (phone_number, timestamp, artifact, assistant, customer, call, chat)
}
