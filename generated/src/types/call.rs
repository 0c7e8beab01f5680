// @generated from vapi-call-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{
    DateTime, Extra, Field, Member, Names, Number, Object, ObjectShape, Slot, Text,
    UnknownValue, View, index, kind,
};
use crate::types::{
    Analysis, Artifact, ArtifactPlan, AssistantOverrides, CallDestination, CallStatus,
    Compliance, CostBreakdown, CostsItem, CreateAssistantDto, CreateCustomerDto,
    CreateSquadDto, CreateWorkflowDto, EndedReason, ImportTwilioPhoneNumberDto,
    MessagesItem, Monitor, SchedulePlan, SubscriptionLimits, WorkflowOverrides,
};
use serde_json::Value;
use std::collections::BTreeMap;

/// `Call`.
///
/// Schema: `vapi-call-schema.json#`
#[derive(Clone, PartialEq)]
pub struct Call {
    /// `type`.
    pub r#type: Option<CallType>,
    /// `costs`.
    pub costs: Option<Vec<CostsItem>>,
    /// `messages`.
    pub messages: Option<Vec<MessagesItem>>,
    /// `phoneCallProvider`.
    pub phone_call_provider: Option<CallPhoneCallProvider>,
    /// `phoneCallTransport`.
    pub phone_call_transport: Option<CallPhoneCallTransport>,
    /// `status`.
    pub status: Option<CallStatus>,
    /// `endedReason`.
    pub ended_reason: Option<EndedReason>,
    /// `endedMessage`.
    pub ended_message: Option<String>,
    /// `destination`.
    pub destination: Option<CallDestination>,
    /// `id`, required.
    pub id: String,
    /// `orgId`, required.
    pub org_id: String,
    /// `createdAt`, required, format `date-time`.
    pub created_at: DateTime,
    /// `updatedAt`, required, format `date-time`.
    pub updated_at: DateTime,
    /// `startedAt`, format `date-time`.
    pub started_at: Option<DateTime>,
    /// `endedAt`, format `date-time`.
    pub ended_at: Option<DateTime>,
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
    pub compliance: Option<Compliance>,
    /// `phoneCallProviderId`.
    pub phone_call_provider_id: Option<String>,
    /// `campaignId`.
    pub campaign_id: Option<String>,
    /// `assistantId`.
    pub assistant_id: Option<String>,
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
    pub workflow_overrides: Option<WorkflowOverrides>,
    /// `phoneNumberId`.
    pub phone_number_id: Option<String>,
    /// `phoneNumber`.
    pub phone_number: Option<Box<ImportTwilioPhoneNumberDto>>,
    /// `customerId`.
    pub customer_id: Option<String>,
    /// `customer`.
    pub customer: Option<Box<CreateCustomerDto>>,
    /// `name`, at most 40 characters.
    pub name: Option<String>,
    /// `schedulePlan`.
    pub schedule_plan: Option<SchedulePlan>,
    /// `transport`.
    pub transport: Option<BTreeMap<String, Value>>,
    /// `subscriptionLimits`.
    pub subscription_limits: Option<SubscriptionLimits>,
    _extra: Extra,
}

impl Call {
    /// A value with its required members.
    pub fn new(
        id: impl Into<String>,
        org_id: impl Into<String>,
        created_at: impl Into<DateTime>,
        updated_at: impl Into<DateTime>,
    ) -> Self {
        Call {
            id: id.into(),
            org_id: org_id.into(),
            created_at: created_at.into(),
            updated_at: updated_at.into(),
            ..Call::empty()
        }
    }

    /// What came with the object beside the members that the schema names, and values that
    /// do not fit the member they stand under.
    pub fn extra(&self) -> &Extra {
        &self._extra
    }

    /// See [`Self::extra`]; what is put in here is written with the object.
    pub fn extra_mut(&mut self) -> &mut Extra {
        &mut self._extra
    }

    fn empty() -> Self {
        Call {
            id: Field::empty(),
            org_id: Field::empty(),
            created_at: Field::empty(),
            updated_at: Field::empty(),
            r#type: None,
            costs: None,
            messages: None,
            phone_call_provider: None,
            phone_call_transport: None,
            status: None,
            ended_reason: None,
            ended_message: None,
            destination: None,
            started_at: None,
            ended_at: None,
            cost: None,
            cost_breakdown: None,
            artifact_plan: None,
            analysis: None,
            monitor: None,
            artifact: None,
            compliance: None,
            phone_call_provider_id: None,
            campaign_id: None,
            assistant_id: None,
            assistant: None,
            assistant_overrides: None,
            squad_id: None,
            squad: None,
            squad_overrides: None,
            workflow_id: None,
            workflow: None,
            workflow_overrides: None,
            phone_number_id: None,
            phone_number: None,
            customer_id: None,
            customer: None,
            name: None,
            schedule_plan: None,
            transport: None,
            subscription_limits: None,
            _extra: Extra::EMPTY,
        }
    }
}

