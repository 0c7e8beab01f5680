// @generated from vapi-clientmessagemodeloutput-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{
    Extra, Field, Member, Names, Number, Object, ObjectShape, Slot, View, index, kind,
};
use crate::types::{Call, CreateAssistantDto, CreateCustomerDto, PhoneNumber};
use serde_json::Value;
use std::collections::BTreeMap;

/// `ClientMessageModelOutput`.
///
/// Schema: `vapi-clientmessagemodeloutput-schema.json#`
///
/// Always written with `type`: `"model-output"`.
#[derive(Clone, PartialEq)]
pub struct ClientMessageModelOutput {
    /// `phoneNumber`.
    pub phone_number: Option<PhoneNumber>,
    /// `turnId`.
    pub turn_id: Option<String>,
    /// `timestamp`.
    pub timestamp: Option<Number>,
    /// `call`.
    pub call: Option<Box<Call>>,
    /// `customer`.
    pub customer: Option<Box<CreateCustomerDto>>,
    /// `assistant`.
    pub assistant: Option<Box<CreateAssistantDto>>,
    /// `output`, required.
    pub output: BTreeMap<String, Value>,
    _extra: Extra,
}

impl ClientMessageModelOutput {
    /// A value with its required members.
    pub fn new(output: impl Into<BTreeMap<String, Value>>) -> Self {
        ClientMessageModelOutput {
            output: output.into(),
            ..ClientMessageModelOutput::empty()
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
        ClientMessageModelOutput {
            output: Field::empty(),
            phone_number: None,
            turn_id: None,
            timestamp: None,
            call: None,
            customer: None,
            assistant: None,
            _extra: Extra::EMPTY,
        }
    }
}

pub(crate) static CLIENT_MESSAGE_MODEL_OUTPUT: ObjectShape = {
    const NAMES: &[&str] = &[
        "phoneNumber",
        "type",
        "turnId",
        "timestamp",
        "call",
        "customer",
        "assistant",
        "output",
    ];
    ObjectShape {
        name: "ClientMessageModelOutput",
        members: &[
            Member::optional("phoneNumber", kind::OBJECT),
            Member::constant("type", "model-output"),
            Member::optional("turnId", kind::STRING),
            Member::optional("timestamp", kind::NUMBER),
            Member::optional("call", kind::OBJECT),
            Member::optional("customer", kind::OBJECT),
            Member::optional("assistant", kind::OBJECT),
            Member::required("output", kind::OBJECT),
        ],
        names: Names::new(NAMES, &index::<16>(NAMES)),
        open: false,
    }
};

impl Object for ClientMessageModelOutput {
    fn shape(&self) -> &'static ObjectShape {
        &CLIENT_MESSAGE_MODEL_OUTPUT
    }

    fn slot(&mut self, position: usize) -> Slot<'_> {
        match position {
            0 => Slot::optional(&mut self.phone_number),
            1 => Slot::Constant("model-output"),
            2 => Slot::optional(&mut self.turn_id),
            3 => Slot::optional(&mut self.timestamp),
            4 => Slot::optional(&mut self.call),
            5 => Slot::optional(&mut self.customer),
            6 => Slot::optional(&mut self.assistant),
            7 => Slot::required(&mut self.output),
            _ => Slot::Null,
        }
    }

    fn view(&self, position: usize) -> View<'_> {
        match position {
            0 => View::optional(&self.phone_number),
            1 => View::String("model-output"),
            2 => View::optional(&self.turn_id),
            3 => View::optional(&self.timestamp),
            4 => View::optional(&self.call),
            5 => View::optional(&self.customer),
            6 => View::optional(&self.assistant),
            7 => View::required(&self.output),
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
    ClientMessageModelOutput = "vapi-clientmessagemodeloutput-schema.json#";
}
