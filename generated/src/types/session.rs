// @generated from vapi-session-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{
    DateTime, Extra, Field, Member, NONE, Names, Number, Object, ObjectArm, ObjectPlan,
    ObjectShape, Slot, Text, Union, UnionShape, Unknown, UnknownValue, View, index, kind,
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

pub(crate) static SESSION: ObjectShape = {
    const NAMES: &[&str] = &[
        "id",
        "orgId",
        "createdAt",
        "updatedAt",
        "cost",
        "costs",
        "name",
        "status",
        "expirationSeconds",
        "assistantId",
        "assistant",
        "assistantOverrides",
        "squadId",
        "squad",
        "messages",
        "customer",
        "customerId",
        "phoneNumberId",
        "phoneNumber",
        "artifact",
    ];
    ObjectShape {
        name: "Session",
        members: &[
            Member::required("id", kind::STRING),
            Member::required("orgId", kind::STRING),
            Member::required("createdAt", kind::STRING),
            Member::required("updatedAt", kind::STRING),
            Member::optional("cost", kind::NUMBER),
            Member::optional("costs", kind::ARRAY),
            Member::optional("name", kind::STRING),
            Member::optional("status", kind::STRING),
            Member::optional("expirationSeconds", kind::NUMBER),
            Member::optional("assistantId", kind::STRING),
            Member::optional("assistant", kind::OBJECT),
            Member::optional("assistantOverrides", kind::OBJECT),
            Member::optional("squadId", kind::STRING),
            Member::optional("squad", kind::OBJECT),
            Member::optional("messages", kind::ARRAY),
            Member::optional("customer", kind::OBJECT),
            Member::optional("customerId", kind::STRING),
            Member::optional("phoneNumberId", kind::STRING),
            Member::optional("phoneNumber", kind::OBJECT),
            Member::optional("artifact", kind::OBJECT),
        ],
        names: Names::new(NAMES, &index::<64>(NAMES)),
        open: false,
    }
};

impl Object for Session {
    fn shape(&self) -> &'static ObjectShape {
        &SESSION
    }

    fn slot(&mut self, position: usize) -> Slot<'_> {
        match position {
            0 => Slot::required(&mut self.id),
            1 => Slot::required(&mut self.org_id),
            2 => Slot::required(&mut self.created_at),
            3 => Slot::required(&mut self.updated_at),
            4 => Slot::optional(&mut self.cost),
            5 => Slot::optional(&mut self.costs),
            6 => Slot::optional(&mut self.name),
            7 => Slot::optional(&mut self.status),
            8 => Slot::optional(&mut self.expiration_seconds),
            9 => Slot::optional(&mut self.assistant_id),
            10 => Slot::optional(&mut self.assistant),
            11 => Slot::optional(&mut self.assistant_overrides),
            12 => Slot::optional(&mut self.squad_id),
            13 => Slot::optional(&mut self.squad),
            14 => Slot::optional(&mut self.messages),
            15 => Slot::optional(&mut self.customer),
            16 => Slot::optional(&mut self.customer_id),
            17 => Slot::optional(&mut self.phone_number_id),
            18 => Slot::optional(&mut self.phone_number),
            19 => Slot::optional(&mut self.artifact),
            _ => Slot::Null,
        }
    }

    fn view(&self, position: usize) -> View<'_> {
        match position {
            0 => View::required(&self.id),
            1 => View::required(&self.org_id),
            2 => View::required(&self.created_at),
            3 => View::required(&self.updated_at),
            4 => View::optional(&self.cost),
            5 => View::optional(&self.costs),
            6 => View::optional(&self.name),
            7 => View::optional(&self.status),
            8 => View::optional(&self.expiration_seconds),
            9 => View::optional(&self.assistant_id),
            10 => View::optional(&self.assistant),
            11 => View::optional(&self.assistant_overrides),
            12 => View::optional(&self.squad_id),
            13 => View::optional(&self.squad),
            14 => View::optional(&self.messages),
            15 => View::optional(&self.customer),
            16 => View::optional(&self.customer_id),
            17 => View::optional(&self.phone_number_id),
            18 => View::optional(&self.phone_number),
            19 => View::optional(&self.artifact),
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
    Session = "vapi-session-schema.json#";
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

    fn empty() -> Self {
        SessionCostsItem::Unknown(Unknown(Field::empty()))
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

static SESSION_COSTS_ITEM: UnionShape = UnionShape {
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
            const VALUES: &[&str] = &["model", "analysis", "session"];
            Names::new(VALUES, &index::<8>(VALUES))
        },
        arms: &[
            &[
                ObjectArm {
                    variant: 0,
                    shape: None,
                },
            ],
            &[
                ObjectArm {
                    variant: 1,
                    shape: None,
                },
            ],
            &[
                ObjectArm {
                    variant: 2,
                    shape: None,
                },
            ],
        ],
        unlisted: &[],
    },
};

