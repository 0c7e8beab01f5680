// @generated from vapi-clientmessagesessioncreated-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field, Number, OrNull};
use crate::types::{Call, CreateAssistantDto, CreateCustomerDto, PhoneNumber, Session};

/// Reports that a session has been created.
///
/// Schema: `vapi-clientmessagesessioncreated-schema.json#`
///
/// Always written with `type`: `"session.created"`.
#[derive(Clone)]
pub struct ClientMessageSessionCreated {
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
    /// This is the call that the message is associated with.
    ///
    /// `call`.
    pub call: Option<Box<Call>>,
    /// This is the customer that the message is associated with.
    ///
    /// `customer`.
    pub customer: Option<Box<CreateCustomerDto>>,
    /// This is the assistant that the message is associated with.
    ///
    /// `assistant`.
    pub assistant: Option<Box<CreateAssistantDto>>,
    /// This is the session that was created.
    ///
    /// `session`, required.
    pub session: Box<Session>,
    _extra: Extra,
}

impl ClientMessageSessionCreated {
    /// A value with its required members.
    pub fn new(session: impl Into<Session>) -> Self {
        ClientMessageSessionCreated {
            session: Box::new(session.into()),
            ..Field::empty()
        }
    }
}

object! {
    ClientMessageSessionCreated = "vapi-clientmessagesessioncreated-schema.json#", unstated, missed 0b10000100, b"\x03\x04\x05\x00\x07\x02\x00\x00\x01\x08\x00\x00\x00\x00\x00\x06" {
        0 "phoneNumber" => optional(phone_number: OBJECT, with_phone_number into PhoneNumber);
        1 "assistantVersion" => or_null(assistant_version: NULL | STRING, with_assistant_version into String);
        2 "type" => constant("session.created");
        3 "timestamp" => optional(timestamp: NUMBER, with_timestamp into Number);
        4 "call" => optional(call: OBJECT, with_call into Call);
        5 "customer" => optional(customer: OBJECT, with_customer into CreateCustomerDto);
        6 "assistant" => optional(assistant: OBJECT, with_assistant into CreateAssistantDto);
        7 "session" => required(session: OBJECT, with_session into Session);
    }
    (assistant_version, session) (phone_number, timestamp, call, customer, assistant)
}
