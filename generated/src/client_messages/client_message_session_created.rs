// @generated from vapi-clientmessagesessioncreated-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field, Number};
use crate::types::{Call, CreateAssistantDto, CreateCustomerDto, PhoneNumber, Session};

/// `ClientMessageSessionCreated`.
///
/// Schema: `vapi-clientmessagesessioncreated-schema.json#`
///
/// Always written with `type`: `"session.created"`.
#[derive(Clone, PartialEq)]
pub struct ClientMessageSessionCreated {
    /// This is the phone number that the message is associated with.
    ///
    /// `phoneNumber`.
    pub phone_number: Option<PhoneNumber>,
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
    pub fn new(session: impl Into<Box<Session>>) -> Self {
        ClientMessageSessionCreated {
            session: session.into(),
            ..ClientMessageSessionCreated::empty()
        }
    }

    fn empty() -> Self {
        ClientMessageSessionCreated {
            session: Field::empty(),
            phone_number: None,
            timestamp: None,
            call: None,
            customer: None,
            assistant: None,
            _extra: Extra::EMPTY,
        }
    }
}

object! {
    CLIENT_MESSAGE_SESSION_CREATED: ClientMessageSessionCreated = "vapi-clientmessagesessioncreated-schema.json#", unstated, [16] {
        0 "phoneNumber" => optional(phone_number: OBJECT);
        1 "type" => constant("session.created");
        2 "timestamp" => optional(timestamp: NUMBER);
        3 "call" => optional(call: OBJECT);
        4 "customer" => optional(customer: OBJECT);
        5 "assistant" => optional(assistant: OBJECT);
        6 "session" => required(session: OBJECT);
    }
}
