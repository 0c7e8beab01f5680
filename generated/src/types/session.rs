// @generated from vapi-session-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::formats::{self};
use crate::support::{
    Extra, Field, NONE, Names, Number, ObjectPlan, UnionShape, Unknown, UnknownValue,
    only,
};
use crate::types::{
    AnalysisCost, Artifact, AssistantOverrides, ChatMessage, CreateAssistantDto,
    CreateCustomerDto, CreateSquadDto, ImportTwilioPhoneNumberDto, ModelCost, SessionCost,
};

/// A series of chats or calls that share their history.
///
/// Schema: `vapi-session-schema.json#`
#[derive(Clone)]
pub struct Session {
    /// `id`, required.
    pub id: String,
    /// `orgId`, required.
    pub org_id: String,
    /// `createdAt`, required, format `date-time`.
    pub created_at: formats::DateTime,
    /// `updatedAt`, required, format `date-time`.
    pub updated_at: formats::DateTime,
    /// `cost`.
    pub cost: Option<Number>,
    /// `costs`.
    pub costs: Option<Vec<SessionCostsItem>>,
    /// `name`, at most 40 characters.
    pub name: Option<String>,
    /// `status`.
    pub status: Option<SessionStatus>,
    /// `expirationSeconds`, at most 2592000, at least 60.
    pub expiration_seconds: Option<Number>,
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
    /// `messages`.
    pub messages: Option<Vec<ChatMessage>>,
    /// `customer`.
    pub customer: Option<Box<CreateCustomerDto>>,
    /// `customerId`.
    pub customer_id: Option<String>,
    /// `phoneNumberId`.
    pub phone_number_id: Option<String>,
    /// `phoneNumber`.
    pub phone_number: Option<Box<ImportTwilioPhoneNumberDto>>,
    /// `artifact`.
    pub artifact: Option<Box<Artifact>>,
    _extra: Extra,
}

impl Session {
    /// A value with its required members.
    pub fn new(
        id: impl Into<String>,
        org_id: impl Into<String>,
        created_at: impl Into<formats::DateTime>,
        updated_at: impl Into<formats::DateTime>,
    ) -> Self {
        Session {
            id: id.into(),
            org_id: org_id.into(),
            created_at: created_at.into(),
            updated_at: updated_at.into(),
            ..Field::empty()
        }
    }
}

object! {
    Session = "vapi-session-schema.json#", unstated, missed 0b1111, b"\x00\x01\x0d\x00\x0b\x0e\x00\x14\x00\x0a\x00\x00\x12\x00\x00\x0f\x03\x00\x00\x00\x00\x00\x00\x00\
        \x13\x00\x00\x11\x08\x00\x00\x00\x0c\x05\x00\x00\x06\x00\x00\x00\x00\x04\x00\x00\x00\x00\x00\x00\x00\
        \x02\x00\x00\x00\x00\x00\x00\x00\x00\x00\x07\x00\x00\x09\x10" {
        0 "id" => required(id: STRING, with_id into String);
        1 "orgId" => required(org_id: STRING, with_org_id into String);
        2 "createdAt" => required(created_at: STRING, with_created_at into formats::DateTime);
        3 "updatedAt" => required(updated_at: STRING, with_updated_at into formats::DateTime);
        4 "cost" => optional(cost: NUMBER, with_cost into Number);
        5 "costs" => optional(costs: ARRAY, with_costs list SessionCostsItem);
        6 "name" => optional(name: STRING, with_name into String);
        7 "status" => optional(status: STRING, with_status into SessionStatus);
        8 "expirationSeconds" => optional(expiration_seconds: NUMBER, with_expiration_seconds into Number);
        9 "assistantId" => optional(assistant_id: STRING, with_assistant_id into String);
        10 "assistant" => optional(assistant: OBJECT, with_assistant into CreateAssistantDto);
        11 "assistantOverrides" => optional(assistant_overrides: OBJECT, with_assistant_overrides into AssistantOverrides);
        12 "squadId" => optional(squad_id: STRING, with_squad_id into String);
        13 "squad" => optional(squad: OBJECT, with_squad into CreateSquadDto);
        14 "messages" => optional(messages: ARRAY, with_messages list ChatMessage);
        15 "customer" => optional(customer: OBJECT, with_customer into CreateCustomerDto);
        16 "customerId" => optional(customer_id: STRING, with_customer_id into String);
        17 "phoneNumberId" => optional(phone_number_id: STRING, with_phone_number_id into String);
        18 "phoneNumber" => optional(phone_number: OBJECT, with_phone_number into ImportTwilioPhoneNumberDto);
        19 "artifact" => optional(artifact: OBJECT, with_artifact into Artifact);
    }
    (id, org_id, created_at, updated_at) (cost, costs, name, status, expiration_seconds, assistant_id, assistant, assistant_overrides, squad_id, squad, messages, customer, customer_id, phone_number_id, phone_number, artifact)
}

