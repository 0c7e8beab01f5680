// @generated from vapi-clientmessagesessionupdated-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field, Number, OrNull};
use crate::types::{Call, CreateAssistantDto, CreateCustomerDto, PhoneNumber, Session};

/// Reports that a session has changed.
///
/// Schema: `vapi-clientmessagesessionupdated-schema.json#`
///
/// Always written with `type`: `"session.updated"`.
#[derive(Clone)]
pub struct ClientMessageSessionUpdated {
    /// `phoneNumber`.
    pub phone_number: Option<PhoneNumber>,
    /// `assistantVersion`, or null.
    pub assistant_version: OrNull<String>,
    /// `timestamp`.
    pub timestamp: Option<Number>,
    /// `call`.
    pub call: Option<Box<Call>>,
    /// `customer`.
    pub customer: Option<Box<CreateCustomerDto>>,
    /// `assistant`.
    pub assistant: Option<Box<CreateAssistantDto>>,
    /// `session`, required.
    pub session: Box<Session>,
    _extra: Extra,
}

impl ClientMessageSessionUpdated {
    /// A value with its required members.
    pub fn new(session: impl Into<Session>) -> Self {
        ClientMessageSessionUpdated {
            session: Box::new(session.into()),
            ..Field::empty()
        }
    }
}

object! {
    ClientMessageSessionUpdated = "vapi-clientmessagesessionupdated-schema.json#", unstated, missed 0b10000100, b"\x03\x04\x05\x00\x07\x02\x00\x00\x01\x08\x00\x00\x00\x00\x00\x06" {
        0 "phoneNumber" => optional(phone_number: OBJECT, with_phone_number into PhoneNumber);
        1 "assistantVersion" => or_null(assistant_version: NULL | STRING, with_assistant_version into String);
        2 "type" => constant("session.updated");
        3 "timestamp" => optional(timestamp: NUMBER, with_timestamp into Number);
        4 "call" => optional(call: OBJECT, with_call into Call);
        5 "customer" => optional(customer: OBJECT, with_customer into CreateCustomerDto);
        6 "assistant" => optional(assistant: OBJECT, with_assistant into CreateAssistantDto);
        7 "session" => required(session: OBJECT, with_session into Session);
    }
    (assistant_version, session) (phone_number, timestamp, call, customer, assistant)
}
