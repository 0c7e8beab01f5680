// @generated from vapi-call-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{NONE, Names, ObjectPlan, UnionShape, Unknown, only};
use crate::types::{
    TransferDestinationNumber, TransferDestinationSip, TransferPlan, TransferPlanMessage,
};

/// One of several types.
///
/// Schema: `vapi-call-schema.json#/properties/destination`
/// and 12 other places that say the same.
///
/// Told apart by `type`.
#[derive(Clone)]
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

    /// Returns `message`; `None` for `Unknown`, and where it is absent.
    pub fn message(&self) -> Option<&TransferPlanMessage> {
        match self {
            CallDestination::NumberTransferDestination(value) => value.message.as_ref(),
            CallDestination::SipTransferDestination(value) => value.message.as_ref(),
            CallDestination::Unknown(_) => None,
        }
    }

    /// Returns `callerId`; `None` for `Unknown`, and where it is absent.
    pub fn caller_id(&self) -> Option<&str> {
        match self {
            CallDestination::NumberTransferDestination(value) => {
                value.caller_id.as_deref()
            }
            CallDestination::SipTransferDestination(value) => value.caller_id.as_deref(),
            CallDestination::Unknown(_) => None,
        }
    }

    /// Returns `transferPlan`; `None` for `Unknown`, and where it is absent.
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

    /// Returns `description`; `None` for `Unknown`, and where it is absent.
    pub fn description(&self) -> Option<&str> {
        match self {
            CallDestination::NumberTransferDestination(value) => {
                value.description.as_deref()
            }
            CallDestination::SipTransferDestination(value) => {
                value.description.as_deref()
            }
            CallDestination::Unknown(_) => None,
        }
    }
}

impl From<TransferDestinationNumber> for CallDestination {
    #[inline]
    fn from(value: TransferDestinationNumber) -> Self {
        CallDestination::NumberTransferDestination(Box::new(value))
    }
}

impl From<TransferDestinationSip> for CallDestination {
    #[inline]
    fn from(value: TransferDestinationSip) -> Self {
        CallDestination::SipTransferDestination(Box::new(value))
    }
}

union! {
    CallDestination = "vapi-call-schema.json#/properties/destination", UnionShape {
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
        0 NumberTransferDestination is_number_transfer_destination as_number_transfer_destination by_ref TransferDestinationNumber;
        1 SipTransferDestination is_sip_transfer_destination as_sip_transfer_destination by_ref TransferDestinationSip;
    }
}