impl Union for SessionCostsItem {
    fn shape(&self) -> &'static UnionShape {
        &SESSION_COSTS_ITEM
    }

    fn select(&mut self, variant: u16) -> Slot<'_> {
        *self = match variant {
            0 => SessionCostsItem::ModelCost(Field::empty()),
            1 => SessionCostsItem::AnalysisCost(Field::empty()),
            2 => SessionCostsItem::SessionCost(Field::empty()),
            _ => SessionCostsItem::empty(),
        };
        match self {
            SessionCostsItem::ModelCost(value) => Slot::required(value),
            SessionCostsItem::AnalysisCost(value) => Slot::required(value),
            SessionCostsItem::SessionCost(value) => Slot::required(value),
            SessionCostsItem::Unknown(body) => Slot::Raw(&mut body.0),
        }
    }

    fn set_unknown(&mut self, value: serde_json::Value) {
        *self = SessionCostsItem::Unknown(Unknown(Box::new(value)));
    }

    fn variant(&self) -> Option<&'static str> {
        let variant = match self {
            SessionCostsItem::ModelCost(_) => 0,
            SessionCostsItem::AnalysisCost(_) => 1,
            SessionCostsItem::SessionCost(_) => 2,
            SessionCostsItem::Unknown(_) => return None,
        };
        SESSION_COSTS_ITEM.variants.get(variant).copied()
    }

    fn view(&self) -> View<'_> {
        match self {
            SessionCostsItem::ModelCost(value) => View::required(value),
            SessionCostsItem::AnalysisCost(value) => View::required(value),
            SessionCostsItem::SessionCost(value) => View::required(value),
            SessionCostsItem::Unknown(body) => View::Raw(&body.0),
        }
    }
}

unions! {
    SessionCostsItem = "vapi-session-schema.json#/properties/costs/items";
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

impl SessionStatus {
    /// The values that the schema lists.
    pub const VALUES: &'static [&'static str] = &["active", "completed"];
    /// The value as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            SessionStatus::Active => "active",
            SessionStatus::Completed => "completed",
            SessionStatus::Unknown(value) => value.as_str(),
        }
    }

    fn from_name(name: &str) -> Self {
        static NAMES: Names = Names::new(
            SessionStatus::VALUES,
            &index::<4>(SessionStatus::VALUES),
        );
        static LISTED: [SessionStatus; 2usize] = [
            SessionStatus::Active,
            SessionStatus::Completed,
        ];
        match NAMES.find(name) {
            Some(position) => LISTED[position].clone(),
            None => SessionStatus::Unknown(UnknownValue(name.into())),
        }
    }
}

impl Text for SessionStatus {
    fn set(&mut self, text: &str) -> bool {
        *self = SessionStatus::from_name(text);
        !matches!(self, SessionStatus::Unknown(_))
    }

    fn as_str(&self) -> &str {
        SessionStatus::as_str(self)
    }

    fn expected(&self) -> &'static str {
        "one of 2 listed values"
    }
}

texts! {
    SessionStatus = "vapi-session-schema.json#/properties/status";
}
