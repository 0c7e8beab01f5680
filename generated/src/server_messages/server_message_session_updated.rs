// @generated from vapi-servermessagesessionupdated-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{
    Extra, Field, Member, Names, Number, Object, ObjectShape, Slot, View, index, kind,
};
use crate::types::{
    Artifact, Call, Chat, CreateAssistantDto, CreateCustomerDto, PhoneNumber, Session,
};

/// `ServerMessageSessionUpdated`.
///
/// Schema: `vapi-servermessagesessionupdated-schema.json#`
///
/// Always written with `type`: `"session.updated"`.
#[derive(Clone, PartialEq)]
pub struct ServerMessageSessionUpdated {
    /// `phoneNumber`.
    pub phone_number: Option<PhoneNumber>,
    /// `timestamp`.
    pub timestamp: Option<Number>,
    /// `artifact`.
    pub artifact: Option<Box<Artifact>>,
    /// `assistant`.
    pub assistant: Option<Box<CreateAssistantDto>>,
    /// `customer`.
    pub customer: Option<Box<CreateCustomerDto>>,
    /// `call`.
    pub call: Option<Box<Call>>,
    /// `chat`.
    pub chat: Option<Box<Chat>>,
    /// `session`, required.
    pub session: Box<Session>,
    _extra: Extra,
}

impl ServerMessageSessionUpdated {
    /// A value with its required members.
    pub fn new(session: impl Into<Box<Session>>) -> Self {
        ServerMessageSessionUpdated {
            session: session.into(),
            ..ServerMessageSessionUpdated::empty()
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
        ServerMessageSessionUpdated {
            session: Field::empty(),
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

pub(crate) static SERVER_MESSAGE_SESSION_UPDATED: ObjectShape = {
    const NAMES: &[&str] = &[
        "phoneNumber",
        "type",
        "timestamp",
        "artifact",
        "assistant",
        "customer",
        "call",
        "chat",
        "session",
    ];
    ObjectShape {
        name: "ServerMessageSessionUpdated",
        members: &[
            Member::optional("phoneNumber", kind::OBJECT),
            Member::constant("type", "session.updated"),
            Member::optional("timestamp", kind::NUMBER),
            Member::optional("artifact", kind::OBJECT),
            Member::optional("assistant", kind::OBJECT),
            Member::optional("customer", kind::OBJECT),
            Member::optional("call", kind::OBJECT),
            Member::optional("chat", kind::OBJECT),
            Member::required("session", kind::OBJECT),
        ],
        names: Names::new(NAMES, &index::<32>(NAMES)),
        open: false,
    }
};

impl Object for ServerMessageSessionUpdated {
    fn shape(&self) -> &'static ObjectShape {
        &SERVER_MESSAGE_SESSION_UPDATED
    }

    fn slot(&mut self, position: usize) -> Slot<'_> {
        match position {
            0 => Slot::optional(&mut self.phone_number),
            1 => Slot::Constant("session.updated"),
            2 => Slot::optional(&mut self.timestamp),
            3 => Slot::optional(&mut self.artifact),
            4 => Slot::optional(&mut self.assistant),
            5 => Slot::optional(&mut self.customer),
            6 => Slot::optional(&mut self.call),
            7 => Slot::optional(&mut self.chat),
            8 => Slot::required(&mut self.session),
            _ => Slot::Null,
        }
    }

    fn view(&self, position: usize) -> View<'_> {
        match position {
            0 => View::optional(&self.phone_number),
            1 => View::String("session.updated"),
            2 => View::optional(&self.timestamp),
            3 => View::optional(&self.artifact),
            4 => View::optional(&self.assistant),
            5 => View::optional(&self.customer),
            6 => View::optional(&self.call),
            7 => View::optional(&self.chat),
            8 => View::required(&self.session),
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
    ServerMessageSessionUpdated = "vapi-servermessagesessionupdated-schema.json#";
}
