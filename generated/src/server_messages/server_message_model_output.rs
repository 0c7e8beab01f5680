// @generated from vapi-servermessagemodeloutput-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{
    Extra, Field, Member, Names, Number, Object, ObjectShape, Slot, View, index, kind,
};
use crate::types::{
    Artifact, Call, Chat, CreateAssistantDto, CreateCustomerDto, PhoneNumber,
};
use serde_json::Value;
use std::collections::BTreeMap;

/// `ServerMessageModelOutput`.
///
/// Schema: `vapi-servermessagemodeloutput-schema.json#`
///
/// Always written with `type`: `"model-output"`.
#[derive(Clone, PartialEq)]
pub struct ServerMessageModelOutput {
    /// `phoneNumber`.
    pub phone_number: Option<PhoneNumber>,
    /// `turnId`.
    pub turn_id: Option<String>,
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
    /// `output`, required.
    pub output: BTreeMap<String, Value>,
    _extra: Extra,
}

impl ServerMessageModelOutput {
    /// A value with its required members.
    pub fn new(output: impl Into<BTreeMap<String, Value>>) -> Self {
        ServerMessageModelOutput {
            output: output.into(),
            ..ServerMessageModelOutput::empty()
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
        ServerMessageModelOutput {
            output: Field::empty(),
            phone_number: None,
            turn_id: None,
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

pub(crate) static SERVER_MESSAGE_MODEL_OUTPUT: ObjectShape = {
    const NAMES: &[&str] = &[
        "phoneNumber",
        "type",
        "turnId",
        "timestamp",
        "artifact",
        "assistant",
        "customer",
        "call",
        "chat",
        "output",
    ];
    ObjectShape {
        name: "ServerMessageModelOutput",
        members: &[
            Member::optional("phoneNumber", kind::OBJECT),
            Member::constant("type", "model-output"),
            Member::optional("turnId", kind::STRING),
            Member::optional("timestamp", kind::NUMBER),
            Member::optional("artifact", kind::OBJECT),
            Member::optional("assistant", kind::OBJECT),
            Member::optional("customer", kind::OBJECT),
            Member::optional("call", kind::OBJECT),
            Member::optional("chat", kind::OBJECT),
            Member::required("output", kind::OBJECT),
        ],
        names: Names::new(NAMES, &index::<32>(NAMES)),
        open: false,
    }
};

impl Object for ServerMessageModelOutput {
    fn shape(&self) -> &'static ObjectShape {
        &SERVER_MESSAGE_MODEL_OUTPUT
    }

    fn slot(&mut self, position: usize) -> Slot<'_> {
        match position {
            0 => Slot::optional(&mut self.phone_number),
            1 => Slot::Constant("model-output"),
            2 => Slot::optional(&mut self.turn_id),
            3 => Slot::optional(&mut self.timestamp),
            4 => Slot::optional(&mut self.artifact),
            5 => Slot::optional(&mut self.assistant),
            6 => Slot::optional(&mut self.customer),
            7 => Slot::optional(&mut self.call),
            8 => Slot::optional(&mut self.chat),
            9 => Slot::required(&mut self.output),
            _ => Slot::Null,
        }
    }

    fn view(&self, position: usize) -> View<'_> {
        match position {
            0 => View::optional(&self.phone_number),
            1 => View::String("model-output"),
            2 => View::optional(&self.turn_id),
            3 => View::optional(&self.timestamp),
            4 => View::optional(&self.artifact),
            5 => View::optional(&self.assistant),
            6 => View::optional(&self.customer),
            7 => View::optional(&self.call),
            8 => View::optional(&self.chat),
            9 => View::required(&self.output),
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
    ServerMessageModelOutput = "vapi-servermessagemodeloutput-schema.json#";
}
