// @generated from vapi-servermessagetranscript-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field, ListOf, Number};
use crate::types::{
    Artifact, Call, Chat, ClientMessageTranscriptType, CreateAssistantDto,
    CreateCustomerDto, PhoneNumber, Role, TranscriptType,
};

/// Reports what the caller or the assistant said, as partial and final transcripts.
///
/// Schema: `vapi-servermessagetranscript-schema.json#`
#[derive(Clone)]
pub struct ServerMessageTranscript {
    /// `phoneNumber`.
    pub phone_number: Option<PhoneNumber>,
    /// `type`, required.
    pub r#type: ClientMessageTranscriptType,
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
    /// Who spoke.
    ///
    /// `role`, required.
    pub role: Role,
    /// Whether the text may still change (`partial`) or not (`final`).
    ///
    /// `transcriptType`, required.
    pub transcript_type: TranscriptType,
    /// What was said.
    ///
    /// `transcript`, required.
    pub transcript: String,
    /// `isFiltered`.
    pub is_filtered: Option<bool>,
    /// `detectedThreats`.
    pub detected_threats: Option<ListOf<String>>,
    /// `originalTranscript`.
    pub original_transcript: Option<String>,
    _extra: Extra,
}

impl ServerMessageTranscript {
    /// A value with its required members.
    pub fn new(
        r#type: impl Into<ClientMessageTranscriptType>,
        role: impl Into<Role>,
        transcript_type: impl Into<TranscriptType>,
        transcript: impl Into<String>,
    ) -> Self {
        ServerMessageTranscript {
            r#type: r#type.into(),
            role: role.into(),
            transcript_type: transcript_type.into(),
            transcript: transcript.into(),
            ..Field::empty()
        }
    }
}

object! {
    ServerMessageTranscript = "vapi-servermessagetranscript-schema.json#", unstated, missed 0b11100000010, b"\x02\x07\x0d\x00\x05\x00\x00\x04\x0b\x00\x08\x0c\x09\x00\x00\x00\x00\x03\x00\x00\x00\x00\x00\x0a\
        \x01\x0e\x00\x00\x00\x00\x00\x06" {
        0 "phoneNumber" => optional(phone_number: OBJECT, with_phone_number into PhoneNumber);
        1 "type" => required(r#type: STRING, with_type into ClientMessageTranscriptType);
        2 "timestamp" => optional(timestamp: NUMBER, with_timestamp into Number);
        3 "artifact" => optional(artifact: OBJECT, with_artifact into Artifact);
        4 "assistant" => optional(assistant: OBJECT, with_assistant into CreateAssistantDto);
        5 "customer" => optional(customer: OBJECT, with_customer into CreateCustomerDto);
        6 "call" => optional(call: OBJECT, with_call into Call);
        7 "chat" => optional(chat: OBJECT, with_chat into Chat);
        8 "role" => required(role: STRING, with_role into Role);
        9 "transcriptType" => required(transcript_type: STRING, with_transcript_type into TranscriptType);
        10 "transcript" => required(transcript: STRING, with_transcript into String);
        11 "isFiltered" => optional(is_filtered: BOOLEAN, with_is_filtered plain bool);
        12 "detectedThreats" => optional(detected_threats: ARRAY, with_detected_threats texts String);
        13 "originalTranscript" => optional(original_transcript: STRING, with_original_transcript into String);
    }
    (r#type, role, transcript_type, transcript) (phone_number, timestamp, artifact, assistant, customer, call, chat, is_filtered, detected_threats, original_transcript)
}
