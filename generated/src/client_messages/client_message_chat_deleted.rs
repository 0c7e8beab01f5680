// @generated from vapi-clientmessagechatdeleted-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field, Number};
use crate::types::{Call, Chat, CreateAssistantDto, CreateCustomerDto, PhoneNumber};

/// Reports that a chat has been deleted.
///
/// Schema: `vapi-clientmessagechatdeleted-schema.json#`
///
/// Always written with `type`: `"chat.deleted"`.
#[derive(Clone)]
pub struct ClientMessageChatDeleted {
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
    /// `chat`, required.
    pub chat: Box<Chat>,
    _extra: Extra,
}

impl ClientMessageChatDeleted {
    /// A value with its required members.
    pub fn new(chat: impl Into<Chat>) -> Self {
        ClientMessageChatDeleted {
            chat: Box::new(chat.into()),
            ..Field::empty()
        }
    }
}

object! {
    ClientMessageChatDeleted = "vapi-clientmessagechatdeleted-schema.json#", unstated, missed 0b1000010, b"\x02\x03\x04\x00\x06\x00\x00\x00\x01\x00\x07\x00\x00\x00\x00\x05" {
        0 "phoneNumber" => optional(phone_number: OBJECT, with_phone_number into PhoneNumber);
        1 "type" => constant("chat.deleted");
        2 "timestamp" => optional(timestamp: NUMBER, with_timestamp into Number);
        3 "call" => optional(call: OBJECT, with_call into Call);
        4 "customer" => optional(customer: OBJECT, with_customer into CreateCustomerDto);
        5 "assistant" => optional(assistant: OBJECT, with_assistant into CreateAssistantDto);
        6 "chat" => required(chat: OBJECT, with_chat into Chat);
    }
    (chat) (phone_number, timestamp, call, customer, assistant)
}
