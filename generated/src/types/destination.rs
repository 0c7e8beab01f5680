// @generated from vapi-clientmessagetransferupdate-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{NONE, Names, ObjectPlan, UnionShape, Unknown, only};
use crate::types::{
    TransferDestinationAssistant, TransferDestinationNumber, TransferDestinationSip,
    TransferPlanMessage,
};

/// One of several types.
///
/// Schema: `vapi-clientmessagetransferupdate-schema.json#/properties/destination`
/// and 3 other places that say the same.
///
/// Told apart by `type`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Destination {
    /// `type` is `"assistant"`.
    Assistant(Box<TransferDestinationAssistant>),
    /// `type` is `"number"`.
    Number(Box<TransferDestinationNumber>),
    /// `type` is `"sip"`.
    Sip(Box<TransferDestinationSip>),
    /// A body that belongs to none of the variants, or does not fit the one it names: as it
    /// came.
    Unknown(Unknown),
}

impl Destination {
    /// `type` of the body, also of one that is kept as it came.
    pub fn tag(&self) -> Option<&str> {
        match self {
            Destination::Assistant(_) => Some("assistant"),
            Destination::Number(_) => Some("number"),
            Destination::Sip(_) => Some("sip"),
            Destination::Unknown(body) => body.as_value().get("type")?.as_str(),
        }
    }

    /// Returns `message`; `None` for `Unknown`, and where it is absent.
    pub fn message(&self) -> Option<&TransferPlanMessage> {
        match self {
            Destination::Assistant(value) => value.message.as_ref(),
            Destination::Number(value) => value.message.as_ref(),
            Destination::Sip(value) => value.message.as_ref(),
            Destination::Unknown(_) => None,
        }
    }

    /// Returns `description`; `None` for `Unknown`, and where it is absent.
    pub fn description(&self) -> Option<&str> {
        match self {
            Destination::Assistant(value) => value.description.as_deref(),
            Destination::Number(value) => value.description.as_deref(),
            Destination::Sip(value) => value.description.as_deref(),
            Destination::Unknown(_) => None,
        }
    }
}

impl From<TransferDestinationAssistant> for Destination {
    #[inline]
    fn from(value: TransferDestinationAssistant) -> Self {
        Destination::Assistant(Box::new(value))
    }
}

impl From<TransferDestinationNumber> for Destination {
    #[inline]
    fn from(value: TransferDestinationNumber) -> Self {
        Destination::Number(Box::new(value))
    }
}

impl From<TransferDestinationSip> for Destination {
    #[inline]
    fn from(value: TransferDestinationSip) -> Self {
        Destination::Sip(Box::new(value))
    }
}

union! {
    Destination = "vapi-clientmessagetransferupdate-schema.json#/properties/destination", UnionShape {
        name: "Destination",
        variants: &["Assistant", "Number", "Sip"],
        null: NONE,
        boolean: NONE,
        integer: NONE,
        number: NONE,
        string: &[],
        array: &[],
        object: ObjectPlan::Tagged {
            key: "type",
            values: Names::new(&[
                "assistant",
                "number",
                "sip",
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
        0 Assistant is_assistant as_assistant by_ref TransferDestinationAssistant;
        1 Number is_number as_number by_ref TransferDestinationNumber;
        2 Sip is_sip as_sip by_ref TransferDestinationSip;
    }
}