/// One of several types.
///
/// Schema: `vapi-session-schema.json#/properties/costs/items`
///
/// Told apart by `type`.
#[derive(Clone)]
#[non_exhaustive]
pub enum SessionCostsItem {
    /// `type` is `"model"`.
    ModelCost(Box<ModelCost>),
    /// `type` is `"analysis"`.
    AnalysisCost(Box<AnalysisCost>),
    /// `type` is `"session"`.
    SessionCost(Box<SessionCost>),
    /// A body that belongs to none of the variants, or does not fit the one it names: as it
    /// came.
    Unknown(Unknown),
}

impl SessionCostsItem {
    /// `type` of the body, also of one that is kept as it came.
    pub fn tag(&self) -> Option<&str> {
        match self {
            SessionCostsItem::ModelCost(_) => Some("model"),
            SessionCostsItem::AnalysisCost(_) => Some("analysis"),
            SessionCostsItem::SessionCost(_) => Some("session"),
            SessionCostsItem::Unknown(body) => body.as_value().get("type")?.as_str(),
        }
    }

    /// Returns `cost`; `None` for `Unknown`, and where it is absent.
    pub fn cost(&self) -> Option<f64> {
        match self {
            SessionCostsItem::ModelCost(value) => Some(value.cost.as_f64()),
            SessionCostsItem::AnalysisCost(value) => Some(value.cost.as_f64()),
            SessionCostsItem::SessionCost(value) => Some(value.cost.as_f64()),
            SessionCostsItem::Unknown(_) => None,
        }
    }
}

impl From<ModelCost> for SessionCostsItem {
    #[inline]
    fn from(value: ModelCost) -> Self {
        SessionCostsItem::ModelCost(Box::new(value))
    }
}

impl From<AnalysisCost> for SessionCostsItem {
    #[inline]
    fn from(value: AnalysisCost) -> Self {
        SessionCostsItem::AnalysisCost(Box::new(value))
    }
}

impl From<SessionCost> for SessionCostsItem {
    #[inline]
    fn from(value: SessionCost) -> Self {
        SessionCostsItem::SessionCost(Box::new(value))
    }
}

union! {
    SessionCostsItem = "vapi-session-schema.json#/properties/costs/items", UnionShape {
        name: "SessionCostsItem",
        variants: &["ModelCost", "AnalysisCost", "SessionCost"],
        null: NONE,
        boolean: NONE,
        integer: NONE,
        number: NONE,
        string: &[],
        array: &[],
        object: ObjectPlan::Tagged {
            key: "type",
            values: Names::new(&[
                "model",
                "analysis",
                "session",
            ], b""),
            literals: &[],
            arms: &[
                &[only(0)],
                &[only(1)],
                &[only(2)],
            ],
            unlisted: &[],
            absent: &[],
        },
        judged: 0,
        listed: &[],
    }, {
        0 ModelCost is_model_cost as_model_cost by_ref ModelCost;
        1 AnalysisCost is_analysis_cost as_analysis_cost by_ref AnalysisCost;
        2 SessionCost is_session_cost as_session_cost by_ref SessionCost;
    }
}

/// One of 2 listed values, or another string.
///
/// Schema: `vapi-session-schema.json#/properties/status`
#[derive(Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum SessionStatus {
    /// `active`
    Active,
    /// `completed`
    Completed,
    /// A value that the schema does not list, as it came. Compare it by `as_str()`.
    Unknown(UnknownValue),
}

string_enum! {
    SessionStatus = "vapi-session-schema.json#/properties/status", unstated, b"", "one of 2 listed values" {
        Active = "active";
        Completed = "completed";
    }
}
