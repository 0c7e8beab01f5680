// @generated from vapi-servermessagetransferupdate-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field, Number, OrNull};
use crate::types::{
    Artifact, Call, Chat, CreateAssistantDto, CreateCustomerDto, Destination, PhoneNumber,
};
use serde_json::Value;
use std::collections::BTreeMap;

/// Reports that the call has been transferred, and from where to where.
///
/// Schema: `vapi-servermessagetransferupdate-schema.json#`
///
/// Always written with `type`: `"transfer-update"`.
#[derive(Clone)]
pub struct ServerMessageTransferUpdate {
    /// This is the phone number that the message is associated with.
    ///
    /// `phoneNumber`.
    pub phone_number: Option<PhoneNumber>,
    /// `assistantVersion`, or null.
    pub assistant_version: OrNull<String>,
    /// This is the destination of the transfer.
    ///
    /// `destination`.
    pub destination: Option<Destination>,
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
    /// This is the assistant that the call is being transferred to. This is only sent if `destination.type` is "assistant".
    ///
    /// `toAssistant`.
    pub to_assistant: Option<Box<CreateAssistantDto>>,
    /// This is the assistant that the call is being transferred from. This is only sent if `destination.type` is "assistant".
    ///
    /// `fromAssistant`.
    pub from_assistant: Option<Box<CreateAssistantDto>>,
    /// This is the step that the conversation moved to.
    ///
    /// `toStepRecord`.
    pub to_step_record: Option<BTreeMap<String, Value>>,
    /// This is the step that the conversation moved from. =
    ///
    /// `fromStepRecord`.
    pub from_step_record: Option<BTreeMap<String, Value>>,
    _extra: Extra,
}

impl ServerMessageTransferUpdate {
    /// A value with its constant members alone.
    pub fn new() -> Self {
        Field::empty()
    }
}

impl Default for ServerMessageTransferUpdate {
    fn default() -> Self {
        Field::empty()
    }
}

object! {
    ServerMessageTransferUpdate = "vapi-servermessagetransferupdate-schema.json#", unstated, missed 0b100, b"\x03\x09\x00\x00\x07\x00\x00\x06\x00\x00\x0a\x04\x00\x00\x0d\x00\x00\x05\x0e\x00\x00\x02\x00\x00\
        \x01\x00\x0c\x00\x00\x00\x0b\x08" {
        0 "phoneNumber" => optional(phone_number: OBJECT, with_phone_number into PhoneNumber);
        1 "assistantVersion" => or_null(assistant_version: NULL | STRING, with_assistant_version into String);
        2 "type" => constant("transfer-update");
        3 "destination" => optional(destination: OBJECT, with_destination into Destination);
        4 "timestamp" => optional(timestamp: NUMBER, with_timestamp into Number);
        5 "artifact" => optional(artifact: OBJECT, with_artifact into Artifact);
        6 "assistant" => optional(assistant: OBJECT, with_assistant into CreateAssistantDto);
        7 "customer" => optional(customer: OBJECT, with_customer into CreateCustomerDto);
        8 "call" => optional(call: OBJECT, with_call into Call);
        9 "chat" => optional(chat: OBJECT, with_chat into Chat);
        10 "toAssistant" => optional(to_assistant: OBJECT, with_to_assistant into CreateAssistantDto);
        11 "fromAssistant" => optional(from_assistant: OBJECT, with_from_assistant into CreateAssistantDto);
        12 "toStepRecord" => optional(to_step_record: OBJECT, with_to_step_record map Value);
        13 "fromStepRecord" => optional(from_step_record: OBJECT, with_from_step_record map Value);
    }
    (assistant_version) (phone_number, destination, timestamp, artifact, assistant, customer, call, chat, to_assistant, from_assistant, to_step_record, from_step_record)
}
