// @generated from vapi-servermessagespeechupdate-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{
    Extra, Field, Member, Names, Number, Object, ObjectShape, Slot, View, index, kind,
};
use crate::types::{
    Artifact, Call, Chat, ClientMessageSpeechUpdateStatus, CreateAssistantDto,
    CreateCustomerDto, PhoneNumber, Role,
};

/// `ServerMessageSpeechUpdate`.
///
/// Schema: `vapi-servermessagespeechupdate-schema.json#`
///
/// Always written with `type`: `"speech-update"`.
#[derive(Clone, PartialEq)]
pub struct ServerMessageSpeechUpdate {
    /// `phoneNumber`.
    pub phone_number: Option<PhoneNumber>,
    /// `status`, required.
    pub status: ClientMessageSpeechUpdateStatus,
    /// `role`, required.
    pub role: Role,
    /// `turn`.
    pub turn: Option<Number>,
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
    _extra: Extra,
}

impl ServerMessageSpeechUpdate {
    /// A value with its required members.
    pub fn new(
        status: impl Into<ClientMessageSpeechUpdateStatus>,
        role: impl Into<Role>,
    ) -> Self {
        ServerMessageSpeechUpdate {
            status: status.into(),
            role: role.into(),
            ..ServerMessageSpeechUpdate::empty()
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
        ServerMessageSpeechUpdate {
            status: Field::empty(),
            role: Field::empty(),
            phone_number: None,
            turn: None,
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

pub(crate) static SERVER_MESSAGE_SPEECH_UPDATE: ObjectShape = {
    const NAMES: &[&str] = &[
        "phoneNumber",
        "type",
        "status",
        "role",
        "turn",
        "timestamp",
        "artifact",
        "assistant",
        "customer",
        "call",
        "chat",
    ];
    ObjectShape {
        name: "ServerMessageSpeechUpdate",
        members: &[
            Member::optional("phoneNumber", kind::OBJECT),
            Member::constant("type", "speech-update"),
            Member::required("status", kind::STRING),
            Member::required("role", kind::STRING),
            Member::optional("turn", kind::NUMBER),
            Member::optional("timestamp", kind::NUMBER),
            Member::optional("artifact", kind::OBJECT),
            Member::optional("assistant", kind::OBJECT),
            Member::optional("customer", kind::OBJECT),
            Member::optional("call", kind::OBJECT),
            Member::optional("chat", kind::OBJECT),
        ],
        names: Names::new(NAMES, &index::<32>(NAMES)),
        open: false,
    }
};

impl Object for ServerMessageSpeechUpdate {
    fn shape(&self) -> &'static ObjectShape {
        &SERVER_MESSAGE_SPEECH_UPDATE
    }

    fn slot(&mut self, position: usize) -> Slot<'_> {
        match position {
            0 => Slot::optional(&mut self.phone_number),
            1 => Slot::Constant("speech-update"),
            2 => Slot::required(&mut self.status),
            3 => Slot::required(&mut self.role),
            4 => Slot::optional(&mut self.turn),
            5 => Slot::optional(&mut self.timestamp),
            6 => Slot::optional(&mut self.artifact),
            7 => Slot::optional(&mut self.assistant),
            8 => Slot::optional(&mut self.customer),
            9 => Slot::optional(&mut self.call),
            10 => Slot::optional(&mut self.chat),
            _ => Slot::Null,
        }
    }

    fn view(&self, position: usize) -> View<'_> {
        match position {
            0 => View::optional(&self.phone_number),
            1 => View::String("speech-update"),
            2 => View::required(&self.status),
            3 => View::required(&self.role),
            4 => View::optional(&self.turn),
            5 => View::optional(&self.timestamp),
            6 => View::optional(&self.artifact),
            7 => View::optional(&self.assistant),
            8 => View::optional(&self.customer),
            9 => View::optional(&self.call),
            10 => View::optional(&self.chat),
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
    ServerMessageSpeechUpdate = "vapi-servermessagespeechupdate-schema.json#";
}
