// @generated from vapi-session-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{
    DateTime, Extra, Field, NONE, Names, Number, ObjectPlan, UnionShape, Unknown,
    UnknownValue, index, only,
};
use crate::types::{
    AnalysisCost, Artifact, AssistantOverrides, ChatMessagesItem, CreateAssistantDto,
    CreateCustomerDto, CreateSquadDto, ImportTwilioPhoneNumberDto, ModelCost, SessionCost,
};

/// `Session`.
///
/// Schema: `vapi-session-schema.json#`
#[derive(Clone, PartialEq)]
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
            ..Session::empty()
        }
    }

    fn empty() -> Self {
        Session {
            id: Field::empty(),
            org_id: Field::empty(),
            created_at: Field::empty(),
            updated_at: Field::empty(),
            cost: None,
            costs: None,
            name: None,
            status: None,
            expiration_seconds: None,
            assistant_id: None,
            assistant: None,
            assistant_overrides: None,
            squad_id: None,
            squad: None,
            messages: None,
            customer: None,
            customer_id: None,
            phone_number_id: None,
            phone_number: None,
            artifact: None,
            _extra: Extra::EMPTY,
        }
    }
}

object! {
    SESSION: Session = "vapi-session-schema.json#", unstated, [64] {
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
}

/// One of several types.
///
/// Schema: `vapi-session-schema.json#/properties/costs/items`
///
/// Told apart by `type`.
#[derive(Clone, PartialEq)]
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
    fn from(value: ModelCost) -> Self {
        SessionCostsItem::ModelCost(Box::new(value))
    }
}

impl From<AnalysisCost> for SessionCostsItem {
    fn from(value: AnalysisCost) -> Self {
        SessionCostsItem::AnalysisCost(Box::new(value))
    }
}

impl From<SessionCost> for SessionCostsItem {
    fn from(value: SessionCost) -> Self {
        SessionCostsItem::SessionCost(Box::new(value))
    }
}

union! {
    SESSION_COSTS_ITEM: SessionCostsItem = "vapi-session-schema.json#/properties/costs/items", UnionShape {
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
            values: {
            const VALUES: &[&str] = &[
                "model",
                "analysis",
                "session",
            ];
            Names::new(VALUES, &index::<8>(VALUES))
            },
            arms: &[
                &[only(0)],
                &[only(1)],
                &[only(2)],
            ],
            unlisted: &[],
            absent: &[],
        },
    }, {
        0 ModelCost;
        1 AnalysisCost;
        2 SessionCost;
    }
}

/// One of 2 listed values, or another string.
///
/// Schema: `vapi-session-schema.json#/properties/status`
#[derive(Clone, PartialEq, Eq, Hash)]
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
    SessionStatus = "vapi-session-schema.json#/properties/status", unstated, [4], "one of 2 listed values" {
        Active = "active";
        Completed = "completed";
    }
}
