// @generated from vapi-servermessagetransferupdate-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{
    Extra, Member, Names, Number, Object, ObjectShape, Slot, View, index, kind,
};
use crate::types::{
    Artifact, Call, Chat, ClientMessageTransferUpdateDestination, CreateAssistantDto,
    CreateCustomerDto, PhoneNumber,
};
use serde_json::Value;
use std::collections::BTreeMap;

/// `ServerMessageTransferUpdate`.
///
/// Schema: `vapi-servermessagetransferupdate-schema.json#`
///
/// Always written with `type`: `"transfer-update"`.
#[derive(Clone, PartialEq)]
pub struct ServerMessageTransferUpdate {
    /// This is the phone number that the message is associated with.
    ///
    /// `phoneNumber`.
    pub phone_number: Option<PhoneNumber>,
    /// This is the destination of the transfer.
    ///
    /// `destination`.
    pub destination: Option<ClientMessageTransferUpdateDestination>,
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
    /// This is the assistant that the call is being transferred to. This is only sent if `destination.type` is "assistant".
    ///
    /// `toAssistant`.
    pub to_assistant: Option<Box<CreateAssistantDto>>,
    /// This is the assistant that the call is being transferred from. This is only sent if `destination.type` is "assistant".
    ///
    /// `fromAssistant`.
    pub from_assistant: Option<Box<CreateAssistantDto>>,
    /// This is the step that the conversation moved to.
    ///
    /// `toStepRecord`.
    pub to_step_record: Option<BTreeMap<String, Value>>,
    /// This is the step that the conversation moved from. =
    ///
    /// `fromStepRecord`.
    pub from_step_record: Option<BTreeMap<String, Value>>,
    _extra: Extra,
}

impl ServerMessageTransferUpdate {
    /// A value with its constant members alone.
    pub fn new() -> Self {
        ServerMessageTransferUpdate::empty()
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
        ServerMessageTransferUpdate {
            phone_number: None,
            destination: None,
            timestamp: None,
            artifact: None,
            assistant: None,
            customer: None,
            call: None,
            chat: None,
            to_assistant: None,
            from_assistant: None,
            to_step_record: None,
            from_step_record: None,
            _extra: Extra::EMPTY,
        }
    }
}

impl Default for ServerMessageTransferUpdate {
    fn default() -> Self {
        ServerMessageTransferUpdate::empty()
    }
}

pub(crate) static SERVER_MESSAGE_TRANSFER_UPDATE: ObjectShape = {
    const NAMES: &[&str] = &[
        "phoneNumber",
        "type",
        "destination",
        "timestamp",
        "artifact",
        "assistant",
        "customer",
        "call",
        "chat",
        "toAssistant",
        "fromAssistant",
        "toStepRecord",
        "fromStepRecord",
    ];
    ObjectShape {
        name: "ServerMessageTransferUpdate",
        members: &[
            Member::optional("phoneNumber", kind::OBJECT),
            Member::constant("type", "transfer-update"),
            Member::optional("destination", kind::OBJECT),
            Member::optional("timestamp", kind::NUMBER),
            Member::optional("artifact", kind::OBJECT),
            Member::optional("assistant", kind::OBJECT),
            Member::optional("customer", kind::OBJECT),
            Member::optional("call", kind::OBJECT),
            Member::optional("chat", kind::OBJECT),
            Member::optional("toAssistant", kind::OBJECT),
            Member::optional("fromAssistant", kind::OBJECT),
            Member::optional("toStepRecord", kind::OBJECT),
            Member::optional("fromStepRecord", kind::OBJECT),
        ],
        names: Names::new(NAMES, &index::<32>(NAMES)),
        open: false,
    }
};

impl Object for ServerMessageTransferUpdate {
    fn shape(&self) -> &'static ObjectShape {
        &SERVER_MESSAGE_TRANSFER_UPDATE
    }

    fn slot(&mut self, position: usize) -> Slot<'_> {
        match position {
            0 => Slot::optional(&mut self.phone_number),
            1 => Slot::Constant("transfer-update"),
            2 => Slot::optional(&mut self.destination),
            3 => Slot::optional(&mut self.timestamp),
            4 => Slot::optional(&mut self.artifact),
            5 => Slot::optional(&mut self.assistant),
            6 => Slot::optional(&mut self.customer),
            7 => Slot::optional(&mut self.call),
            8 => Slot::optional(&mut self.chat),
            9 => Slot::optional(&mut self.to_assistant),
            10 => Slot::optional(&mut self.from_assistant),
            11 => Slot::optional(&mut self.to_step_record),
            12 => Slot::optional(&mut self.from_step_record),
            _ => Slot::Null,
        }
    }

    fn view(&self, position: usize) -> View<'_> {
        match position {
            0 => View::optional(&self.phone_number),
            1 => View::String("transfer-update"),
            2 => View::optional(&self.destination),
            3 => View::optional(&self.timestamp),
            4 => View::optional(&self.artifact),
            5 => View::optional(&self.assistant),
            6 => View::optional(&self.customer),
            7 => View::optional(&self.call),
            8 => View::optional(&self.chat),
            9 => View::optional(&self.to_assistant),
            10 => View::optional(&self.from_assistant),
            11 => View::optional(&self.to_step_record),
            12 => View::optional(&self.from_step_record),
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
    ServerMessageTransferUpdate = "vapi-servermessagetransferupdate-schema.json#";
}
