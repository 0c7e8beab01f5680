// @generated from vapi-servermessagecalldeleted-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{
    Extra, Member, Names, Number, Object, ObjectShape, Slot, View, index, kind,
};
use crate::types::{
    Artifact, Call, Chat, CreateAssistantDto, CreateCustomerDto, PhoneNumber,
};

/// `ServerMessageCallDeleted`.
///
/// Schema: `vapi-servermessagecalldeleted-schema.json#`
///
/// Always written with `type`: `"call.deleted"`.
#[derive(Clone, PartialEq)]
pub struct ServerMessageCallDeleted {
    /// This is the phone number that the message is associated with.
    ///
    /// `phoneNumber`.
    pub phone_number: Option<PhoneNumber>,
    /// This is the timestamp of the message.
    ///
    /// `timestamp`.
    pub timestamp: Option<Number>,
    /// This is a live version of the `call.artifact`.
    ///
    /// This matches what is stored on `call.artifact` after the call.
    ///
    /// `artifact`.
    pub artifact: Option<Box<Artifact>>,
    /// This is the assistant that the message is associated with.
    ///
    /// `assistant`.
    pub assistant: Option<Box<CreateAssistantDto>>,
    /// This is the customer that the message is associated with.
    ///
    /// `customer`.
    pub customer: Option<Box<CreateCustomerDto>>,
    /// This is the call that the message is associated with.
    ///
    /// `call`.
    pub call: Option<Box<Call>>,
    /// This is the chat object.
    ///
    /// `chat`.
    pub chat: Option<Box<Chat>>,
    _extra: Extra,
}

impl ServerMessageCallDeleted {
    /// A value with its constant members alone.
    pub fn new() -> Self {
        ServerMessageCallDeleted::empty()
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
        ServerMessageCallDeleted {
            phone_number: None,
            timestamp: None,
            artifact: None,
            assistant: None,
            customer: None,
            call: None,
            chat: None,
            _extra: Extra::EMPTY,
        }
    }
}

impl Default for ServerMessageCallDeleted {
    fn default() -> Self {
        ServerMessageCallDeleted::empty()
    }
}

pub(crate) static SERVER_MESSAGE_CALL_DELETED: ObjectShape = {
    const NAMES: &[&str] = &[
        "phoneNumber",
        "type",
        "timestamp",
        "artifact",
        "assistant",
        "customer",
        "call",
        "chat",
    ];
    ObjectShape {
        name: "ServerMessageCallDeleted",
        members: &[
            Member::optional("phoneNumber", kind::OBJECT),
            Member::constant("type", "call.deleted"),
            Member::optional("timestamp", kind::NUMBER),
            Member::optional("artifact", kind::OBJECT),
            Member::optional("assistant", kind::OBJECT),
            Member::optional("customer", kind::OBJECT),
            Member::optional("call", kind::OBJECT),
            Member::optional("chat", kind::OBJECT),
        ],
        names: Names::new(NAMES, &index::<16>(NAMES)),
        open: false,
    }
};

impl Object for ServerMessageCallDeleted {
    fn shape(&self) -> &'static ObjectShape {
        &SERVER_MESSAGE_CALL_DELETED
    }

    fn slot(&mut self, position: usize) -> Slot<'_> {
        match position {
            0 => Slot::optional(&mut self.phone_number),
            1 => Slot::Constant("call.deleted"),
            2 => Slot::optional(&mut self.timestamp),
            3 => Slot::optional(&mut self.artifact),
            4 => Slot::optional(&mut self.assistant),
            5 => Slot::optional(&mut self.customer),
            6 => Slot::optional(&mut self.call),
            7 => Slot::optional(&mut self.chat),
            _ => Slot::Null,
        }
    }

    fn view(&self, position: usize) -> View<'_> {
        match position {
            0 => View::optional(&self.phone_number),
            1 => View::String("call.deleted"),
            2 => View::optional(&self.timestamp),
            3 => View::optional(&self.artifact),
            4 => View::optional(&self.assistant),
            5 => View::optional(&self.customer),
            6 => View::optional(&self.call),
            7 => View::optional(&self.chat),
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
    ServerMessageCallDeleted = "vapi-servermessagecalldeleted-schema.json#";
}
