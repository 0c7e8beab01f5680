// @generated from vapi-clientmessagespeechupdate-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field, Number, OrNull};
use crate::types::{
    Call, ClientMessageSpeechUpdateStatus, CreateAssistantDto, CreateCustomerDto,
    PhoneNumber, Role,
};

/// Reports that the assistant or the caller has started or stopped speaking.
///
/// Schema: `vapi-clientmessagespeechupdate-schema.json#`
///
/// Always written with `type`: `"speech-update"`.
#[derive(Clone)]
pub struct ClientMessageSpeechUpdate {
    /// `phoneNumber`.
    pub phone_number: Option<PhoneNumber>,
    /// `assistantVersion`, or null.
    pub assistant_version: OrNull<String>,
    /// `status`, required.
    pub status: ClientMessageSpeechUpdateStatus,
    /// `role`, required.
    pub role: Role,
    /// `turn`.
    pub turn: Option<Number>,
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

impl ClientMessageSpeechUpdate {
    /// A value with its required members.
    pub fn new(
        status: impl Into<ClientMessageSpeechUpdateStatus>,
        role: impl Into<Role>,
    ) -> Self {
        ClientMessageSpeechUpdate {
            status: status.into(),
            role: role.into(),
            ..Field::empty()
        }
    }
}

object! {
    ClientMessageSpeechUpdate = "vapi-clientmessagespeechupdate-schema.json#", unstated, missed 0b11100, b"\x03\x08\x00\x00\x0a\x00\x00\x00\x00\x00\x00\x00\x05\x00\x00\x00\x00\x07\x00\x00\x00\x02\x06\x00\
        \x01\x00\x00\x00\x04\x00\x00\x09" {
        0 "phoneNumber" => optional(phone_number: OBJECT, with_phone_number into PhoneNumber);
        1 "assistantVersion" => or_null(assistant_version: NULL | STRING, with_assistant_version into String);
        2 "type" => constant("speech-update");
        3 "status" => required(status: STRING, with_status into ClientMessageSpeechUpdateStatus);
        4 "role" => required(role: STRING, with_role into Role);
        5 "turn" => optional(turn: NUMBER, with_turn into Number);
        6 "timestamp" => optional(timestamp: NUMBER, with_timestamp into Number);
        7 "call" => optional(call: OBJECT, with_call into Call);
        8 "customer" => optional(customer: OBJECT, with_customer into CreateCustomerDto);
        9 "assistant" => optional(assistant: OBJECT, with_assistant into CreateAssistantDto);
    }
    (assistant_version, status, role) (phone_number, turn, timestamp, call, customer, assistant)
}
