// @generated from vapi-servermessageendofcallreport-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{
    DateTime, Extra, Field, Member, Names, Number, Object, ObjectShape, Slot, View,
    index, kind,
};
use crate::types::{
    Analysis, Artifact, Call, CallDestination, Chat, Compliance, CostsItem,
    CreateAssistantDto, CreateCustomerDto, EndedReason, PhoneNumber,
};

/// `ServerMessageEndOfCallReport`.
///
/// Schema: `vapi-servermessageendofcallreport-schema.json#`
///
/// Always written with `type`: `"end-of-call-report"`.
#[derive(Clone, PartialEq)]
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
    /// `artifact`, required.
    pub artifact: Box<Artifact>,
    /// `assistant`.
    pub assistant: Option<Box<CreateAssistantDto>>,
    /// `customer`.
    pub customer: Option<Box<CreateCustomerDto>>,
    /// `call`.
    pub call: Option<Box<Call>>,
    /// `chat`.
    pub chat: Option<Box<Chat>>,
    /// `analysis`, required.
    pub analysis: Box<Analysis>,
    /// `startedAt`, format `date-time`.
    pub started_at: Option<DateTime>,
    /// `endedAt`, format `date-time`.
    pub ended_at: Option<DateTime>,
    /// `compliance`.
    pub compliance: Option<Compliance>,
    _extra: Extra,
}

impl ServerMessageEndOfCallReport {
    /// A value with its required members.
    pub fn new(
        ended_reason: impl Into<EndedReason>,
        artifact: impl Into<Box<Artifact>>,
        analysis: impl Into<Box<Analysis>>,
    ) -> Self {
        ServerMessageEndOfCallReport {
            ended_reason: ended_reason.into(),
            artifact: artifact.into(),
            analysis: analysis.into(),
            ..ServerMessageEndOfCallReport::empty()
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
        ServerMessageEndOfCallReport {
            ended_reason: Field::empty(),
            artifact: Field::empty(),
            analysis: Field::empty(),
            phone_number: None,
            cost: None,
            costs: None,
            destination: None,
            timestamp: None,
            assistant: None,
            customer: None,
            call: None,
            chat: None,
            started_at: None,
            ended_at: None,
            compliance: None,
            _extra: Extra::EMPTY,
        }
    }
}

pub(crate) static SERVER_MESSAGE_END_OF_CALL_REPORT: ObjectShape = {
    const NAMES: &[&str] = &[
        "phoneNumber",
        "type",
        "endedReason",
        "cost",
        "costs",
        "destination",
        "timestamp",
        "artifact",
        "assistant",
        "customer",
        "call",
        "chat",
        "analysis",
        "startedAt",
        "endedAt",
        "compliance",
    ];
    ObjectShape {
        name: "ServerMessageEndOfCallReport",
        members: &[
            Member::optional("phoneNumber", kind::OBJECT),
            Member::constant("type", "end-of-call-report"),
            Member::required("endedReason", kind::STRING),
            Member::optional("cost", kind::NUMBER),
            Member::optional("costs", kind::ARRAY),
            Member::optional("destination", kind::OBJECT),
            Member::optional("timestamp", kind::NUMBER),
            Member::required("artifact", kind::OBJECT),
            Member::optional("assistant", kind::OBJECT),
            Member::optional("customer", kind::OBJECT),
            Member::optional("call", kind::OBJECT),
            Member::optional("chat", kind::OBJECT),
            Member::required("analysis", kind::OBJECT),
            Member::optional("startedAt", kind::STRING),
            Member::optional("endedAt", kind::STRING),
            Member::optional("compliance", kind::OBJECT),
        ],
        names: Names::new(NAMES, &index::<32>(NAMES)),
        open: false,
    }
};

impl Object for ServerMessageEndOfCallReport {
    fn shape(&self) -> &'static ObjectShape {
        &SERVER_MESSAGE_END_OF_CALL_REPORT
    }

    fn slot(&mut self, position: usize) -> Slot<'_> {
        match position {
            0 => Slot::optional(&mut self.phone_number),
            1 => Slot::Constant("end-of-call-report"),
            2 => Slot::required(&mut self.ended_reason),
            3 => Slot::optional(&mut self.cost),
            4 => Slot::optional(&mut self.costs),
            5 => Slot::optional(&mut self.destination),
            6 => Slot::optional(&mut self.timestamp),
            7 => Slot::required(&mut self.artifact),
            8 => Slot::optional(&mut self.assistant),
            9 => Slot::optional(&mut self.customer),
            10 => Slot::optional(&mut self.call),
            11 => Slot::optional(&mut self.chat),
            12 => Slot::required(&mut self.analysis),
            13 => Slot::optional(&mut self.started_at),
            14 => Slot::optional(&mut self.ended_at),
            15 => Slot::optional(&mut self.compliance),
            _ => Slot::Null,
        }
    }

    fn view(&self, position: usize) -> View<'_> {
        match position {
            0 => View::optional(&self.phone_number),
            1 => View::String("end-of-call-report"),
            2 => View::required(&self.ended_reason),
            3 => View::optional(&self.cost),
            4 => View::optional(&self.costs),
            5 => View::optional(&self.destination),
            6 => View::optional(&self.timestamp),
            7 => View::required(&self.artifact),
            8 => View::optional(&self.assistant),
            9 => View::optional(&self.customer),
            10 => View::optional(&self.call),
            11 => View::optional(&self.chat),
            12 => View::required(&self.analysis),
            13 => View::optional(&self.started_at),
            14 => View::optional(&self.ended_at),
            15 => View::optional(&self.compliance),
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
    ServerMessageEndOfCallReport = "vapi-servermessageendofcallreport-schema.json#";
}
