// @generated from vapi-clientmessagetransferupdate-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{NONE, Names, ObjectPlan, UnionShape, Unknown, only};
use crate::types::{
    Message, TransferDestinationAssistant, TransferDestinationNumber,
    TransferDestinationSip,
};

/// One of several types.
///
/// Schema: `vapi-clientmessagetransferupdate-schema.json#/properties/destination`
/// and 3 other places that say the same.
///
/// Told apart by `type`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ClientMessageTransferUpdateDestination {
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

impl ClientMessageTransferUpdateDestination {
    /// `type` of the body, also of one that is kept as it came.
    pub fn tag(&self) -> Option<&str> {
        match self {
            ClientMessageTransferUpdateDestination::Assistant(_) => Some("assistant"),
            ClientMessageTransferUpdateDestination::Number(_) => Some("number"),
            ClientMessageTransferUpdateDestination::Sip(_) => Some("sip"),
            ClientMessageTransferUpdateDestination::Unknown(body) => {
                body.as_value().get("type")?.as_str()
            }
        }
    }

    /// Returns `message`; `None` for `Unknown`, and where it is absent.
    pub fn message(&self) -> Option<&Message> {
        match self {
            ClientMessageTransferUpdateDestination::Assistant(value) => {
                value.message.as_ref()
            }
            ClientMessageTransferUpdateDestination::Number(value) => {
                value.message.as_ref()
            }
            ClientMessageTransferUpdateDestination::Sip(value) => value.message.as_ref(),
            ClientMessageTransferUpdateDestination::Unknown(_) => None,
        }
    }

    /// Returns `description`; `None` for `Unknown`, and where it is absent.
    pub fn description(&self) -> Option<&str> {
        match self {
            ClientMessageTransferUpdateDestination::Assistant(value) => {
                value.description.as_deref()
            }
            ClientMessageTransferUpdateDestination::Number(value) => {
                value.description.as_deref()
            }
            ClientMessageTransferUpdateDestination::Sip(value) => {
                value.description.as_deref()
            }
            ClientMessageTransferUpdateDestination::Unknown(_) => None,
        }
    }
}

impl From<TransferDestinationAssistant> for ClientMessageTransferUpdateDestination {
    #[inline]
    fn from(value: TransferDestinationAssistant) -> Self {
        ClientMessageTransferUpdateDestination::Assistant(Box::new(value))
    }
}

impl From<TransferDestinationNumber> for ClientMessageTransferUpdateDestination {
    #[inline]
    fn from(value: TransferDestinationNumber) -> Self {
        ClientMessageTransferUpdateDestination::Number(Box::new(value))
    }
}

impl From<TransferDestinationSip> for ClientMessageTransferUpdateDestination {
    #[inline]
    fn from(value: TransferDestinationSip) -> Self {
        ClientMessageTransferUpdateDestination::Sip(Box::new(value))
    }
}

union! {
    ClientMessageTransferUpdateDestination = "vapi-clientmessagetransferupdate-schema.json#/properties/destination", UnionShape {
        name: "ClientMessageTransferUpdateDestination",
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
