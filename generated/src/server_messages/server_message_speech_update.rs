// @generated from vapi-servermessagespeechupdate-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field, Number};
use crate::types::{
    Artifact, Call, Chat, ClientMessageSpeechUpdateStatus, CreateAssistantDto,
    CreateCustomerDto, PhoneNumber, Role,
};

/// Reports that the assistant or the caller has started or stopped speaking.
///
/// Schema: `vapi-servermessagespeechupdate-schema.json#`
///
/// Always written with `type`: `"speech-update"`.
#[derive(Clone)]
pub struct ServerMessageSpeechUpdate {
    /// `phoneNumber`.
    pub phone_number: Option<PhoneNumber>,
    /// Whether speech started or stopped.
    ///
    /// `status`, required.
    pub status: ClientMessageSpeechUpdateStatus,
    /// Who speaks.
    ///
    /// `role`, required.
    pub role: Role,
    /// `turn`.
    pub turn: Option<Number>,
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

impl ServerMessageSpeechUpdate {
    /// A value with its required members.
    pub fn new(
        status: impl Into<ClientMessageSpeechUpdateStatus>,
        role: impl Into<Role>,
    ) -> Self {
        ServerMessageSpeechUpdate {
            status: status.into(),
            role: role.into(),
            ..Field::empty()
        }
    }
}

object! {
    ServerMessageSpeechUpdate = "vapi-servermessagespeechupdate-schema.json#", unstated, missed 0b1110, b"\x02\x0a\x00\x00\x08\x00\x00\x07\x00\x00\x0b\x00\x04\x00\x00\x00\x00\x06\x00\x00\x00\x05\x00\x00\
        \x01\x00\x00\x00\x03\x00\x00\x09" {
        0 "phoneNumber" => optional(phone_number: OBJECT, with_phone_number into PhoneNumber);
        1 "type" => constant("speech-update");
        2 "status" => required(status: STRING, with_status into ClientMessageSpeechUpdateStatus);
        3 "role" => required(role: STRING, with_role into Role);
        4 "turn" => optional(turn: NUMBER, with_turn into Number);
        5 "timestamp" => optional(timestamp: NUMBER, with_timestamp into Number);
        6 "artifact" => optional(artifact: OBJECT, with_artifact into Artifact);
        7 "assistant" => optional(assistant: OBJECT, with_assistant into CreateAssistantDto);
        8 "customer" => optional(customer: OBJECT, with_customer into CreateCustomerDto);
        9 "call" => optional(call: OBJECT, with_call into Call);
        10 "chat" => optional(chat: OBJECT, with_chat into Chat);
    }
    (status, role) (phone_number, turn, timestamp, artifact, assistant, customer, call, chat)
}
