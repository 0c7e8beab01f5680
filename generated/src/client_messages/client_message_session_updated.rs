// @generated from vapi-clientmessagesessionupdated-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field, Number};
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
    ClientMessageSessionUpdated = "vapi-clientmessagesessionupdated-schema.json#", unstated, missed 0b1000010, b"\x02\x03\x04\x00\x06\x00\x00\x00\x01\x07\x00\x00\x00\x00\x00\x05" {
        0 "phoneNumber" => optional(phone_number: OBJECT, with_phone_number into PhoneNumber);
        1 "type" => constant("session.updated");
        2 "timestamp" => optional(timestamp: NUMBER, with_timestamp into Number);
        3 "call" => optional(call: OBJECT, with_call into Call);
        4 "customer" => optional(customer: OBJECT, with_customer into CreateCustomerDto);
        5 "assistant" => optional(assistant: OBJECT, with_assistant into CreateAssistantDto);
        6 "session" => required(session: OBJECT, with_session into Session);
    }
    (session) (phone_number, timestamp, call, customer, assistant)
}
