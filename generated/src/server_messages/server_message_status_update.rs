// @generated from vapi-servermessagestatusupdate-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{
    Extra, Field, Member, Names, Number, Object, ObjectShape, Slot, View, index, kind,
};
use crate::types::{
    Artifact, Call, CallDestination, CallStatus, Chat, CreateAssistantDto,
    CreateCustomerDto, EndedReason, MessagesItem, OpenAiMessage, PhoneNumber,
};
use serde_json::Value;
use std::collections::BTreeMap;

/// `ServerMessageStatusUpdate`.
///
/// Schema: `vapi-servermessagestatusupdate-schema.json#`
///
/// Always written with `type`: `"status-update"`.
#[derive(Clone, PartialEq)]
pub struct ServerMessageStatusUpdate {
    /// `phoneNumber`.
    pub phone_number: Option<PhoneNumber>,
    /// `status`, required.
    pub status: CallStatus,
    /// `endedReason`.
    pub ended_reason: Option<EndedReason>,
    /// `messages`.
    pub messages: Option<Vec<MessagesItem>>,
    /// `messagesOpenAIFormatted`.
    pub messages_open_ai_formatted: Option<Vec<OpenAiMessage>>,
    /// `destination`.
    pub destination: Option<CallDestination>,
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
    /// `transcript`.
    pub transcript: Option<String>,
    /// `summary`.
    pub summary: Option<String>,
    /// `inboundPhoneCallDebuggingArtifacts`.
    pub inbound_phone_call_debugging_artifacts: Option<BTreeMap<String, Value>>,
    _extra: Extra,
}

impl ServerMessageStatusUpdate {
    /// A value with its required members.
    pub fn new(status: impl Into<CallStatus>) -> Self {
        ServerMessageStatusUpdate {
            status: status.into(),
            ..ServerMessageStatusUpdate::empty()
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
        ServerMessageStatusUpdate {
            status: Field::empty(),
            phone_number: None,
            ended_reason: None,
            messages: None,
            messages_open_ai_formatted: None,
            destination: None,
            timestamp: None,
            artifact: None,
            assistant: None,
            customer: None,
            call: None,
            chat: None,
            transcript: None,
            summary: None,
            inbound_phone_call_debugging_artifacts: None,
            _extra: Extra::EMPTY,
        }
    }
}

pub(crate) static SERVER_MESSAGE_STATUS_UPDATE: ObjectShape = {
    const NAMES: &[&str] = &[
        "phoneNumber",
        "type",
        "status",
        "endedReason",
        "messages",
        "messagesOpenAIFormatted",
        "destination",
        "timestamp",
        "artifact",
        "assistant",
        "customer",
        "call",
        "chat",
        "transcript",
        "summary",
        "inboundPhoneCallDebuggingArtifacts",
    ];
    ObjectShape {
        name: "ServerMessageStatusUpdate",
        members: &[
            Member::optional("phoneNumber", kind::OBJECT),
            Member::constant("type", "status-update"),
            Member::required("status", kind::STRING),
            Member::optional("endedReason", kind::STRING),
            Member::optional("messages", kind::ARRAY),
            Member::optional("messagesOpenAIFormatted", kind::ARRAY),
            Member::optional("destination", kind::OBJECT),
            Member::optional("timestamp", kind::NUMBER),
            Member::optional("artifact", kind::OBJECT),
            Member::optional("assistant", kind::OBJECT),
            Member::optional("customer", kind::OBJECT),
            Member::optional("call", kind::OBJECT),
            Member::optional("chat", kind::OBJECT),
            Member::optional("transcript", kind::STRING),
            Member::optional("summary", kind::STRING),
            Member::optional("inboundPhoneCallDebuggingArtifacts", kind::OBJECT),
        ],
        names: Names::new(NAMES, &index::<32>(NAMES)),
        open: false,
    }
};

impl Object for ServerMessageStatusUpdate {
    fn shape(&self) -> &'static ObjectShape {
        &SERVER_MESSAGE_STATUS_UPDATE
    }

    fn slot(&mut self, position: usize) -> Slot<'_> {
        match position {
            0 => Slot::optional(&mut self.phone_number),
            1 => Slot::Constant("status-update"),
            2 => Slot::required(&mut self.status),
            3 => Slot::optional(&mut self.ended_reason),
            4 => Slot::optional(&mut self.messages),
            5 => Slot::optional(&mut self.messages_open_ai_formatted),
            6 => Slot::optional(&mut self.destination),
            7 => Slot::optional(&mut self.timestamp),
            8 => Slot::optional(&mut self.artifact),
            9 => Slot::optional(&mut self.assistant),
            10 => Slot::optional(&mut self.customer),
            11 => Slot::optional(&mut self.call),
            12 => Slot::optional(&mut self.chat),
            13 => Slot::optional(&mut self.transcript),
            14 => Slot::optional(&mut self.summary),
            15 => Slot::optional(&mut self.inbound_phone_call_debugging_artifacts),
            _ => Slot::Null,
        }
    }

    fn view(&self, position: usize) -> View<'_> {
        match position {
            0 => View::optional(&self.phone_number),
            1 => View::String("status-update"),
            2 => View::required(&self.status),
            3 => View::optional(&self.ended_reason),
            4 => View::optional(&self.messages),
            5 => View::optional(&self.messages_open_ai_formatted),
            6 => View::optional(&self.destination),
            7 => View::optional(&self.timestamp),
            8 => View::optional(&self.artifact),
            9 => View::optional(&self.assistant),
            10 => View::optional(&self.customer),
            11 => View::optional(&self.call),
            12 => View::optional(&self.chat),
            13 => View::optional(&self.transcript),
            14 => View::optional(&self.summary),
            15 => View::optional(&self.inbound_phone_call_debugging_artifacts),
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
    ServerMessageStatusUpdate = "vapi-servermessagestatusupdate-schema.json#";
}
