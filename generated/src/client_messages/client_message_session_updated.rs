// @generated from vapi-clientmessagesessionupdated-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field, Number};
use crate::types::{Call, CreateAssistantDto, CreateCustomerDto, PhoneNumber, Session};

/// `ClientMessageSessionUpdated`.
///
/// Schema: `vapi-clientmessagesessionupdated-schema.json#`
///
/// Always written with `type`: `"session.updated"`.
#[derive(Clone, PartialEq)]
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
    pub fn new(session: impl Into<Box<Session>>) -> Self {
        ClientMessageSessionUpdated {
            session: session.into(),
            ..ClientMessageSessionUpdated::empty()
        }
    }

    fn empty() -> Self {
        ClientMessageSessionUpdated {
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
    CLIENT_MESSAGE_SESSION_UPDATED: ClientMessageSessionUpdated = "vapi-clientmessagesessionupdated-schema.json#", unstated, [16] {
        0 "phoneNumber" => optional(phone_number: OBJECT);
        1 "type" => constant("session.updated");
        2 "timestamp" => optional(timestamp: NUMBER);
        3 "call" => optional(call: OBJECT);
        4 "customer" => optional(customer: OBJECT);
        5 "assistant" => optional(assistant: OBJECT);
        6 "session" => required(session: OBJECT);
    }
}
