// @generated from vapi-clientmessagetranscript-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field, ListOf, Number, OrNull};
use crate::types::{
    Call, ClientMessageTranscriptType, CreateAssistantDto, CreateCustomerDto,
    PhoneNumber, Role, TranscriptType,
};

/// Reports what the caller or the assistant said, as partial and final transcripts.
///
/// Schema: `vapi-clientmessagetranscript-schema.json#`
#[derive(Clone)]
pub struct ClientMessageTranscript {
    /// `phoneNumber`.
    pub phone_number: Option<PhoneNumber>,
    /// `assistantVersion`, or null.
    pub assistant_version: OrNull<String>,
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
    /// Who spoke.
    ///
    /// `role`, required.
    pub role: Role,
    /// `transcriptType`, required.
    pub transcript_type: TranscriptType,
    /// What was said.
    ///
    /// `transcript`, required.
    pub transcript: String,
    /// `assistantId`.
    pub assistant_id: Option<String>,
    /// `assistantName`.
    pub assistant_name: Option<String>,
    /// `isFiltered`.
    pub is_filtered: Option<bool>,
    /// `detectedThreats`.
    pub detected_threats: Option<ListOf<String>>,
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
            ..Field::empty()
        }
    }
}

object! {
    ClientMessageTranscript = "vapi-clientmessagetranscript-schema.json#", unstated, missed 0b1110000100, b"\x03\x05\x0c\x0e\x07\x00\x00\x0a\x00\x0b\x00\x0d\x08\x00\x00\x00\x00\x04\x00\x00\x00\x02\x00\x09\
        \x01\x0f\x00\x00\x00\x00\x00\x06" {
        0 "phoneNumber" => optional(phone_number: OBJECT, with_phone_number into PhoneNumber);
        1 "assistantVersion" => or_null(assistant_version: NULL | STRING, with_assistant_version into String);
        2 "type" => required(r#type: STRING, with_type into ClientMessageTranscriptType);
        3 "timestamp" => optional(timestamp: NUMBER, with_timestamp into Number);
        4 "call" => optional(call: OBJECT, with_call into Call);
        5 "customer" => optional(customer: OBJECT, with_customer into CreateCustomerDto);
        6 "assistant" => optional(assistant: OBJECT, with_assistant into CreateAssistantDto);
        7 "role" => required(role: STRING, with_role into Role);
        8 "transcriptType" => required(transcript_type: STRING, with_transcript_type into TranscriptType);
        9 "transcript" => required(transcript: STRING, with_transcript into String);
        10 "assistantId" => optional(assistant_id: STRING, with_assistant_id into String);
        11 "assistantName" => optional(assistant_name: STRING, with_assistant_name into String);
        12 "isFiltered" => optional(is_filtered: BOOLEAN, with_is_filtered plain bool);
        13 "detectedThreats" => optional(detected_threats: ARRAY, with_detected_threats texts String);
        14 "originalTranscript" => optional(original_transcript: STRING, with_original_transcript into String);
    }
    (assistant_version, r#type, role, transcript_type, transcript) (phone_number, timestamp, call, customer, assistant, assistant_id, assistant_name, is_filtered, detected_threats, original_transcript)
}
