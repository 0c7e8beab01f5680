// @generated from vapi-transferartifact-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{
    Extra, Field, NONE, Names, ObjectPlan, UnionShape, Unknown, UnknownValue, only,
};
use crate::types::{
    CallMessage, TransferDestinationNumber, TransferDestinationSip, TransferPlan,
    TransferPlanMessage, TransferPlanMode,
};

/// `TransferArtifact`.
///
/// Schema: `vapi-transferartifact-schema.json#`
#[derive(Clone)]
pub struct TransferArtifact {
    /// `destination`, required.
    pub destination: TransferArtifactDestination,
    /// `mode`.
    pub mode: Option<TransferPlanMode>,
    /// `transcript`.
    pub transcript: Option<String>,
    /// `status`.
    pub status: Option<TransferArtifactStatus>,
    /// `messages`.
    pub messages: Option<Vec<CallMessage>>,
    _extra: Extra,
}

impl TransferArtifact {
    /// A value with its required members.
    pub fn new(destination: impl Into<TransferArtifactDestination>) -> Self {
        TransferArtifact {
            destination: destination.into(),
            ..Field::empty()
        }
    }
}

object! {
    TransferArtifact = "vapi-transferartifact-schema.json#", unstated, missed 0b1, b"\x00\x00\x00\x00\x02\x00\x00\x03\x00\x00\x00\x01\x04\x00\x00\x05" {
        0 "destination" => required(destination: OBJECT, with_destination into TransferArtifactDestination);
        1 "mode" => optional(mode: STRING, with_mode into TransferPlanMode);
        2 "transcript" => optional(transcript: STRING, with_transcript into String);
        3 "status" => optional(status: STRING, with_status into TransferArtifactStatus);
        4 "messages" => optional(messages: ARRAY, with_messages list CallMessage);
    }
    (destination) (mode, transcript, status, messages)
}

/// One of several types.
///
/// Schema: `vapi-transferartifact-schema.json#/properties/destination`
///
/// Told apart by `type`.
#[derive(Clone)]
#[non_exhaustive]
pub enum TransferArtifactDestination {
    /// `type` is `"number"`.
    Number(Box<TransferDestinationNumber>),
    /// `type` is `"sip"`.
    Sip(Box<TransferDestinationSip>),
    /// A body that belongs to none of the variants, or does not fit the one it names: as it
    /// came.
    Unknown(Unknown),
}

impl TransferArtifactDestination {
    /// `type` of the body, also of one that is kept as it came.
    pub fn tag(&self) -> Option<&str> {
        match self {
            TransferArtifactDestination::Number(_) => Some("number"),
            TransferArtifactDestination::Sip(_) => Some("sip"),
            TransferArtifactDestination::Unknown(body) => {
                body.as_value().get("type")?.as_str()
            }
        }
    }

    /// Returns `message`; `None` for `Unknown`, and where it is absent.
    pub fn message(&self) -> Option<&TransferPlanMessage> {
        match self {
            TransferArtifactDestination::Number(value) => value.message.as_ref(),
            TransferArtifactDestination::Sip(value) => value.message.as_ref(),
            TransferArtifactDestination::Unknown(_) => None,
        }
    }

    /// Returns `callerId`; `None` for `Unknown`, and where it is absent.
    pub fn caller_id(&self) -> Option<&str> {
        match self {
            TransferArtifactDestination::Number(value) => value.caller_id.as_deref(),
            TransferArtifactDestination::Sip(value) => value.caller_id.as_deref(),
            TransferArtifactDestination::Unknown(_) => None,
        }
    }

    /// Returns `transferPlan`; `None` for `Unknown`, and where it is absent.
    pub fn transfer_plan(&self) -> Option<&TransferPlan> {
        match self {
            TransferArtifactDestination::Number(value) => value.transfer_plan.as_deref(),
            TransferArtifactDestination::Sip(value) => value.transfer_plan.as_deref(),
            TransferArtifactDestination::Unknown(_) => None,
        }
    }

    /// Returns `description`; `None` for `Unknown`, and where it is absent.
    pub fn description(&self) -> Option<&str> {
        match self {
            TransferArtifactDestination::Number(value) => value.description.as_deref(),
            TransferArtifactDestination::Sip(value) => value.description.as_deref(),
            TransferArtifactDestination::Unknown(_) => None,
        }
    }
}

impl From<TransferDestinationNumber> for TransferArtifactDestination {
    #[inline]
    fn from(value: TransferDestinationNumber) -> Self {
        TransferArtifactDestination::Number(Box::new(value))
    }
}

impl From<TransferDestinationSip> for TransferArtifactDestination {
    #[inline]
    fn from(value: TransferDestinationSip) -> Self {
        TransferArtifactDestination::Sip(Box::new(value))
    }
}

union! {
    TransferArtifactDestination = "vapi-transferartifact-schema.json#/properties/destination", UnionShape {
        name: "TransferArtifactDestination",
        variants: &["Number", "Sip"],
        null: NONE,
        boolean: NONE,
        integer: NONE,
        number: NONE,
        string: &[],
        array: &[],
        object: ObjectPlan::Tagged {
            key: "type",
            values: Names::new(&[
                "number",
                "sip",
            ], b""),
            literals: &[],
            arms: &[
                &[only(0)],
                &[only(1)],
            ],
            unlisted: &[],
            absent: &[],
        },
        judged: 0,
        listed: &[],
    }, {
        0 Number is_number as_number by_ref TransferDestinationNumber;
        1 Sip is_sip as_sip by_ref TransferDestinationSip;
    }
}

/// One of 7 listed values, or another string.
///
/// Schema: `vapi-transferartifact-schema.json#/properties/status`
#[derive(Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum TransferArtifactStatus {
    /// `connected`
    Connected,
    /// `no-answer`
    NoAnswer,
    /// `busy`
    Busy,
    /// `voicemail`
    Voicemail,
    /// `failed`
    Failed,
    /// `completed`
    Completed,
    /// `cancelled`
    Cancelled,
    /// A value that the schema does not list, as it came. Compare it by `as_str()`.
    Unknown(UnknownValue),
}

string_enum! {
    TransferArtifactStatus = "vapi-transferartifact-schema.json#/properties/status", unstated, b"\x02\x00\x00\x00\x00\x00\x07\x00\x00\x06\x00\x03\x00\x01\x04\x05", "one of 7 listed values" {
        Connected = "connected";
        NoAnswer = "no-answer";
        Busy = "busy";
        Voicemail = "voicemail";
        Failed = "failed";
        Completed = "completed";
        Cancelled = "cancelled";
    }
}
