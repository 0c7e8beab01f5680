// @generated from vapi-clientmessageassistantspeech-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field, Number};
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

object! {
    CLIENT_MESSAGE_ASSISTANT_SPEECH: ClientMessageAssistantSpeech = "vapi-clientmessageassistantspeech-schema.json#", unstated, [32] {
        0 "phoneNumber" => optional(phone_number: OBJECT);
        1 "type" => constant("assistant.speechStarted");
        2 "text" => required(text: STRING);
        3 "turn" => optional(turn: NUMBER);
        4 "source" => optional(source: STRING);
        5 "timing" => optional(timing: OBJECT);
        6 "timestamp" => optional(timestamp: NUMBER);
        7 "call" => optional(call: OBJECT);
        8 "customer" => optional(customer: OBJECT);
        9 "assistant" => optional(assistant: OBJECT);
    }
}
