// @generated from vapi-servermessageendofcallreport-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::formats::{self};
use crate::support::{Extra, Field, Number, OrNull};
use crate::types::{
    Analysis, Artifact, Call, CallDestination, CallMessage, Chat, Compliance, Cost,
    CostBreakdown, CreateAssistantDto, CreateCustomerDto, EndedReason, PhoneNumber,
};

/// Reports how a call ended, once, after it is over: the reason, the transcript, the recording, the costs and the analysis.
///
/// Schema: `vapi-servermessageendofcallreport-schema.json#`
///
/// Always written with `type`: `"end-of-call-report"`.
#[derive(Clone)]
pub struct ServerMessageEndOfCallReport {
    /// `phoneNumber`.
    pub phone_number: Option<PhoneNumber>,
    /// `assistantVersion`, or null.
    pub assistant_version: OrNull<String>,
    /// Why the call ended.
    ///
    /// `endedReason`, required.
    pub ended_reason: EndedReason,
    /// The cost of the call, in US dollars.
    ///
    /// `cost`.
    pub cost: Option<Number>,
    /// The costs by service.
    ///
    /// `costs`.
    pub costs: Option<Vec<Cost>>,
    /// `destination`.
    pub destination: Option<CallDestination>,
    /// `timestamp`.
    pub timestamp: Option<Number>,
    /// What the call left behind: transcript, messages, recordings.
    ///
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
    /// What Vapi made of the call: summary, structured data, success.
    ///
    /// `analysis`.
    pub analysis: Option<Box<Analysis>>,
    /// When the call started.
    ///
    /// `startedAt`, format `date-time`.
    pub started_at: Option<formats::DateTime>,
    /// When the call ended.
    ///
    /// `endedAt`, format `date-time`.
    pub ended_at: Option<formats::DateTime>,
    /// `compliance`.
    pub compliance: Option<Box<Compliance>>,
    /// The whole conversation as text; also in `artifact`.
    ///
    /// `transcript`.
    pub transcript: Option<String>,
    /// `summary`.
    pub summary: Option<String>,
    /// `messages`.
    pub messages: Option<Vec<CallMessage>>,
    /// Where the recording can be fetched; also in `artifact`.
    ///
    /// `recordingUrl`.
    pub recording_url: Option<String>,
    /// `stereoRecordingUrl`.
    pub stereo_recording_url: Option<String>,
    /// `costBreakdown`.
    pub cost_breakdown: Option<Box<CostBreakdown>>,
    /// `durationMs`.
    pub duration_ms: Option<Number>,
    /// How long the call took, in seconds.
    ///
    /// `durationSeconds`.
    pub duration_seconds: Option<Number>,
    /// `durationMinutes`.
    pub duration_minutes: Option<Number>,
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
    ServerMessageEndOfCallReport = "vapi-servermessageendofcallreport-schema.json#", unstated, missed 0b1100, b"\x00\x0c\x00\x00\x0a\x00\x0e\x09\x00\x00\x10\x00\x00\x00\x00\x14\x00\x00\x15\x19\x00\x02\x00\x17\
        \x01\x00\x00\x00\x00\x00\x18\x1a\x03\x05\x00\x00\x06\x04\x00\x0f\x12\x00\x0d\x07\x00\x00\x00\x00\x00\
        \x08\x00\x00\x00\x16\x00\x13\x00\x11\x00\x00\x00\x00\x00\x0b" {
        0 "phoneNumber" => optional(phone_number: OBJECT, with_phone_number into PhoneNumber);
        1 "assistantVersion" => or_null(assistant_version: NULL | STRING, with_assistant_version into String);
        2 "type" => constant("end-of-call-report");
        3 "endedReason" => required(ended_reason: STRING, with_ended_reason into EndedReason);
        4 "cost" => optional(cost: NUMBER, with_cost into Number);
        5 "costs" => optional(costs: ARRAY, with_costs list Cost);
        6 "destination" => optional(destination: OBJECT, with_destination into CallDestination);
        7 "timestamp" => optional(timestamp: NUMBER, with_timestamp into Number);
        8 "artifact" => optional(artifact: OBJECT, with_artifact into Artifact);
        9 "assistant" => optional(assistant: OBJECT, with_assistant into CreateAssistantDto);
        10 "customer" => optional(customer: OBJECT, with_customer into CreateCustomerDto);
        11 "call" => optional(call: OBJECT, with_call into Call);
        12 "chat" => optional(chat: OBJECT, with_chat into Chat);
        13 "analysis" => optional(analysis: OBJECT, with_analysis into Analysis);
        14 "startedAt" => optional(started_at: STRING, with_started_at into formats::DateTime);
        15 "endedAt" => optional(ended_at: STRING, with_ended_at into formats::DateTime);
        16 "compliance" => optional(compliance: OBJECT, with_compliance into Compliance);
        17 "transcript" => optional(transcript: STRING, with_transcript into String);
        18 "summary" => optional(summary: STRING, with_summary into String);
        19 "messages" => optional(messages: ARRAY, with_messages list CallMessage);
        20 "recordingUrl" => optional(recording_url: STRING, with_recording_url into String);
        21 "stereoRecordingUrl" => optional(stereo_recording_url: STRING, with_stereo_recording_url into String);
        22 "costBreakdown" => optional(cost_breakdown: OBJECT, with_cost_breakdown into CostBreakdown);
        23 "durationMs" => optional(duration_ms: NUMBER, with_duration_ms into Number);
        24 "durationSeconds" => optional(duration_seconds: NUMBER, with_duration_seconds into Number);
        25 "durationMinutes" => optional(duration_minutes: NUMBER, with_duration_minutes into Number);
    }
    (assistant_version, ended_reason) (phone_number, cost, costs, destination, timestamp, artifact, assistant, customer, call, chat, analysis, started_at, ended_at, compliance, transcript, summary, messages, recording_url, stereo_recording_url, cost_breakdown, duration_ms, duration_seconds, duration_minutes)
}
