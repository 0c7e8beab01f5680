// @generated from vapi-clientmessageassistantspeech-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{
    Extra, Field, Member, Names, Number, Object, ObjectShape, Slot, View, index, kind,
};
use crate::types::{
    Call, CreateAssistantDto, CreateCustomerDto, PhoneNumber, Source, Timing,
};

/// `ClientMessageAssistantSpeech`.
///
/// Schema: `vapi-clientmessageassistantspeech-schema.json#`
///
/// Always written with `type`: `"assistant.speechStarted"`.
#[derive(Clone, PartialEq)]
pub struct ClientMessageAssistantSpeech {
    /// `phoneNumber`.
    pub phone_number: Option<PhoneNumber>,
    /// `text`, required.
    pub text: String,
    /// `turn`.
    pub turn: Option<Number>,
    /// `source`.
    pub source: Option<Source>,
    /// `timing`.
    pub timing: Option<Timing>,
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

impl ClientMessageAssistantSpeech {
    /// A value with its required members.
    pub fn new(text: impl Into<String>) -> Self {
        ClientMessageAssistantSpeech {
            text: text.into(),
            ..ClientMessageAssistantSpeech::empty()
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
        ClientMessageAssistantSpeech {
            text: Field::empty(),
            phone_number: None,
            turn: None,
            source: None,
            timing: None,
            timestamp: None,
            call: None,
            customer: None,
            assistant: None,
            _extra: Extra::EMPTY,
        }
    }
}

pub(crate) static CLIENT_MESSAGE_ASSISTANT_SPEECH: ObjectShape = {
    const NAMES: &[&str] = &[
        "phoneNumber",
        "type",
        "text",
        "turn",
        "source",
        "timing",
        "timestamp",
        "call",
        "customer",
        "assistant",
    ];
    ObjectShape {
        name: "ClientMessageAssistantSpeech",
        members: &[
            Member::optional("phoneNumber", kind::OBJECT),
            Member::constant("type", "assistant.speechStarted"),
            Member::required("text", kind::STRING),
            Member::optional("turn", kind::NUMBER),
            Member::optional("source", kind::STRING),
            Member::optional("timing", kind::OBJECT),
            Member::optional("timestamp", kind::NUMBER),
            Member::optional("call", kind::OBJECT),
            Member::optional("customer", kind::OBJECT),
            Member::optional("assistant", kind::OBJECT),
        ],
        names: Names::new(NAMES, &index::<32>(NAMES)),
        open: false,
    }
};

impl Object for ClientMessageAssistantSpeech {
    fn shape(&self) -> &'static ObjectShape {
        &CLIENT_MESSAGE_ASSISTANT_SPEECH
    }

    fn slot(&mut self, position: usize) -> Slot<'_> {
        match position {
            0 => Slot::optional(&mut self.phone_number),
            1 => Slot::Constant("assistant.speechStarted"),
            2 => Slot::required(&mut self.text),
            3 => Slot::optional(&mut self.turn),
            4 => Slot::optional(&mut self.source),
            5 => Slot::optional(&mut self.timing),
            6 => Slot::optional(&mut self.timestamp),
            7 => Slot::optional(&mut self.call),
            8 => Slot::optional(&mut self.customer),
            9 => Slot::optional(&mut self.assistant),
            _ => Slot::Null,
        }
    }

    fn view(&self, position: usize) -> View<'_> {
        match position {
            0 => View::optional(&self.phone_number),
            1 => View::String("assistant.speechStarted"),
            2 => View::required(&self.text),
            3 => View::optional(&self.turn),
            4 => View::optional(&self.source),
            5 => View::optional(&self.timing),
            6 => View::optional(&self.timestamp),
            7 => View::optional(&self.call),
            8 => View::optional(&self.customer),
            9 => View::optional(&self.assistant),
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
    ClientMessageAssistantSpeech = "vapi-clientmessageassistantspeech-schema.json#";
}
