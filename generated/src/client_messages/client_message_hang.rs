// @generated from vapi-clientmessagehang-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Number};
use crate::types::{Call, CreateAssistantDto, CreateCustomerDto, PhoneNumber};

/// `ClientMessageHang`.
///
/// Schema: `vapi-clientmessagehang-schema.json#`
///
/// Always written with `type`: `"hang"`.
#[derive(Clone, PartialEq)]
pub struct ClientMessageHang {
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
    _extra: Extra,
}

impl ClientMessageHang {
    /// A value with its constant members alone.
    pub fn new() -> Self {
        ClientMessageHang::empty()
    }

    fn empty() -> Self {
        ClientMessageHang {
            phone_number: None,
            timestamp: None,
            call: None,
            customer: None,
            assistant: None,
            _extra: Extra::EMPTY,
        }
    }
}

impl Default for ClientMessageHang {
    fn default() -> Self {
        ClientMessageHang::empty()
    }
}

object! {
    CLIENT_MESSAGE_HANG: ClientMessageHang = "vapi-clientmessagehang-schema.json#", unstated, [16] {
        0 "phoneNumber" => optional(phone_number: OBJECT);
        1 "type" => constant("hang");
        2 "timestamp" => optional(timestamp: NUMBER);
        3 "call" => optional(call: OBJECT);
        4 "customer" => optional(customer: OBJECT);
        5 "assistant" => optional(assistant: OBJECT);
    }
}
