// @generated from vapi-session-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{
    DateTime, Extra, Field, NONE, Names, Number, ObjectPlan, UnionShape, Unknown,
    UnknownValue, only,
};
use crate::types::{
    AnalysisCost, Artifact, AssistantOverrides, ChatMessagesItem, CreateAssistantDto,
    CreateCustomerDto, CreateSquadDto, ImportTwilioPhoneNumberDto, ModelCost, SessionCost,
};

/// `Session`.
///
/// Schema: `vapi-session-schema.json#`
#[derive(Clone)]
pub struct Session {
    /// `id`, required.
    pub id: String,
    /// `orgId`, required.
    pub org_id: String,
    /// `createdAt`, required, format `date-time`.
    pub created_at: DateTime,
    /// `updatedAt`, required, format `date-time`.
    pub updated_at: DateTime,
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
    pub messages: Option<Vec<ChatMessagesItem>>,
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
        created_at: impl Into<DateTime>,
        updated_at: impl Into<DateTime>,
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
        0 "id" => required(id: STRING);
        1 "orgId" => required(org_id: STRING);
        2 "createdAt" => required(created_at: STRING);
        3 "updatedAt" => required(updated_at: STRING);
        4 "cost" => optional(cost: NUMBER);
        5 "costs" => optional(costs: ARRAY);
        6 "name" => optional(name: STRING);
        7 "status" => optional(status: STRING);
        8 "expirationSeconds" => optional(expiration_seconds: NUMBER);
        9 "assistantId" => optional(assistant_id: STRING);
        10 "assistant" => optional(assistant: OBJECT);
        11 "assistantOverrides" => optional(assistant_overrides: OBJECT);
        12 "squadId" => optional(squad_id: STRING);
        13 "squad" => optional(squad: OBJECT);
        14 "messages" => optional(messages: ARRAY);
        15 "customer" => optional(customer: OBJECT);
        16 "customerId" => optional(customer_id: STRING);
        17 "phoneNumberId" => optional(phone_number_id: STRING);
        18 "phoneNumber" => optional(phone_number: OBJECT);
        19 "artifact" => optional(artifact: OBJECT);
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

    /// `cost` of whichever variant it is.
    pub fn cost(&self) -> Option<&Number> {
        match self {
            SessionCostsItem::ModelCost(value) => Some(&value.cost),
            SessionCostsItem::AnalysisCost(value) => Some(&value.cost),
            SessionCostsItem::SessionCost(value) => Some(&value.cost),
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
        0 ModelCost;
        1 AnalysisCost;
        2 SessionCost;
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
