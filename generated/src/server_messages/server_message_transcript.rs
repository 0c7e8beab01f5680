// @generated from vapi-servermessagetranscript-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field, ListOf, Number, OrNull};
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
    /// `assistantVersion`, or null.
    pub assistant_version: OrNull<String>,
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
    ServerMessageTranscript = "vapi-servermessagetranscript-schema.json#", unstated, missed 0b111000000100, b"\x0e\x08\x10\x00\x06\x00\x00\x05\x00\x0d\x00\x0f\x00\x00\x00\x00\x00\x00\x00\x00\x00\x02\x00\x0b\
        \x01\x11\x00\x00\x00\x00\x00\x00\x03\x00\x00\x00\x00\x00\x00\x0c\x00\x00\x09\x00\x0a\x00\x00\x00\x00\
        \x04\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x07" {
        0 "phoneNumber" => optional(phone_number: OBJECT, with_phone_number into PhoneNumber);
        1 "assistantVersion" => or_null(assistant_version: NULL | STRING, with_assistant_version into String);
        2 "type" => required(r#type: STRING, with_type into ClientMessageTranscriptType);
        3 "timestamp" => optional(timestamp: NUMBER, with_timestamp into Number);
        4 "artifact" => optional(artifact: OBJECT, with_artifact into Artifact);
        5 "assistant" => optional(assistant: OBJECT, with_assistant into CreateAssistantDto);
        6 "customer" => optional(customer: OBJECT, with_customer into CreateCustomerDto);
        7 "call" => optional(call: OBJECT, with_call into Call);
        8 "chat" => optional(chat: OBJECT, with_chat into Chat);
        9 "role" => required(role: STRING, with_role into Role);
        10 "transcriptType" => required(transcript_type: STRING, with_transcript_type into TranscriptType);
        11 "transcript" => required(transcript: STRING, with_transcript into String);
        12 "assistantId" => optional(assistant_id: STRING, with_assistant_id into String);
        13 "assistantName" => optional(assistant_name: STRING, with_assistant_name into String);
        14 "isFiltered" => optional(is_filtered: BOOLEAN, with_is_filtered plain bool);
        15 "detectedThreats" => optional(detected_threats: ARRAY, with_detected_threats texts String);
        16 "originalTranscript" => optional(original_transcript: STRING, with_original_transcript into String);
    }
    (assistant_version, r#type, role, transcript_type, transcript) (phone_number, timestamp, artifact, assistant, customer, call, chat, assistant_id, assistant_name, is_filtered, detected_threats, original_transcript)
}
