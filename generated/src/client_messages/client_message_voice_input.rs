// @generated from vapi-clientmessagevoiceinput-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{
    Extra, Field, Member, Names, Number, Object, ObjectShape, Slot, View, index, kind,
};
use crate::types::{Call, CreateAssistantDto, CreateCustomerDto, PhoneNumber};

/// `ClientMessageVoiceInput`.
///
/// Schema: `vapi-clientmessagevoiceinput-schema.json#`
///
/// Always written with `type`: `"voice-input"`.
#[derive(Clone, PartialEq)]
pub struct ClientMessageVoiceInput {
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
    /// `input`, required.
    pub input: String,
    _extra: Extra,
}

impl ClientMessageVoiceInput {
    /// A value with its required members.
    pub fn new(input: impl Into<String>) -> Self {
        ClientMessageVoiceInput {
            input: input.into(),
            ..ClientMessageVoiceInput::empty()
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
        ClientMessageVoiceInput {
            input: Field::empty(),
            phone_number: None,
            timestamp: None,
            call: None,
            customer: None,
            assistant: None,
            _extra: Extra::EMPTY,
        }
    }
}

pub(crate) static CLIENT_MESSAGE_VOICE_INPUT: ObjectShape = {
    const NAMES: &[&str] = &[
        "phoneNumber",
        "type",
        "timestamp",
        "call",
        "customer",
        "assistant",
        "input",
    ];
    ObjectShape {
        name: "ClientMessageVoiceInput",
        members: &[
            Member::optional("phoneNumber", kind::OBJECT),
            Member::constant("type", "voice-input"),
            Member::optional("timestamp", kind::NUMBER),
            Member::optional("call", kind::OBJECT),
            Member::optional("customer", kind::OBJECT),
            Member::optional("assistant", kind::OBJECT),
            Member::required("input", kind::STRING),
        ],
        names: Names::new(NAMES, &index::<16>(NAMES)),
        open: false,
    }
};

impl Object for ClientMessageVoiceInput {
    fn shape(&self) -> &'static ObjectShape {
        &CLIENT_MESSAGE_VOICE_INPUT
    }

    fn slot(&mut self, position: usize) -> Slot<'_> {
        match position {
            0 => Slot::optional(&mut self.phone_number),
            1 => Slot::Constant("voice-input"),
            2 => Slot::optional(&mut self.timestamp),
            3 => Slot::optional(&mut self.call),
            4 => Slot::optional(&mut self.customer),
            5 => Slot::optional(&mut self.assistant),
            6 => Slot::required(&mut self.input),
            _ => Slot::Null,
        }
    }

    fn view(&self, position: usize) -> View<'_> {
        match position {
            0 => View::optional(&self.phone_number),
            1 => View::String("voice-input"),
            2 => View::optional(&self.timestamp),
            3 => View::optional(&self.call),
            4 => View::optional(&self.customer),
            5 => View::optional(&self.assistant),
            6 => View::required(&self.input),
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
    ClientMessageVoiceInput = "vapi-clientmessagevoiceinput-schema.json#";
}
