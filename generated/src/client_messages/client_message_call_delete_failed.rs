// @generated from vapi-clientmessagecalldeletefailed-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{
    Extra, Member, Names, Number, Object, ObjectShape, Slot, View, index, kind,
};
use crate::types::{Call, CreateAssistantDto, CreateCustomerDto, PhoneNumber};

/// `ClientMessageCallDeleteFailed`.
///
/// Schema: `vapi-clientmessagecalldeletefailed-schema.json#`
///
/// Always written with `type`: `"call.delete.failed"`.
#[derive(Clone, PartialEq)]
pub struct ClientMessageCallDeleteFailed {
    /// `phoneNumber`.
    pub phone_number: Option<PhoneNumber>,
    /// `timestamp`.
    pub timestamp: Option<Number>,
    /// `call`.
    pub call: Option<Box<Call>>,
    /// `customer`.
    pub customer: Option<Box<CreateCustomerDto>>,
    /// `assistant`.
    pub assistant: Option<Box<CreateAssistantDto>>,
    _extra: Extra,
}

impl ClientMessageCallDeleteFailed {
    /// A value with its constant members alone.
    pub fn new() -> Self {
        ClientMessageCallDeleteFailed::empty()
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
        ClientMessageCallDeleteFailed {
            phone_number: None,
            timestamp: None,
            call: None,
            customer: None,
            assistant: None,
            _extra: Extra::EMPTY,
        }
    }
}

impl Default for ClientMessageCallDeleteFailed {
    fn default() -> Self {
        ClientMessageCallDeleteFailed::empty()
    }
}

pub(crate) static CLIENT_MESSAGE_CALL_DELETE_FAILED: ObjectShape = {
    const NAMES: &[&str] = &[
        "phoneNumber",
        "type",
        "timestamp",
        "call",
        "customer",
        "assistant",
    ];
    ObjectShape {
        name: "ClientMessageCallDeleteFailed",
        members: &[
            Member::optional("phoneNumber", kind::OBJECT),
            Member::constant("type", "call.delete.failed"),
            Member::optional("timestamp", kind::NUMBER),
            Member::optional("call", kind::OBJECT),
            Member::optional("customer", kind::OBJECT),
            Member::optional("assistant", kind::OBJECT),
        ],
        names: Names::new(NAMES, &index::<16>(NAMES)),
        open: false,
    }
};

impl Object for ClientMessageCallDeleteFailed {
    fn shape(&self) -> &'static ObjectShape {
        &CLIENT_MESSAGE_CALL_DELETE_FAILED
    }

    fn slot(&mut self, position: usize) -> Slot<'_> {
        match position {
            0 => Slot::optional(&mut self.phone_number),
            1 => Slot::Constant("call.delete.failed"),
            2 => Slot::optional(&mut self.timestamp),
            3 => Slot::optional(&mut self.call),
            4 => Slot::optional(&mut self.customer),
            5 => Slot::optional(&mut self.assistant),
            _ => Slot::Null,
        }
    }

    fn view(&self, position: usize) -> View<'_> {
        match position {
            0 => View::optional(&self.phone_number),
            1 => View::String("call.delete.failed"),
            2 => View::optional(&self.timestamp),
            3 => View::optional(&self.call),
            4 => View::optional(&self.customer),
            5 => View::optional(&self.assistant),
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
    ClientMessageCallDeleteFailed = "vapi-clientmessagecalldeletefailed-schema.json#";
}
