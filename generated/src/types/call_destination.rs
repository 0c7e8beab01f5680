// @generated from vapi-call-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{
    Field, NONE, Names, ObjectArm, ObjectPlan, Slot, Union, UnionShape, Unknown, View,
    index,
};
use crate::types::{
    Message, TransferDestinationNumber, TransferDestinationSip, TransferPlan,
};

/// One of several types.
///
/// Schema: `vapi-call-schema.json#/properties/destination`
/// and 12 other places that say the same.
///
/// Told apart by `type`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum CallDestination {
    /// `type` is `"number"`.
    NumberTransferDestination(Box<TransferDestinationNumber>),
    /// `type` is `"sip"`.
    SipTransferDestination(Box<TransferDestinationSip>),
    /// A body that belongs to none of the variants, or does not fit the one it names: as it
    /// came.
    Unknown(Unknown),
}

impl CallDestination {
    /// `type` of the body, also of one that is kept as it came.
    pub fn tag(&self) -> Option<&str> {
        match self {
            CallDestination::NumberTransferDestination(_) => Some("number"),
            CallDestination::SipTransferDestination(_) => Some("sip"),
            CallDestination::Unknown(body) => body.as_value().get("type")?.as_str(),
        }
    }

    /// `message` of whichever variant it is.
    pub fn message(&self) -> Option<&Message> {
        match self {
            CallDestination::NumberTransferDestination(value) => value.message.as_ref(),
            CallDestination::SipTransferDestination(value) => value.message.as_ref(),
            CallDestination::Unknown(_) => None,
        }
    }

    /// `callerId` of whichever variant it is.
    pub fn caller_id(&self) -> Option<&String> {
        match self {
            CallDestination::NumberTransferDestination(value) => value.caller_id.as_ref(),
            CallDestination::SipTransferDestination(value) => value.caller_id.as_ref(),
            CallDestination::Unknown(_) => None,
        }
    }

    /// `transferPlan` of whichever variant it is.
    pub fn transfer_plan(&self) -> Option<&TransferPlan> {
        match self {
            CallDestination::NumberTransferDestination(value) => {
                value.transfer_plan.as_deref()
            }
            CallDestination::SipTransferDestination(value) => {
                value.transfer_plan.as_deref()
            }
            CallDestination::Unknown(_) => None,
        }
    }

    /// `description` of whichever variant it is.
    pub fn description(&self) -> Option<&String> {
        match self {
            CallDestination::NumberTransferDestination(value) => {
                value.description.as_ref()
            }
            CallDestination::SipTransferDestination(value) => value.description.as_ref(),
            CallDestination::Unknown(_) => None,
        }
    }

    fn empty() -> Self {
        CallDestination::Unknown(Unknown(Field::empty()))
    }
}

impl From<TransferDestinationNumber> for CallDestination {
    fn from(value: TransferDestinationNumber) -> Self {
        CallDestination::NumberTransferDestination(Box::new(value))
    }
}

impl From<TransferDestinationSip> for CallDestination {
    fn from(value: TransferDestinationSip) -> Self {
        CallDestination::SipTransferDestination(Box::new(value))
    }
}

static CALL_DESTINATION: UnionShape = UnionShape {
    name: "CallDestination",
    variants: &["NumberTransferDestination", "SipTransferDestination"],
    null: NONE,
    boolean: NONE,
    integer: NONE,
    number: NONE,
    string: &[],
    array: &[],
    object: ObjectPlan::Tagged {
        key: "type",
        values: {
            const VALUES: &[&str] = &["number", "sip"];
            Names::new(VALUES, &index::<4>(VALUES))
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
        ],
        unlisted: &[],
    },
};

impl Union for CallDestination {
    fn shape(&self) -> &'static UnionShape {
        &CALL_DESTINATION
    }

    fn select(&mut self, variant: u16) -> Slot<'_> {
        *self = match variant {
            0 => CallDestination::NumberTransferDestination(Field::empty()),
            1 => CallDestination::SipTransferDestination(Field::empty()),
            _ => CallDestination::empty(),
        };
        match self {
            CallDestination::NumberTransferDestination(value) => Slot::required(value),
            CallDestination::SipTransferDestination(value) => Slot::required(value),
            CallDestination::Unknown(body) => Slot::Raw(&mut body.0),
        }
    }

    fn set_unknown(&mut self, value: serde_json::Value) {
        *self = CallDestination::Unknown(Unknown(Box::new(value)));
    }

    fn variant(&self) -> Option<&'static str> {
        let variant = match self {
            CallDestination::NumberTransferDestination(_) => 0,
            CallDestination::SipTransferDestination(_) => 1,
            CallDestination::Unknown(_) => return None,
        };
        CALL_DESTINATION.variants.get(variant).copied()
    }

    fn view(&self) -> View<'_> {
        match self {
            CallDestination::NumberTransferDestination(value) => View::required(value),
            CallDestination::SipTransferDestination(value) => View::required(value),
            CallDestination::Unknown(body) => View::Raw(&body.0),
        }
    }
}

unions! {
    CallDestination = "vapi-call-schema.json#/properties/destination";
}
