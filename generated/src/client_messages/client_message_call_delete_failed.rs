// @generated from vapi-clientmessagecalldeletefailed-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Number};
use crate::types::{Call, CreateAssistantDto, CreateCustomerDto, PhoneNumber};

/// `ClientMessageCallDeleteFailed`.
///
/// Schema: `vapi-clientmessagecalldeletefailed-schema.json#`
///
/// Always written with `type`: `"call.delete.failed"`.
#[derive(Clone, PartialEq)]
pub struct ClientMessageCallDeleteFailed {
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

impl ClientMessageCallDeleteFailed {
    /// A value with its constant members alone.
    pub fn new() -> Self {
        ClientMessageCallDeleteFailed::empty()
    }

    fn empty() -> Self {
        ClientMessageCallDeleteFailed {
            phone_number: None,
            timestamp: None,
            call: None,
            customer: None,
            assistant: None,
            _extra: Extra::EMPTY,
        }
    }
}

impl Default for ClientMessageCallDeleteFailed {
    fn default() -> Self {
        ClientMessageCallDeleteFailed::empty()
    }
}

object! {
    CLIENT_MESSAGE_CALL_DELETE_FAILED: ClientMessageCallDeleteFailed = "vapi-clientmessagecalldeletefailed-schema.json#", unstated, [16] {
        0 "phoneNumber" => optional(phone_number: OBJECT);
        1 "type" => constant("call.delete.failed");
        2 "timestamp" => optional(timestamp: NUMBER);
        3 "call" => optional(call: OBJECT);
        4 "customer" => optional(customer: OBJECT);
        5 "assistant" => optional(assistant: OBJECT);
    }
}