pub(crate) static CALL: ObjectShape = {
    const NAMES: &[&str] = &[
        "type",
        "costs",
        "messages",
        "phoneCallProvider",
        "phoneCallTransport",
        "status",
        "endedReason",
        "endedMessage",
        "destination",
        "id",
        "orgId",
        "createdAt",
        "updatedAt",
        "startedAt",
        "endedAt",
        "cost",
        "costBreakdown",
        "artifactPlan",
        "analysis",
        "monitor",
        "artifact",
        "compliance",
        "phoneCallProviderId",
        "campaignId",
        "assistantId",
        "assistant",
        "assistantOverrides",
        "squadId",
        "squad",
        "squadOverrides",
        "workflowId",
        "workflow",
        "workflowOverrides",
        "phoneNumberId",
        "phoneNumber",
        "customerId",
        "customer",
        "name",
        "schedulePlan",
        "transport",
        "subscriptionLimits",
    ];
    ObjectShape {
        name: "Call",
        members: &[
            Member::optional("type", kind::STRING),
            Member::optional("costs", kind::ARRAY),
            Member::optional("messages", kind::ARRAY),
            Member::optional("phoneCallProvider", kind::STRING),
            Member::optional("phoneCallTransport", kind::STRING),
            Member::optional("status", kind::STRING),
            Member::optional("endedReason", kind::STRING),
            Member::optional("endedMessage", kind::STRING),
            Member::optional("destination", kind::OBJECT),
            Member::required("id", kind::STRING),
            Member::required("orgId", kind::STRING),
            Member::required("createdAt", kind::STRING),
            Member::required("updatedAt", kind::STRING),
            Member::optional("startedAt", kind::STRING),
            Member::optional("endedAt", kind::STRING),
            Member::optional("cost", kind::NUMBER),
            Member::optional("costBreakdown", kind::OBJECT),
            Member::optional("artifactPlan", kind::OBJECT),
            Member::optional("analysis", kind::OBJECT),
            Member::optional("monitor", kind::OBJECT),
            Member::optional("artifact", kind::OBJECT),
            Member::optional("compliance", kind::OBJECT),
            Member::optional("phoneCallProviderId", kind::STRING),
            Member::optional("campaignId", kind::STRING),
            Member::optional("assistantId", kind::STRING),
            Member::optional("assistant", kind::OBJECT),
            Member::optional("assistantOverrides", kind::OBJECT),
            Member::optional("squadId", kind::STRING),
            Member::optional("squad", kind::OBJECT),
            Member::optional("squadOverrides", kind::OBJECT),
            Member::optional("workflowId", kind::STRING),
            Member::optional("workflow", kind::OBJECT),
            Member::optional("workflowOverrides", kind::OBJECT),
            Member::optional("phoneNumberId", kind::STRING),
            Member::optional("phoneNumber", kind::OBJECT),
            Member::optional("customerId", kind::STRING),
            Member::optional("customer", kind::OBJECT),
            Member::optional("name", kind::STRING),
            Member::optional("schedulePlan", kind::OBJECT),
            Member::optional("transport", kind::OBJECT),
            Member::optional("subscriptionLimits", kind::OBJECT),
        ],
        names: Names::new(NAMES, &index::<128>(NAMES)),
        open: false,
    }
};

