// @generated from vapi-clientmessagetranscript-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field, Number};
use crate::types::{
    Call, ClientMessageTranscriptType, CreateAssistantDto, CreateCustomerDto,
    PhoneNumber, Role, TranscriptType,
};

/// `ClientMessageTranscript`.
///
/// Schema: `vapi-clientmessagetranscript-schema.json#`
#[derive(Clone, PartialEq)]
pub struct ClientMessageTranscript {
    /// `phoneNumber`.
    pub phone_number: Option<PhoneNumber>,
    /// `type`, required.
    pub r#type: ClientMessageTranscriptType,
    /// `timestamp`.
    pub timestamp: Option<Number>,
    /// `call`.
    pub call: Option<Box<Call>>,
    /// `customer`.
    pub customer: Option<Box<CreateCustomerDto>>,
    /// `assistant`.
    pub assistant: Option<Box<CreateAssistantDto>>,
    /// `role`, required.
    pub role: Role,
    /// `transcriptType`, required.
    pub transcript_type: TranscriptType,
    /// `transcript`, required.
    pub transcript: String,
    /// `isFiltered`.
    pub is_filtered: Option<bool>,
    /// `detectedThreats`.
    pub detected_threats: Option<Vec<String>>,
    /// `originalTranscript`.
    pub original_transcript: Option<String>,
    _extra: Extra,
}

impl ClientMessageTranscript {
    /// A value with its required members.
    pub fn new(
        r#type: impl Into<ClientMessageTranscriptType>,
        role: impl Into<Role>,
        transcript_type: impl Into<TranscriptType>,
        transcript: impl Into<String>,
    ) -> Self {
        ClientMessageTranscript {
            r#type: r#type.into(),
            role: role.into(),
            transcript_type: transcript_type.into(),
            transcript: transcript.into(),
            ..ClientMessageTranscript::empty()
        }
    }

    fn empty() -> Self {
        ClientMessageTranscript {
            r#type: Field::empty(),
            role: Field::empty(),
            transcript_type: Field::empty(),
            transcript: Field::empty(),
            phone_number: None,
            timestamp: None,
            call: None,
            customer: None,
            assistant: None,
            is_filtered: None,
            detected_threats: None,
            original_transcript: None,
            _extra: Extra::EMPTY,
        }
    }
}

object! {
    CLIENT_MESSAGE_TRANSCRIPT: ClientMessageTranscript = "vapi-clientmessagetranscript-schema.json#", unstated, [32] {
        0 "phoneNumber" => optional(phone_number: OBJECT);
        1 "type" => required(r#type: STRING);
        2 "timestamp" => optional(timestamp: NUMBER);
        3 "call" => optional(call: OBJECT);
        4 "customer" => optional(customer: OBJECT);
        5 "assistant" => optional(assistant: OBJECT);
        6 "role" => required(role: STRING);
        7 "transcriptType" => required(transcript_type: STRING);
        8 "transcript" => required(transcript: STRING);
        9 "isFiltered" => optional(is_filtered: BOOLEAN);
        10 "detectedThreats" => optional(detected_threats: ARRAY);
        11 "originalTranscript" => optional(original_transcript: STRING);
    }
}
