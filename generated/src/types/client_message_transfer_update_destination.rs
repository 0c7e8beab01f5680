// @generated from vapi-clientmessagetransferupdate-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{
    Field, NONE, Names, ObjectArm, ObjectPlan, Slot, Union, UnionShape, Unknown, View,
    index,
};
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
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum ClientMessageTransferUpdateDestination {
    /// `type` is `"assistant"`.
    Assistant(Box<TransferDestinationAssistant>),
    /// `type` is `"number"`.
    NumberType(Box<TransferDestinationNumber>),
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
            ClientMessageTransferUpdateDestination::NumberType(_) => Some("number"),
            ClientMessageTransferUpdateDestination::Sip(_) => Some("sip"),
            ClientMessageTransferUpdateDestination::Unknown(body) => {
                body.as_value().get("type")?.as_str()
            }
        }
    }

    /// `message` of whichever variant it is.
    pub fn message(&self) -> Option<&Message> {
        match self {
            ClientMessageTransferUpdateDestination::Assistant(value) => {
                value.message.as_ref()
            }
            ClientMessageTransferUpdateDestination::NumberType(value) => {
                value.message.as_ref()
            }
            ClientMessageTransferUpdateDestination::Sip(value) => value.message.as_ref(),
            ClientMessageTransferUpdateDestination::Unknown(_) => None,
        }
    }

    /// `description` of whichever variant it is.
    pub fn description(&self) -> Option<&String> {
        match self {
            ClientMessageTransferUpdateDestination::Assistant(value) => {
                value.description.as_ref()
            }
            ClientMessageTransferUpdateDestination::NumberType(value) => {
                value.description.as_ref()
            }
            ClientMessageTransferUpdateDestination::Sip(value) => {
                value.description.as_ref()
            }
            ClientMessageTransferUpdateDestination::Unknown(_) => None,
        }
    }

    fn empty() -> Self {
        ClientMessageTransferUpdateDestination::Unknown(Unknown(Field::empty()))
    }
}

impl From<TransferDestinationAssistant> for ClientMessageTransferUpdateDestination {
    fn from(value: TransferDestinationAssistant) -> Self {
        ClientMessageTransferUpdateDestination::Assistant(Box::new(value))
    }
}

impl From<TransferDestinationNumber> for ClientMessageTransferUpdateDestination {
    fn from(value: TransferDestinationNumber) -> Self {
        ClientMessageTransferUpdateDestination::NumberType(Box::new(value))
    }
}

impl From<TransferDestinationSip> for ClientMessageTransferUpdateDestination {
    fn from(value: TransferDestinationSip) -> Self {
        ClientMessageTransferUpdateDestination::Sip(Box::new(value))
    }
}

static CLIENT_MESSAGE_TRANSFER_UPDATE_DESTINATION: UnionShape = UnionShape {
    name: "ClientMessageTransferUpdateDestination",
    variants: &["Assistant", "NumberType", "Sip"],
    null: NONE,
    boolean: NONE,
    integer: NONE,
    number: NONE,
    string: &[],
    array: &[],
    object: ObjectPlan::Tagged {
        key: "type",
        values: {
            const VALUES: &[&str] = &["assistant", "number", "sip"];
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

impl Union for ClientMessageTransferUpdateDestination {
    fn shape(&self) -> &'static UnionShape {
        &CLIENT_MESSAGE_TRANSFER_UPDATE_DESTINATION
    }

    fn select(&mut self, variant: u16) -> Slot<'_> {
        *self = match variant {
            0 => ClientMessageTransferUpdateDestination::Assistant(Field::empty()),
            1 => ClientMessageTransferUpdateDestination::NumberType(Field::empty()),
            2 => ClientMessageTransferUpdateDestination::Sip(Field::empty()),
            _ => ClientMessageTransferUpdateDestination::empty(),
        };
        match self {
            ClientMessageTransferUpdateDestination::Assistant(value) => {
                Slot::required(value)
            }
            ClientMessageTransferUpdateDestination::NumberType(value) => {
                Slot::required(value)
            }
            ClientMessageTransferUpdateDestination::Sip(value) => Slot::required(value),
            ClientMessageTransferUpdateDestination::Unknown(body) => {
                Slot::Raw(&mut body.0)
            }
        }
    }

    fn set_unknown(&mut self, value: serde_json::Value) {
        *self = ClientMessageTransferUpdateDestination::Unknown(
            Unknown(Box::new(value)),
        );
    }

    fn variant(&self) -> Option<&'static str> {
        let variant = match self {
            ClientMessageTransferUpdateDestination::Assistant(_) => 0,
            ClientMessageTransferUpdateDestination::NumberType(_) => 1,
            ClientMessageTransferUpdateDestination::Sip(_) => 2,
            ClientMessageTransferUpdateDestination::Unknown(_) => return None,
        };
        CLIENT_MESSAGE_TRANSFER_UPDATE_DESTINATION.variants.get(variant).copied()
    }

    fn view(&self) -> View<'_> {
        match self {
            ClientMessageTransferUpdateDestination::Assistant(value) => {
                View::required(value)
            }
            ClientMessageTransferUpdateDestination::NumberType(value) => {
                View::required(value)
            }
            ClientMessageTransferUpdateDestination::Sip(value) => View::required(value),
            ClientMessageTransferUpdateDestination::Unknown(body) => View::Raw(&body.0),
        }
    }
}

unions! {
    ClientMessageTransferUpdateDestination =
    "vapi-clientmessagetransferupdate-schema.json#/properties/destination";
}
