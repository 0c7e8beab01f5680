// @generated from vapi-call-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::formats::{self};
use crate::support::{Extra, Field, Number, OrNull, UnknownValue};
use crate::types::{
    Analysis, Artifact, ArtifactPlan, AssistantOverrides, CallDestination, CallMessage,
    CallStatus, Compliance, Cost, CostBreakdown, CreateAssistantDto, CreateCustomerDto,
    CreateSquadDto, CreateWorkflowDto, EndedReason, ImportTwilioPhoneNumberDto, Monitor,
    SchedulePlan, SubscriptionLimits, WorkflowOverrides,
};
use serde_json::Value;
use std::collections::BTreeMap;

/// A call: by phone, by web or by another transport.
///
/// Schema: `vapi-call-schema.json#`
#[derive(Clone)]
pub struct Call {
    /// How the call came about: inbound or outbound, by phone or by web.
    ///
    /// `type`.
    pub r#type: Option<CallType>,
    /// `costs`.
    pub costs: Option<Vec<Cost>>,
    /// `messages`.
    pub messages: Option<Vec<CallMessage>>,
    /// `phoneCallProvider`.
    ///
    /// **Deprecated** by the schema.
    #[deprecated = "the schema says so"]
    pub phone_call_provider: Option<PhoneCallProvider>,
    /// `phoneCallTransport`.
    pub phone_call_transport: Option<PhoneCallTransport>,
    /// Where the call stands in its life: `queued`, `ringing`, `in-progress`, `forwarding` or `ended`.
    ///
    /// `status`.
    pub status: Option<CallStatus>,
    /// `endedReason`.
    pub ended_reason: Option<EndedReason>,
    /// `endedMessage`.
    pub ended_message: Option<String>,
    /// `destination`.
    pub destination: Option<CallDestination>,
    /// The identifier of the call.
    ///
    /// `id`, required, format `uuid`.
    pub id: formats::Uuid,
    /// `orgId`, format `uuid`.
    pub org_id: Option<formats::Uuid>,
    /// `createdAt`, format `date-time`.
    pub created_at: Option<formats::DateTime>,
    /// `updatedAt`, format `date-time`.
    pub updated_at: Option<formats::DateTime>,
    /// When the call was answered.
    ///
    /// `startedAt`, format `date-time`.
    pub started_at: Option<formats::DateTime>,
    /// When the call ended.
    ///
    /// `endedAt`, format `date-time`.
    pub ended_at: Option<formats::DateTime>,
    /// The cost of the call, in US dollars.
    ///
    /// `cost`.
    pub cost: Option<Number>,
    /// `costBreakdown`.
    pub cost_breakdown: Option<Box<CostBreakdown>>,
    /// `artifactPlan`.
    pub artifact_plan: Option<Box<ArtifactPlan>>,
    /// `analysis`.
    pub analysis: Option<Box<Analysis>>,
    /// `monitor`.
    pub monitor: Option<Box<Monitor>>,
    /// `artifact`.
    pub artifact: Option<Box<Artifact>>,
    /// `compliance`.
    pub compliance: Option<Box<Compliance>>,
    /// `phoneCallProviderId`.
    ///
    /// **Deprecated** by the schema.
    #[deprecated = "the schema says so"]
    pub phone_call_provider_id: Option<String>,
    /// `campaignId`.
    pub campaign_id: Option<String>,
    /// The stored assistant that takes the call.
    ///
    /// `assistantId`, format `uuid`.
    pub assistant_id: Option<formats::Uuid>,
    /// `assistant`.
    pub assistant: Option<Box<CreateAssistantDto>>,
    /// `assistantOverrides`.
    pub assistant_overrides: Option<Box<AssistantOverrides>>,
    /// `squadId`.
    pub squad_id: Option<String>,
    /// `squad`.
    pub squad: Option<Box<CreateSquadDto>>,
    /// `squadOverrides`.
    pub squad_overrides: Option<Box<AssistantOverrides>>,
    /// `workflowId`.
    pub workflow_id: Option<String>,
    /// `workflow`.
    pub workflow: Option<Box<CreateWorkflowDto>>,
    /// `workflowOverrides`.
    pub workflow_overrides: Option<Box<WorkflowOverrides>>,
    /// `phoneNumberId`, format `uuid`.
    pub phone_number_id: Option<formats::Uuid>,
    /// `phoneNumber`.
    pub phone_number: Option<Box<ImportTwilioPhoneNumberDto>>,
    /// `customerId`.
    pub customer_id: Option<String>,
    /// The person at the other end.
    ///
    /// `customer`.
    pub customer: Option<Box<CreateCustomerDto>>,
    /// `name`, at most 40 characters.
    pub name: Option<String>,
    /// `schedulePlan`.
    pub schedule_plan: Option<Box<SchedulePlan>>,
    /// `transport`.
    pub transport: Option<BTreeMap<String, Value>>,
    /// `subscriptionLimits`.
    pub subscription_limits: Option<Box<SubscriptionLimits>>,
    /// `transcript`.
    pub transcript: Option<String>,
    /// `summary`.
    pub summary: Option<String>,
    /// `recordingUrl`.
    pub recording_url: Option<String>,
    /// `stereoRecordingUrl`.
    pub stereo_recording_url: Option<String>,
    /// `webCallUrl`.
    pub web_call_url: Option<String>,
    /// `webCallSipUri`.
    pub web_call_sip_uri: Option<String>,
    /// `phoneCallProviderDetails`, or null.
    pub phone_call_provider_details: OrNull<BTreeMap<String, Value>>,
    _extra: Extra,
}

