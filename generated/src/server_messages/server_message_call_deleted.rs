// @generated from vapi-servermessagecalldeleted-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field, Number};
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
    ServerMessageCallDeleted = "vapi-servermessagecalldeleted-schema.json#", unstated, missed 0b10, b"\x02\x03\x07\x00\x05\x00\x00\x04\x01\x00\x08\x00\x00\x00\x00\x06" {
        0 "phoneNumber" => optional(phone_number: OBJECT, with_phone_number into PhoneNumber);
        1 "type" => constant("call.deleted");
        2 "timestamp" => optional(timestamp: NUMBER, with_timestamp into Number);
        3 "artifact" => optional(artifact: OBJECT, with_artifact into Artifact);
        4 "assistant" => optional(assistant: OBJECT, with_assistant into CreateAssistantDto);
        5 "customer" => optional(customer: OBJECT, with_customer into CreateCustomerDto);
        6 "call" => optional(call: OBJECT, with_call into Call);
        7 "chat" => optional(chat: OBJECT, with_chat into Chat);
    }
    () (phone_number, timestamp, artifact, assistant, customer, call, chat)
}
