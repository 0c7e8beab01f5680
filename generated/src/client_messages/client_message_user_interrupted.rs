// @generated from vapi-clientmessageuserinterrupted-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{
    Extra, Member, Names, Number, Object, ObjectShape, Slot, View, index, kind,
};
use crate::types::{Call, CreateAssistantDto, CreateCustomerDto, PhoneNumber};

/// `ClientMessageUserInterrupted`.
///
/// Schema: `vapi-clientmessageuserinterrupted-schema.json#`
///
/// Always written with `type`: `"user-interrupted"`.
#[derive(Clone, PartialEq)]
pub struct ClientMessageUserInterrupted {
    /// This is the phone number that the message is associated with.
    ///
    /// `phoneNumber`.
    pub phone_number: Option<PhoneNumber>,
    /// This is the turnId of the LLM response that was interrupted. Matches the turnId
    /// on model-output messages so clients can discard the interrupted turn's tokens.
    ///
    /// `turnId`.
    pub turn_id: Option<String>,
    /// This is the timestamp of the message.
    ///
    /// `timestamp`.
    pub timestamp: Option<Number>,
    /// This is the call that the message is associated with.
    ///
    /// `call`.
    pub call: Option<Box<Call>>,
    /// This is the customer that the message is associated with.
    ///
    /// `customer`.
    pub customer: Option<Box<CreateCustomerDto>>,
    /// This is the assistant that the message is associated with.
    ///
    /// `assistant`.
    pub assistant: Option<Box<CreateAssistantDto>>,
    _extra: Extra,
}

impl ClientMessageUserInterrupted {
    /// A value with its constant members alone.
    pub fn new() -> Self {
        ClientMessageUserInterrupted::empty()
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
        ClientMessageUserInterrupted {
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

impl Default for ClientMessageUserInterrupted {
    fn default() -> Self {
        ClientMessageUserInterrupted::empty()
    }
}

pub(crate) static CLIENT_MESSAGE_USER_INTERRUPTED: ObjectShape = {
    const NAMES: &[&str] = &[
        "phoneNumber",
        "type",
        "turnId",
        "timestamp",
        "call",
        "customer",
        "assistant",
    ];
    ObjectShape {
        name: "ClientMessageUserInterrupted",
        members: &[
            Member::optional("phoneNumber", kind::OBJECT),
            Member::constant("type", "user-interrupted"),
            Member::optional("turnId", kind::STRING),
            Member::optional("timestamp", kind::NUMBER),
            Member::optional("call", kind::OBJECT),
            Member::optional("customer", kind::OBJECT),
            Member::optional("assistant", kind::OBJECT),
        ],
        names: Names::new(NAMES, &index::<16>(NAMES)),
        open: false,
    }
};

impl Object for ClientMessageUserInterrupted {
    fn shape(&self) -> &'static ObjectShape {
        &CLIENT_MESSAGE_USER_INTERRUPTED
    }

    fn slot(&mut self, position: usize) -> Slot<'_> {
        match position {
            0 => Slot::optional(&mut self.phone_number),
            1 => Slot::Constant("user-interrupted"),
            2 => Slot::optional(&mut self.turn_id),
            3 => Slot::optional(&mut self.timestamp),
            4 => Slot::optional(&mut self.call),
            5 => Slot::optional(&mut self.customer),
            6 => Slot::optional(&mut self.assistant),
            _ => Slot::Null,
        }
    }

    fn view(&self, position: usize) -> View<'_> {
        match position {
            0 => View::optional(&self.phone_number),
            1 => View::String("user-interrupted"),
            2 => View::optional(&self.turn_id),
            3 => View::optional(&self.timestamp),
            4 => View::optional(&self.call),
            5 => View::optional(&self.customer),
            6 => View::optional(&self.assistant),
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
    ClientMessageUserInterrupted = "vapi-clientmessageuserinterrupted-schema.json#";
}
