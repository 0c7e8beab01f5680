// @generated from vapi-transferdestinationnumber-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{
    Extra, Field, Member, Names, Object, ObjectShape, Slot, View, index, kind,
};
use crate::types::{Message, TransferPlan};

/// `TransferDestinationNumber`.
///
/// Schema: `vapi-transferdestinationnumber-schema.json#`
///
/// Always written with `type`: `"number"`.
#[derive(Clone, PartialEq)]
pub struct TransferDestinationNumber {
    /// `message`.
    pub message: Option<Message>,
    /// `numberE164CheckEnabled`, default `true`.
    pub number_e164_check_enabled: Option<bool>,
    /// `number`, required, at most 40 characters, at least 3 characters.
    pub number: String,
    /// `extension`, at most 10 characters, at least 1 characters.
    pub extension: Option<String>,
    /// `callerId`, at most 40 characters.
    pub caller_id: Option<String>,
    /// `transferPlan`.
    pub transfer_plan: Option<Box<TransferPlan>>,
    /// `description`.
    pub description: Option<String>,
    _extra: Extra,
}

impl TransferDestinationNumber {
    /// A value with its required members.
    pub fn new(number: impl Into<String>) -> Self {
        TransferDestinationNumber {
            number: number.into(),
            ..TransferDestinationNumber::empty()
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
        TransferDestinationNumber {
            number: Field::empty(),
            message: None,
            number_e164_check_enabled: None,
            extension: None,
            caller_id: None,
            transfer_plan: None,
            description: None,
            _extra: Extra::EMPTY,
        }
    }
}

pub(crate) static TRANSFER_DESTINATION_NUMBER: ObjectShape = {
    const NAMES: &[&str] = &[
        "message",
        "type",
        "numberE164CheckEnabled",
        "number",
        "extension",
        "callerId",
        "transferPlan",
        "description",
    ];
    ObjectShape {
        name: "TransferDestinationNumber",
        members: &[
            Member::optional("message", kind::STRING | kind::OBJECT),
            Member::constant("type", "number"),
            Member::optional("numberE164CheckEnabled", kind::BOOLEAN),
            Member::required("number", kind::STRING),
            Member::optional("extension", kind::STRING),
            Member::optional("callerId", kind::STRING),
            Member::optional("transferPlan", kind::OBJECT),
            Member::optional("description", kind::STRING),
        ],
        names: Names::new(NAMES, &index::<16>(NAMES)),
        open: false,
    }
};

impl Object for TransferDestinationNumber {
    fn shape(&self) -> &'static ObjectShape {
        &TRANSFER_DESTINATION_NUMBER
    }

    fn slot(&mut self, position: usize) -> Slot<'_> {
        match position {
            0 => Slot::optional(&mut self.message),
            1 => Slot::Constant("number"),
            2 => Slot::optional(&mut self.number_e164_check_enabled),
            3 => Slot::required(&mut self.number),
            4 => Slot::optional(&mut self.extension),
            5 => Slot::optional(&mut self.caller_id),
            6 => Slot::optional(&mut self.transfer_plan),
            7 => Slot::optional(&mut self.description),
            _ => Slot::Null,
        }
    }

    fn view(&self, position: usize) -> View<'_> {
        match position {
            0 => View::optional(&self.message),
            1 => View::String("number"),
            2 => View::optional(&self.number_e164_check_enabled),
            3 => View::required(&self.number),
            4 => View::optional(&self.extension),
            5 => View::optional(&self.caller_id),
            6 => View::optional(&self.transfer_plan),
            7 => View::optional(&self.description),
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
    TransferDestinationNumber = "vapi-transferdestinationnumber-schema.json#";
}