impl Object for Call {
    fn shape(&self) -> &'static ObjectShape {
        &CALL
    }

    fn slot(&mut self, position: usize) -> Slot<'_> {
        match position {
            0 => Slot::optional(&mut self.r#type),
            1 => Slot::optional(&mut self.costs),
            2 => Slot::optional(&mut self.messages),
            3 => Slot::optional(&mut self.phone_call_provider),
            4 => Slot::optional(&mut self.phone_call_transport),
            5 => Slot::optional(&mut self.status),
            6 => Slot::optional(&mut self.ended_reason),
            7 => Slot::optional(&mut self.ended_message),
            8 => Slot::optional(&mut self.destination),
            9 => Slot::required(&mut self.id),
            10 => Slot::required(&mut self.org_id),
            11 => Slot::required(&mut self.created_at),
            12 => Slot::required(&mut self.updated_at),
            13 => Slot::optional(&mut self.started_at),
            14 => Slot::optional(&mut self.ended_at),
            15 => Slot::optional(&mut self.cost),
            16 => Slot::optional(&mut self.cost_breakdown),
            17 => Slot::optional(&mut self.artifact_plan),
            18 => Slot::optional(&mut self.analysis),
            19 => Slot::optional(&mut self.monitor),
            20 => Slot::optional(&mut self.artifact),
            21 => Slot::optional(&mut self.compliance),
            22 => Slot::optional(&mut self.phone_call_provider_id),
            23 => Slot::optional(&mut self.campaign_id),
            24 => Slot::optional(&mut self.assistant_id),
            25 => Slot::optional(&mut self.assistant),
            26 => Slot::optional(&mut self.assistant_overrides),
            27 => Slot::optional(&mut self.squad_id),
            28 => Slot::optional(&mut self.squad),
            29 => Slot::optional(&mut self.squad_overrides),
            30 => Slot::optional(&mut self.workflow_id),
            31 => Slot::optional(&mut self.workflow),
            32 => Slot::optional(&mut self.workflow_overrides),
            33 => Slot::optional(&mut self.phone_number_id),
            34 => Slot::optional(&mut self.phone_number),
            35 => Slot::optional(&mut self.customer_id),
            36 => Slot::optional(&mut self.customer),
            37 => Slot::optional(&mut self.name),
            38 => Slot::optional(&mut self.schedule_plan),
            39 => Slot::optional(&mut self.transport),
            40 => Slot::optional(&mut self.subscription_limits),
            _ => Slot::Null,
        }
    }

    fn view(&self, position: usize) -> View<'_> {
        match position {
            0 => View::optional(&self.r#type),
            1 => View::optional(&self.costs),
            2 => View::optional(&self.messages),
            3 => View::optional(&self.phone_call_provider),
            4 => View::optional(&self.phone_call_transport),
            5 => View::optional(&self.status),
            6 => View::optional(&self.ended_reason),
            7 => View::optional(&self.ended_message),
            8 => View::optional(&self.destination),
            9 => View::required(&self.id),
            10 => View::required(&self.org_id),
            11 => View::required(&self.created_at),
            12 => View::required(&self.updated_at),
            13 => View::optional(&self.started_at),
            14 => View::optional(&self.ended_at),
            15 => View::optional(&self.cost),
            16 => View::optional(&self.cost_breakdown),
            17 => View::optional(&self.artifact_plan),
            18 => View::optional(&self.analysis),
            19 => View::optional(&self.monitor),
            20 => View::optional(&self.artifact),
            21 => View::optional(&self.compliance),
            22 => View::optional(&self.phone_call_provider_id),
            23 => View::optional(&self.campaign_id),
            24 => View::optional(&self.assistant_id),
            25 => View::optional(&self.assistant),
            26 => View::optional(&self.assistant_overrides),
            27 => View::optional(&self.squad_id),
            28 => View::optional(&self.squad),
            29 => View::optional(&self.squad_overrides),
            30 => View::optional(&self.workflow_id),
            31 => View::optional(&self.workflow),
            32 => View::optional(&self.workflow_overrides),
            33 => View::optional(&self.phone_number_id),
            34 => View::optional(&self.phone_number),
            35 => View::optional(&self.customer_id),
            36 => View::optional(&self.customer),
            37 => View::optional(&self.name),
            38 => View::optional(&self.schedule_plan),
            39 => View::optional(&self.transport),
            40 => View::optional(&self.subscription_limits),
            _ => View::Absent,
        }
    }

    fn extra(&self) -> &Extra {
        &self._extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self._extra
    }
}

objects! {
    Call = "vapi-call-schema.json#";
}

/// One of 4 listed values, or another string.
///
/// Schema: `vapi-call-schema.json#/properties/phoneCallProvider`
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CallPhoneCallProvider {
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

impl CallPhoneCallProvider {
    /// The values that the schema lists.
    pub const VALUES: &'static [&'static str] = &["twilio", "vonage", "vapi", "telnyx"];
    /// The value as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            CallPhoneCallProvider::Twilio => "twilio",
            CallPhoneCallProvider::Vonage => "vonage",
            CallPhoneCallProvider::Vapi => "vapi",
            CallPhoneCallProvider::Telnyx => "telnyx",
            CallPhoneCallProvider::Unknown(value) => value.as_str(),
        }
    }

    fn from_name(name: &str) -> Self {
        static NAMES: Names = Names::new(
            CallPhoneCallProvider::VALUES,
            &index::<8>(CallPhoneCallProvider::VALUES),
        );
        static LISTED: [CallPhoneCallProvider; 4usize] = [
            CallPhoneCallProvider::Twilio,
            CallPhoneCallProvider::Vonage,
            CallPhoneCallProvider::Vapi,
            CallPhoneCallProvider::Telnyx,
        ];
        match NAMES.find(name) {
            Some(position) => LISTED[position].clone(),
            None => CallPhoneCallProvider::Unknown(UnknownValue(name.into())),
        }
    }
}

