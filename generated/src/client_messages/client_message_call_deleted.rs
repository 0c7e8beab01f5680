// @generated from vapi-clientmessagecalldeleted-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Number};
use crate::types::{Call, CreateAssistantDto, CreateCustomerDto, PhoneNumber};

/// `ClientMessageCallDeleted`.
///
/// Schema: `vapi-clientmessagecalldeleted-schema.json#`
///
/// Always written with `type`: `"call.deleted"`.
#[derive(Clone, PartialEq)]
pub struct ClientMessageCallDeleted {
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
    _extra: Extra,
}

impl ClientMessageCallDeleted {
    /// A value with its constant members alone.
    pub fn new() -> Self {
        ClientMessageCallDeleted::empty()
    }

    fn empty() -> Self {
        ClientMessageCallDeleted {
            phone_number: None,
            timestamp: None,
            call: None,
            customer: None,
            assistant: None,
            _extra: Extra::EMPTY,
        }
    }
}

impl Default for ClientMessageCallDeleted {
    fn default() -> Self {
        ClientMessageCallDeleted::empty()
    }
}

object! {
    CLIENT_MESSAGE_CALL_DELETED: ClientMessageCallDeleted = "vapi-clientmessagecalldeleted-schema.json#", unstated, [16] {
        0 "phoneNumber" => optional(phone_number: OBJECT);
        1 "type" => constant("call.deleted");
        2 "timestamp" => optional(timestamp: NUMBER);
        3 "call" => optional(call: OBJECT);
        4 "customer" => optional(customer: OBJECT);
        5 "assistant" => optional(assistant: OBJECT);
    }
}