impl Call {
    /// A value with its required members.
    pub fn new(id: impl Into<formats::Uuid>) -> Self {
        Call {
            id: id.into(),
            ..Field::empty()
        }
    }
}

object! {
    Call = "vapi-call-schema.json#", unstated, missed 0b1000000000, b"\x25\x17\x14\x00\x1d\x00\x00\x00\x00\x19\x0f\x00\x22\x00\x29\x03\x28\x00\x00\x00\x00\x00\x00\x11\
        \x00\x00\x00\x00\x04\x20\x00\x00\x00\x10\x2e\x00\x00\x07\x00\x2a\x00\x0d\x00\x09\x00\x00\x00\x00\x00\
        \x0b\x00\x00\x00\x2d\x00\x2b\x00\x16\x00\x26\x00\x00\x00\x00\x00\x0a\x1c\x00\x1a\x00\x13\x15\x00\x00\
        \x00\x00\x00\x00\x00\x00\x0c\x00\x2c\x00\x00\x21\x00\x00\x23\x00\x12\x24\x06\x00\x00\x00\x01\x1b\x2f\
        \x1e\x02\x18\x30\x0e\x08\x05\x00\x00\x00\x00\x00\x00\x27\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\
        \x00\x00\x00\x1f" {
        0 "type" => optional(r#type: STRING, with_type into CallType);
        1 "costs" => optional(costs: ARRAY, with_costs list Cost);
        2 "messages" => optional(messages: ARRAY, with_messages list CallMessage);
        3 "phoneCallProvider" => optional(phone_call_provider: STRING, with_phone_call_provider into PhoneCallProvider, deprecated);
        4 "phoneCallTransport" => optional(phone_call_transport: STRING, with_phone_call_transport into PhoneCallTransport);
        5 "status" => optional(status: STRING, with_status into CallStatus);
        6 "endedReason" => optional(ended_reason: STRING, with_ended_reason into EndedReason);
        7 "endedMessage" => optional(ended_message: STRING, with_ended_message into String);
        8 "destination" => optional(destination: OBJECT, with_destination into CallDestination);
        9 "id" => required(id: STRING, with_id into formats::Uuid);
        10 "orgId" => optional(org_id: STRING, with_org_id into formats::Uuid);
        11 "createdAt" => optional(created_at: STRING, with_created_at into formats::DateTime);
        12 "updatedAt" => optional(updated_at: STRING, with_updated_at into formats::DateTime);
        13 "startedAt" => optional(started_at: STRING, with_started_at into formats::DateTime);
        14 "endedAt" => optional(ended_at: STRING, with_ended_at into formats::DateTime);
        15 "cost" => optional(cost: NUMBER, with_cost into Number);
        16 "costBreakdown" => optional(cost_breakdown: OBJECT, with_cost_breakdown into CostBreakdown);
        17 "artifactPlan" => optional(artifact_plan: OBJECT, with_artifact_plan into ArtifactPlan);
        18 "analysis" => optional(analysis: OBJECT, with_analysis into Analysis);
        19 "monitor" => optional(monitor: OBJECT, with_monitor into Monitor);
        20 "artifact" => optional(artifact: OBJECT, with_artifact into Artifact);
        21 "compliance" => optional(compliance: OBJECT, with_compliance into Compliance);
        22 "phoneCallProviderId" => optional(phone_call_provider_id: STRING, with_phone_call_provider_id into String, deprecated);
        23 "campaignId" => optional(campaign_id: STRING, with_campaign_id into String);
        24 "assistantId" => optional(assistant_id: STRING, with_assistant_id into formats::Uuid);
        25 "assistant" => optional(assistant: OBJECT, with_assistant into CreateAssistantDto);
        26 "assistantOverrides" => optional(assistant_overrides: OBJECT, with_assistant_overrides into AssistantOverrides);
        27 "squadId" => optional(squad_id: STRING, with_squad_id into String);
        28 "squad" => optional(squad: OBJECT, with_squad into CreateSquadDto);
        29 "squadOverrides" => optional(squad_overrides: OBJECT, with_squad_overrides into AssistantOverrides);
        30 "workflowId" => optional(workflow_id: STRING, with_workflow_id into String);
        31 "workflow" => optional(workflow: OBJECT, with_workflow into CreateWorkflowDto);
        32 "workflowOverrides" => optional(workflow_overrides: OBJECT, with_workflow_overrides into WorkflowOverrides);
        33 "phoneNumberId" => optional(phone_number_id: STRING, with_phone_number_id into formats::Uuid);
        34 "phoneNumber" => optional(phone_number: OBJECT, with_phone_number into ImportTwilioPhoneNumberDto);
        35 "customerId" => optional(customer_id: STRING, with_customer_id into String);
        36 "customer" => optional(customer: OBJECT, with_customer into CreateCustomerDto);
        37 "name" => optional(name: STRING, with_name into String);
        38 "schedulePlan" => optional(schedule_plan: OBJECT, with_schedule_plan into SchedulePlan);
        39 "transport" => optional(transport: OBJECT, with_transport map Value);
        40 "subscriptionLimits" => optional(subscription_limits: OBJECT, with_subscription_limits into SubscriptionLimits);
        41 "transcript" => optional(transcript: STRING, with_transcript into String);
        42 "summary" => optional(summary: STRING, with_summary into String);
        43 "recordingUrl" => optional(recording_url: STRING, with_recording_url into String);
        44 "stereoRecordingUrl" => optional(stereo_recording_url: STRING, with_stereo_recording_url into String);
        45 "webCallUrl" => optional(web_call_url: STRING, with_web_call_url into String);
        46 "webCallSipUri" => optional(web_call_sip_uri: STRING, with_web_call_sip_uri into String);
        47 "phoneCallProviderDetails" => or_null(phone_call_provider_details: NULL | OBJECT, with_phone_call_provider_details map Value);
    }
    (id, phone_call_provider_details) (r#type, costs, messages, phone_call_provider, phone_call_transport, status, ended_reason, ended_message, destination, org_id, created_at, updated_at, started_at, ended_at, cost, cost_breakdown, artifact_plan, analysis, monitor, artifact, compliance, phone_call_provider_id, campaign_id, assistant_id, assistant, assistant_overrides, squad_id, squad, squad_overrides, workflow_id, workflow, workflow_overrides, phone_number_id, phone_number, customer_id, customer, name, schedule_plan, transport, subscription_limits, transcript, summary, recording_url, stereo_recording_url, web_call_url, web_call_sip_uri)
}

/// How the call came about: inbound or outbound, by phone or by web.
///
/// Schema: `vapi-call-schema.json#/properties/type`
#[derive(Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum CallType {
    /// `inboundPhoneCall`
    InboundPhoneCall,
    /// `outboundPhoneCall`
    OutboundPhoneCall,
    /// `webCall`
    WebCall,
    /// `vapi.websocketCall`
    VapiWebsocketCall,
    /// A value that the schema does not list, as it came. Compare it by `as_str()`.
    Unknown(UnknownValue),
}

string_enum! {
    CallType = "vapi-call-schema.json#/properties/type", unstated, b"", "one of 4 listed values" {
        InboundPhoneCall = "inboundPhoneCall";
        OutboundPhoneCall = "outboundPhoneCall";
        WebCall = "webCall";
        VapiWebsocketCall = "vapi.websocketCall";
    }
}

/// One of 4 listed values, or another string.
///
/// Schema: `vapi-call-schema.json#/properties/phoneCallProvider`
///
/// **Deprecated** by the schema.
#[deprecated = "the schema says so"]
#[derive(Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum PhoneCallProvider {
    /// `twilio`
    Twilio,
    /// `vonage`
    Vonage,
    /// `vapi`
    Vapi,
    /// `telnyx`
    Telnyx,
    /// A value that the schema does not list, as it came. Compare it by `as_str()`.
    Unknown(UnknownValue),
}

string_enum! {
    PhoneCallProvider = "vapi-call-schema.json#/properties/phoneCallProvider", unstated, b"", "one of 4 listed values" {
        Twilio = "twilio";
        Vonage = "vonage";
        Vapi = "vapi";
        Telnyx = "telnyx";
    }
}

/// One of 2 listed values, or another string.
///
/// Schema: `vapi-call-schema.json#/properties/phoneCallTransport`
#[derive(Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum PhoneCallTransport {
    /// `sip`
    Sip,
    /// `pstn`
    Pstn,
    /// A value that the schema does not list, as it came. Compare it by `as_str()`.
    Unknown(UnknownValue),
}

string_enum! {
    PhoneCallTransport = "vapi-call-schema.json#/properties/phoneCallTransport", unstated, b"", "one of 2 listed values" {
        Sip = "sip";
        Pstn = "pstn";
    }
}
