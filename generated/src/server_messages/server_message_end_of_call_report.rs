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
        0 "phoneNumber" => optional(phone_number: OBJECT, with_phone_number into PhoneNumber);
        1 "type" => constant("end-of-call-report");
        2 "endedReason" => required(ended_reason: STRING, with_ended_reason into EndedReason);
        3 "cost" => optional(cost: NUMBER, with_cost into Number);
        4 "costs" => optional(costs: ARRAY, with_costs list CostsItem);
        5 "destination" => optional(destination: OBJECT, with_destination into CallDestination);
        6 "timestamp" => optional(timestamp: NUMBER, with_timestamp into Number);
        7 "artifact" => optional(artifact: OBJECT, with_artifact into Artifact);
        8 "assistant" => optional(assistant: OBJECT, with_assistant into CreateAssistantDto);
        9 "customer" => optional(customer: OBJECT, with_customer into CreateCustomerDto);
        10 "call" => optional(call: OBJECT, with_call into Call);
        11 "chat" => optional(chat: OBJECT, with_chat into Chat);
        12 "analysis" => optional(analysis: OBJECT, with_analysis into Analysis);
        13 "startedAt" => optional(started_at: STRING, with_started_at into DateTime);
        14 "endedAt" => optional(ended_at: STRING, with_ended_at into DateTime);
        15 "compliance" => optional(compliance: OBJECT, with_compliance into Compliance);
    }
    (ended_reason) (phone_number, cost, costs, destination, timestamp, artifact, assistant, customer, call, chat, analysis, started_at, ended_at, compliance)
}
