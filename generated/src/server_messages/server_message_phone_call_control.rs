// @generated from vapi-servermessagephonecallcontrol-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field, Number, OrNull, UnknownValue};
use crate::types::{
    Artifact, Call, CallDestination, Chat, CreateAssistantDto, CreateCustomerDto,
    PhoneNumber,
};

/// Asks your server to control the call at its provider: to hang up or to forward it.
///
/// Schema: `vapi-servermessagephonecallcontrol-schema.json#`
///
/// Always written with `type`: `"phone-call-control"`.
#[derive(Clone)]
pub struct ServerMessagePhoneCallControl {
    /// `phoneNumber`.
    pub phone_number: Option<PhoneNumber>,
    /// `assistantVersion`, or null.
    pub assistant_version: OrNull<String>,
    /// `request`, required.
    pub request: ServerMessagePhoneCallControlRequest,
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
    _extra: Extra,
}

impl ServerMessagePhoneCallControl {
    /// A value with its required members.
    pub fn new(request: impl Into<ServerMessagePhoneCallControlRequest>) -> Self {
        ServerMessagePhoneCallControl {
            request: request.into(),
            ..Field::empty()
        }
    }
}

object! {
    ServerMessagePhoneCallControl = "vapi-servermessagephonecallcontrol-schema.json#", unstated, missed 0b1100, b"\x03\x0a\x00\x00\x08\x00\x00\x07\x00\x00\x0b\x05\x00\x00\x04\x00\x00\x06\x00\x00\x00\x02\x00\x00\
        \x01\x00\x00\x00\x00\x00\x00\x09" {
        0 "phoneNumber" => optional(phone_number: OBJECT, with_phone_number into PhoneNumber);
        1 "assistantVersion" => or_null(assistant_version: NULL | STRING, with_assistant_version into String);
        2 "type" => constant("phone-call-control");
        3 "request" => required(request: STRING, with_request into ServerMessagePhoneCallControlRequest);
        4 "destination" => optional(destination: OBJECT, with_destination into CallDestination);
        5 "timestamp" => optional(timestamp: NUMBER, with_timestamp into Number);
        6 "artifact" => optional(artifact: OBJECT, with_artifact into Artifact);
        7 "assistant" => optional(assistant: OBJECT, with_assistant into CreateAssistantDto);
        8 "customer" => optional(customer: OBJECT, with_customer into CreateCustomerDto);
        9 "call" => optional(call: OBJECT, with_call into Call);
        10 "chat" => optional(chat: OBJECT, with_chat into Chat);
    }
    (assistant_version, request) (phone_number, destination, timestamp, artifact, assistant, customer, call, chat)
}

/// One of 2 listed values, or another string.
///
/// Schema: `vapi-servermessagephonecallcontrol-schema.json#/properties/request`
#[derive(Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum ServerMessagePhoneCallControlRequest {
    /// `forward`
    Forward,
    /// `hang-up`
    HangUp,
    /// A value that the schema does not list, as it came. Compare it by `as_str()`.
    Unknown(UnknownValue),
}

string_enum! {
    ServerMessagePhoneCallControlRequest = "vapi-servermessagephonecallcontrol-schema.json#/properties/request", unstated, b"", "one of 2 listed values" {
        Forward = "forward";
        HangUp = "hang-up";
    }
}
