// @generated from vapi-transferdestinationsip-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{
    Extra, Field, Member, Names, Object, ObjectShape, Slot, View, index, kind,
};
use crate::types::{Message, TransferPlan};
use serde_json::Value;
use std::collections::BTreeMap;

/// `TransferDestinationSip`.
///
/// Schema: `vapi-transferdestinationsip-schema.json#`
///
/// Always written with `type`: `"sip"`.
#[derive(Clone, PartialEq)]
pub struct TransferDestinationSip {
    /// `message`.
    pub message: Option<Message>,
    /// `sipUri`, required.
    pub sip_uri: String,
    /// `callerId`, at most 40 characters.
    pub caller_id: Option<String>,
    /// `transferPlan`.
    pub transfer_plan: Option<Box<TransferPlan>>,
    /// `sipHeaders`.
    pub sip_headers: Option<BTreeMap<String, Value>>,
    /// `description`.
    pub description: Option<String>,
    _extra: Extra,
}

impl TransferDestinationSip {
    /// A value with its required members.
    pub fn new(sip_uri: impl Into<String>) -> Self {
        TransferDestinationSip {
            sip_uri: sip_uri.into(),
            ..TransferDestinationSip::empty()
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
        TransferDestinationSip {
            sip_uri: Field::empty(),
            message: None,
            caller_id: None,
            transfer_plan: None,
            sip_headers: None,
            description: None,
            _extra: Extra::EMPTY,
        }
    }
}

pub(crate) static TRANSFER_DESTINATION_SIP: ObjectShape = {
    const NAMES: &[&str] = &[
        "message",
        "type",
        "sipUri",
        "callerId",
        "transferPlan",
        "sipHeaders",
        "description",
    ];
    ObjectShape {
        name: "TransferDestinationSip",
        members: &[
            Member::optional("message", kind::STRING | kind::OBJECT),
            Member::constant("type", "sip"),
            Member::required("sipUri", kind::STRING),
            Member::optional("callerId", kind::STRING),
            Member::optional("transferPlan", kind::OBJECT),
            Member::optional("sipHeaders", kind::OBJECT),
            Member::optional("description", kind::STRING),
        ],
        names: Names::new(NAMES, &index::<16>(NAMES)),
        open: false,
    }
};

impl Object for TransferDestinationSip {
    fn shape(&self) -> &'static ObjectShape {
        &TRANSFER_DESTINATION_SIP
    }

    fn slot(&mut self, position: usize) -> Slot<'_> {
        match position {
            0 => Slot::optional(&mut self.message),
            1 => Slot::Constant("sip"),
            2 => Slot::required(&mut self.sip_uri),
            3 => Slot::optional(&mut self.caller_id),
            4 => Slot::optional(&mut self.transfer_plan),
            5 => Slot::optional(&mut self.sip_headers),
            6 => Slot::optional(&mut self.description),
            _ => Slot::Null,
        }
    }

    fn view(&self, position: usize) -> View<'_> {
        match position {
            0 => View::optional(&self.message),
            1 => View::String("sip"),
            2 => View::required(&self.sip_uri),
            3 => View::optional(&self.caller_id),
            4 => View::optional(&self.transfer_plan),
            5 => View::optional(&self.sip_headers),
            6 => View::optional(&self.description),
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
    TransferDestinationSip = "vapi-transferdestinationsip-schema.json#";
}
