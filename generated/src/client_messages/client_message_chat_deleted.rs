// @generated from vapi-clientmessagechatdeleted-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field, Number};
use crate::types::{Call, Chat, CreateAssistantDto, CreateCustomerDto, PhoneNumber};

/// `ClientMessageChatDeleted`.
///
/// Schema: `vapi-clientmessagechatdeleted-schema.json#`
///
/// Always written with `type`: `"chat.deleted"`.
#[derive(Clone, PartialEq)]
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
    pub fn new(chat: impl Into<Box<Chat>>) -> Self {
        ClientMessageChatDeleted {
            chat: chat.into(),
            ..ClientMessageChatDeleted::empty()
        }
    }

    fn empty() -> Self {
        ClientMessageChatDeleted {
            chat: Field::empty(),
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
    CLIENT_MESSAGE_CHAT_DELETED: ClientMessageChatDeleted = "vapi-clientmessagechatdeleted-schema.json#", unstated, [16] {
        0 "phoneNumber" => optional(phone_number: OBJECT);
        1 "type" => constant("chat.deleted");
        2 "timestamp" => optional(timestamp: NUMBER);
        3 "call" => optional(call: OBJECT);
        4 "customer" => optional(customer: OBJECT);
        5 "assistant" => optional(assistant: OBJECT);
        6 "chat" => required(chat: OBJECT);
    }
}
