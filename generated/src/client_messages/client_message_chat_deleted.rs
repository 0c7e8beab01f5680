// @generated from vapi-clientmessagechatdeleted-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{
    Extra, Field, Member, Names, Number, Object, ObjectShape, Slot, View, index, kind,
};
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

    /// What came with the object beside the members that the schema names, and values that
    /// do not fit the member they stand under.
    pub fn extra(&self) -> &Extra {
        &self._extra
    }

    /// See [`Self::extra`]; what is put in here is written with the object.
    pub fn extra_mut(&mut self) -> &mut Extra {
        &mut self._extra
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

pub(crate) static CLIENT_MESSAGE_CHAT_DELETED: ObjectShape = {
    const NAMES: &[&str] = &[
        "phoneNumber",
        "type",
        "timestamp",
        "call",
        "customer",
        "assistant",
        "chat",
    ];
    ObjectShape {
        name: "ClientMessageChatDeleted",
        members: &[
            Member::optional("phoneNumber", kind::OBJECT),
            Member::constant("type", "chat.deleted"),
            Member::optional("timestamp", kind::NUMBER),
            Member::optional("call", kind::OBJECT),
            Member::optional("customer", kind::OBJECT),
            Member::optional("assistant", kind::OBJECT),
            Member::required("chat", kind::OBJECT),
        ],
        names: Names::new(NAMES, &index::<16>(NAMES)),
        open: false,
    }
};

impl Object for ClientMessageChatDeleted {
    fn shape(&self) -> &'static ObjectShape {
        &CLIENT_MESSAGE_CHAT_DELETED
    }

    fn slot(&mut self, position: usize) -> Slot<'_> {
        match position {
            0 => Slot::optional(&mut self.phone_number),
            1 => Slot::Constant("chat.deleted"),
            2 => Slot::optional(&mut self.timestamp),
            3 => Slot::optional(&mut self.call),
            4 => Slot::optional(&mut self.customer),
            5 => Slot::optional(&mut self.assistant),
            6 => Slot::required(&mut self.chat),
            _ => Slot::Null,
        }
    }

    fn view(&self, position: usize) -> View<'_> {
        match position {
            0 => View::optional(&self.phone_number),
            1 => View::String("chat.deleted"),
            2 => View::optional(&self.timestamp),
            3 => View::optional(&self.call),
            4 => View::optional(&self.customer),
            5 => View::optional(&self.assistant),
            6 => View::required(&self.chat),
            _ => View::Absent,
        }
    }

    fn extra(&self) -> &Extra {
        &self._extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self._extra
    }
}

objects! {
    ClientMessageChatDeleted = "vapi-clientmessagechatdeleted-schema.json#";
}
