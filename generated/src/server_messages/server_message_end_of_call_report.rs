// @generated from vapi-servermessageendofcallreport-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{DateTime, Extra, Field, Number};
use crate::types::{
    Analysis, Artifact, Call, CallDestination, Chat, Compliance, CostsItem,
    CreateAssistantDto, CreateCustomerDto, EndedReason, PhoneNumber,
};

/// `ServerMessageEndOfCallReport`.
///
/// Schema: `vapi-servermessageendofcallreport-schema.json#`
///
/// Always written with `type`: `"end-of-call-report"`.
#[derive(Clone)]
pub struct ServerMessageEndOfCallReport {
    /// `phoneNumber`.
    pub phone_number: Option<PhoneNumber>,
    /// `endedReason`, required.
    pub ended_reason: EndedReason,
    /// `cost`.
    pub cost: Option<Number>,
    /// `costs`.
    pub costs: Option<Vec<CostsItem>>,
    /// `destination`.
    pub destination: Option<CallDestination>,
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
    /// `analysis`.
    pub analysis: Option<Box<Analysis>>,
    /// `startedAt`, format `date-time`.
    pub started_at: Option<DateTime>,
    /// `endedAt`, format `date-time`.
    pub ended_at: Option<DateTime>,
    /// `compliance`.
    pub compliance: Option<Box<Compliance>>,
    _extra: Extra,
}

impl ServerMessageEndOfCallReport {
    /// A value with its required members.
    pub fn new(ended_reason: impl Into<EndedReason>) -> Self {
        ServerMessageEndOfCallReport {
            ended_reason: ended_reason.into(),
            ..Field::empty()
        }
    }
}

object! {
    ServerMessageEndOfCallReport = "vapi-servermessageendofcallreport-schema.json#", unstated, missed 0b110, b"\x02\x04\x0b\x00\x05\x03\x09\x08\x0d\x0e\x0c\x06\x0f\x00\x00\x00\x00\x07\x00\x00\x00\x00\x00\x00\
        \x01\x10\x00\x00\x00\x00\x00\x0a" {
        0 "phoneNumber" => optional(phone_number: OBJECT);
        1 "type" => constant("end-of-call-report");
        2 "endedReason" => required(ended_reason: STRING);
        3 "cost" => optional(cost: NUMBER);
        4 "costs" => optional(costs: ARRAY);
        5 "destination" => optional(destination: OBJECT);
        6 "timestamp" => optional(timestamp: NUMBER);
        7 "artifact" => optional(artifact: OBJECT);
        8 "assistant" => optional(assistant: OBJECT);
        9 "customer" => optional(customer: OBJECT);
        10 "call" => optional(call: OBJECT);
        11 "chat" => optional(chat: OBJECT);
        12 "analysis" => optional(analysis: OBJECT);
        13 "startedAt" => optional(started_at: STRING);
        14 "endedAt" => optional(ended_at: STRING);
        15 "compliance" => optional(compliance: OBJECT);
    }
    (ended_reason) (phone_number, cost, costs, destination, timestamp, artifact, assistant, customer, call, chat, analysis, started_at, ended_at, compliance)
}
