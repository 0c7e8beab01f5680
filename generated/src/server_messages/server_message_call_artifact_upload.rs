// @generated from vapi-servermessagecallartifactupload-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field, ListOf, Number, OrNull};
use crate::types::{
    Artifact, Call, CallArtifactUploadItem, Chat, CreateAssistantDto, CreateCustomerDto,
    PhoneNumber,
};

/// `ServerMessageCallArtifactUpload`.
///
/// Schema: `vapi-servermessagecallartifactupload-schema.json#`
///
/// Always written with `type`: `"call.artifact.upload"`.
#[derive(Clone)]
pub struct ServerMessageCallArtifactUpload {
    /// `phoneNumber`.
    pub phone_number: Option<PhoneNumber>,
    /// `assistantVersion`, or null.
    pub assistant_version: OrNull<String>,
    /// `artifacts`, required.
    pub artifacts: ListOf<CallArtifactUploadItem>,
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
    _extra: Extra,
}

impl ServerMessageCallArtifactUpload {
    /// A value with its required members.
    pub fn new(artifacts: impl IntoIterator<Item = CallArtifactUploadItem>) -> Self {
        ServerMessageCallArtifactUpload {
            artifacts: artifacts.into_iter().collect(),
            ..Field::empty()
        }
    }
}

object! {
    ServerMessageCallArtifactUpload = "vapi-servermessagecallartifactupload-schema.json#", unstated, missed 0b1100, b"\x03\x09\x00\x00\x07\x00\x00\x06\x00\x04\x0a\x00\x00\x00\x00\x00\x00\x05\x00\x00\x00\x02\x00\x00\
        \x01\x00\x00\x00\x00\x00\x00\x08" {
        0 "phoneNumber" => optional(phone_number: OBJECT, with_phone_number into PhoneNumber);
        1 "assistantVersion" => or_null(assistant_version: NULL | STRING, with_assistant_version into String);
        2 "type" => constant("call.artifact.upload");
        3 "artifacts" => required(artifacts: ARRAY, with_artifacts list CallArtifactUploadItem);
        4 "timestamp" => optional(timestamp: NUMBER, with_timestamp into Number);
        5 "artifact" => optional(artifact: OBJECT, with_artifact into Artifact);
        6 "assistant" => optional(assistant: OBJECT, with_assistant into CreateAssistantDto);
        7 "customer" => optional(customer: OBJECT, with_customer into CreateCustomerDto);
        8 "call" => optional(call: OBJECT, with_call into Call);
        9 "chat" => optional(chat: OBJECT, with_chat into Chat);
    }
    (assistant_version, artifacts) (phone_number, timestamp, artifact, assistant, customer, call, chat)
}
