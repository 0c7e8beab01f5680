// @generated from vapi-clientmessagetransferupdate-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{
    Extra, Member, Names, Number, Object, ObjectShape, Slot, View, index, kind,
};
use crate::types::{
    Call, ClientMessageTransferUpdateDestination, CreateAssistantDto, CreateCustomerDto,
    PhoneNumber,
};
use serde_json::Value;
use std::collections::BTreeMap;

/// `ClientMessageTransferUpdate`.
///
/// Schema: `vapi-clientmessagetransferupdate-schema.json#`
///
/// Always written with `type`: `"transfer-update"`.
#[derive(Clone, PartialEq)]
pub struct ClientMessageTransferUpdate {
    /// `phoneNumber`.
    pub phone_number: Option<PhoneNumber>,
    /// `destination`.
    pub destination: Option<ClientMessageTransferUpdateDestination>,
    /// `timestamp`.
    pub timestamp: Option<Number>,
    /// `call`.
    pub call: Option<Box<Call>>,
    /// `customer`.
    pub customer: Option<Box<CreateCustomerDto>>,
    /// `assistant`.
    pub assistant: Option<Box<CreateAssistantDto>>,
    /// `toAssistant`.
    pub to_assistant: Option<Box<CreateAssistantDto>>,
    /// `fromAssistant`.
    pub from_assistant: Option<Box<CreateAssistantDto>>,
    /// `toStepRecord`.
    pub to_step_record: Option<BTreeMap<String, Value>>,
    /// `fromStepRecord`.
    pub from_step_record: Option<BTreeMap<String, Value>>,
    _extra: Extra,
}

impl ClientMessageTransferUpdate {
    /// A value with its constant members alone.
    pub fn new() -> Self {
        ClientMessageTransferUpdate::empty()
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
        ClientMessageTransferUpdate {
            phone_number: None,
            destination: None,
            timestamp: None,
            call: None,
            customer: None,
            assistant: None,
            to_assistant: None,
            from_assistant: None,
            to_step_record: None,
            from_step_record: None,
            _extra: Extra::EMPTY,
        }
    }
}

impl Default for ClientMessageTransferUpdate {
    fn default() -> Self {
        ClientMessageTransferUpdate::empty()
    }
}

pub(crate) static CLIENT_MESSAGE_TRANSFER_UPDATE: ObjectShape = {
    const NAMES: &[&str] = &[
        "phoneNumber",
        "type",
        "destination",
        "timestamp",
        "call",
        "customer",
        "assistant",
        "toAssistant",
        "fromAssistant",
        "toStepRecord",
        "fromStepRecord",
    ];
    ObjectShape {
        name: "ClientMessageTransferUpdate",
        members: &[
            Member::optional("phoneNumber", kind::OBJECT),
            Member::constant("type", "transfer-update"),
            Member::optional("destination", kind::OBJECT),
            Member::optional("timestamp", kind::NUMBER),
            Member::optional("call", kind::OBJECT),
            Member::optional("customer", kind::OBJECT),
            Member::optional("assistant", kind::OBJECT),
            Member::optional("toAssistant", kind::OBJECT),
            Member::optional("fromAssistant", kind::OBJECT),
            Member::optional("toStepRecord", kind::OBJECT),
            Member::optional("fromStepRecord", kind::OBJECT),
        ],
        names: Names::new(NAMES, &index::<32>(NAMES)),
        open: false,
    }
};

impl Object for ClientMessageTransferUpdate {
    fn shape(&self) -> &'static ObjectShape {
        &CLIENT_MESSAGE_TRANSFER_UPDATE
    }

    fn slot(&mut self, position: usize) -> Slot<'_> {
        match position {
            0 => Slot::optional(&mut self.phone_number),
            1 => Slot::Constant("transfer-update"),
            2 => Slot::optional(&mut self.destination),
            3 => Slot::optional(&mut self.timestamp),
            4 => Slot::optional(&mut self.call),
            5 => Slot::optional(&mut self.customer),
            6 => Slot::optional(&mut self.assistant),
            7 => Slot::optional(&mut self.to_assistant),
            8 => Slot::optional(&mut self.from_assistant),
            9 => Slot::optional(&mut self.to_step_record),
            10 => Slot::optional(&mut self.from_step_record),
            _ => Slot::Null,
        }
    }

    fn view(&self, position: usize) -> View<'_> {
        match position {
            0 => View::optional(&self.phone_number),
            1 => View::String("transfer-update"),
            2 => View::optional(&self.destination),
            3 => View::optional(&self.timestamp),
            4 => View::optional(&self.call),
            5 => View::optional(&self.customer),
            6 => View::optional(&self.assistant),
            7 => View::optional(&self.to_assistant),
            8 => View::optional(&self.from_assistant),
            9 => View::optional(&self.to_step_record),
            10 => View::optional(&self.from_step_record),
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
    ClientMessageTransferUpdate = "vapi-clientmessagetransferupdate-schema.json#";
}