impl Text for CallPhoneCallProvider {
    fn set(&mut self, text: &str) -> bool {
        *self = CallPhoneCallProvider::from_name(text);
        !matches!(self, CallPhoneCallProvider::Unknown(_))
    }

    fn as_str(&self) -> &str {
        CallPhoneCallProvider::as_str(self)
    }

    fn expected(&self) -> &'static str {
        "one of 4 listed values"
    }
}

texts! {
    CallPhoneCallProvider = "vapi-call-schema.json#/properties/phoneCallProvider";
}

/// One of 2 listed values, or another string.
///
/// Schema: `vapi-call-schema.json#/properties/phoneCallTransport`
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CallPhoneCallTransport {
    /// `sip`
    Sip,
    /// `pstn`
    Pstn,
    /// A value that the schema does not list, as it came. Compare it by `as_str()`.
    Unknown(UnknownValue),
}

impl CallPhoneCallTransport {
    /// The values that the schema lists.
    pub const VALUES: &'static [&'static str] = &["sip", "pstn"];
    /// The value as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            CallPhoneCallTransport::Sip => "sip",
            CallPhoneCallTransport::Pstn => "pstn",
            CallPhoneCallTransport::Unknown(value) => value.as_str(),
        }
    }

    fn from_name(name: &str) -> Self {
        static NAMES: Names = Names::new(
            CallPhoneCallTransport::VALUES,
            &index::<4>(CallPhoneCallTransport::VALUES),
        );
        static LISTED: [CallPhoneCallTransport; 2usize] = [
            CallPhoneCallTransport::Sip,
            CallPhoneCallTransport::Pstn,
        ];
        match NAMES.find(name) {
            Some(position) => LISTED[position].clone(),
            None => CallPhoneCallTransport::Unknown(UnknownValue(name.into())),
        }
    }
}

impl Text for CallPhoneCallTransport {
    fn set(&mut self, text: &str) -> bool {
        *self = CallPhoneCallTransport::from_name(text);
        !matches!(self, CallPhoneCallTransport::Unknown(_))
    }

    fn as_str(&self) -> &str {
        CallPhoneCallTransport::as_str(self)
    }

    fn expected(&self) -> &'static str {
        "one of 2 listed values"
    }
}

texts! {
    CallPhoneCallTransport = "vapi-call-schema.json#/properties/phoneCallTransport";
}

/// One of 4 listed values, or another string.
///
/// Schema: `vapi-call-schema.json#/properties/type`
#[derive(Clone, PartialEq, Eq, Hash)]
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

impl CallType {
    /// The values that the schema lists.
    pub const VALUES: &'static [&'static str] = &[
        "inboundPhoneCall",
        "outboundPhoneCall",
        "webCall",
        "vapi.websocketCall",
    ];
    /// The value as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            CallType::InboundPhoneCall => "inboundPhoneCall",
            CallType::OutboundPhoneCall => "outboundPhoneCall",
            CallType::WebCall => "webCall",
            CallType::VapiWebsocketCall => "vapi.websocketCall",
            CallType::Unknown(value) => value.as_str(),
        }
    }

    fn from_name(name: &str) -> Self {
        static NAMES: Names = Names::new(
            CallType::VALUES,
            &index::<8>(CallType::VALUES),
        );
        static LISTED: [CallType; 4usize] = [
            CallType::InboundPhoneCall,
            CallType::OutboundPhoneCall,
            CallType::WebCall,
            CallType::VapiWebsocketCall,
        ];
        match NAMES.find(name) {
            Some(position) => LISTED[position].clone(),
            None => CallType::Unknown(UnknownValue(name.into())),
        }
    }
}

impl Text for CallType {
    fn set(&mut self, text: &str) -> bool {
        *self = CallType::from_name(text);
        !matches!(self, CallType::Unknown(_))
    }

    fn as_str(&self) -> &str {
        CallType::as_str(self)
    }

    fn expected(&self) -> &'static str {
        "one of 4 listed values"
    }
}

texts! {
    CallType = "vapi-call-schema.json#/properties/type";
}
