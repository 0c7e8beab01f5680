// @generated from vapi-servermessagevoicerequest-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{
    Extra, Field, Member, Names, Number, Object, ObjectShape, Slot, View, index, kind,
};
use crate::types::{
    Artifact, Call, Chat, CreateAssistantDto, CreateCustomerDto, PhoneNumber,
};

/// `ServerMessageVoiceRequest`.
///
/// Schema: `vapi-servermessagevoicerequest-schema.json#`
///
/// Always written with `type`: `"voice-request"`.
#[derive(Clone, PartialEq)]
pub struct ServerMessageVoiceRequest {
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
    /// `text`, required.
    pub text: String,
    /// `sampleRate`, required.
    pub sample_rate: Number,
    _extra: Extra,
}

impl ServerMessageVoiceRequest {
    /// A value with its required members.
    pub fn new(text: impl Into<String>, sample_rate: impl Into<Number>) -> Self {
        ServerMessageVoiceRequest {
            text: text.into(),
            sample_rate: sample_rate.into(),
            ..ServerMessageVoiceRequest::empty()
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
        ServerMessageVoiceRequest {
            text: Field::empty(),
            sample_rate: Field::empty(),
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

pub(crate) static SERVER_MESSAGE_VOICE_REQUEST: ObjectShape = {
    const NAMES: &[&str] = &[
        "phoneNumber",
        "type",
        "timestamp",
        "artifact",
        "assistant",
        "customer",
        "call",
        "chat",
        "text",
        "sampleRate",
    ];
    ObjectShape {
        name: "ServerMessageVoiceRequest",
        members: &[
            Member::optional("phoneNumber", kind::OBJECT),
            Member::constant("type", "voice-request"),
            Member::optional("timestamp", kind::NUMBER),
            Member::optional("artifact", kind::OBJECT),
            Member::optional("assistant", kind::OBJECT),
            Member::optional("customer", kind::OBJECT),
            Member::optional("call", kind::OBJECT),
            Member::optional("chat", kind::OBJECT),
            Member::required("text", kind::STRING),
            Member::required("sampleRate", kind::NUMBER),
        ],
        names: Names::new(NAMES, &index::<32>(NAMES)),
        open: false,
    }
};

impl Object for ServerMessageVoiceRequest {
    fn shape(&self) -> &'static ObjectShape {
        &SERVER_MESSAGE_VOICE_REQUEST
    }

    fn slot(&mut self, position: usize) -> Slot<'_> {
        match position {
            0 => Slot::optional(&mut self.phone_number),
            1 => Slot::Constant("voice-request"),
            2 => Slot::optional(&mut self.timestamp),
            3 => Slot::optional(&mut self.artifact),
            4 => Slot::optional(&mut self.assistant),
            5 => Slot::optional(&mut self.customer),
            6 => Slot::optional(&mut self.call),
            7 => Slot::optional(&mut self.chat),
            8 => Slot::required(&mut self.text),
            9 => Slot::required(&mut self.sample_rate),
            _ => Slot::Null,
        }
    }

    fn view(&self, position: usize) -> View<'_> {
        match position {
            0 => View::optional(&self.phone_number),
            1 => View::String("voice-request"),
            2 => View::optional(&self.timestamp),
            3 => View::optional(&self.artifact),
            4 => View::optional(&self.assistant),
            5 => View::optional(&self.customer),
            6 => View::optional(&self.call),
            7 => View::optional(&self.chat),
            8 => View::required(&self.text),
            9 => View::required(&self.sample_rate),
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
    ServerMessageVoiceRequest = "vapi-servermessagevoicerequest-schema.json#";
}
