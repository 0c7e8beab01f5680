// @generated from vapi-transferfallbackplan-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{
    Extra, Field, Member, Names, Object, ObjectShape, Slot, View, index, kind,
};
use crate::types::Message;

/// `TransferFallbackPlan`.
///
/// Schema: `vapi-transferfallbackplan-schema.json#`
#[derive(Clone, PartialEq)]
pub struct TransferFallbackPlan {
    /// `message`, required.
    pub message: Message,
    /// `endCallEnabled`, default `true`.
    pub end_call_enabled: Option<bool>,
    _extra: Extra,
}

impl TransferFallbackPlan {
    /// A value with its required members.
    pub fn new(message: impl Into<Message>) -> Self {
        TransferFallbackPlan {
            message: message.into(),
            ..TransferFallbackPlan::empty()
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
        TransferFallbackPlan {
            message: Field::empty(),
            end_call_enabled: None,
            _extra: Extra::EMPTY,
        }
    }
}

pub(crate) static TRANSFER_FALLBACK_PLAN: ObjectShape = {
    const NAMES: &[&str] = &["message", "endCallEnabled"];
    ObjectShape {
        name: "TransferFallbackPlan",
        members: &[
            Member::required("message", kind::STRING | kind::OBJECT),
            Member::optional("endCallEnabled", kind::BOOLEAN),
        ],
        names: Names::new(NAMES, &index::<4>(NAMES)),
        open: false,
    }
};

impl Object for TransferFallbackPlan {
    fn shape(&self) -> &'static ObjectShape {
        &TRANSFER_FALLBACK_PLAN
    }

    fn slot(&mut self, position: usize) -> Slot<'_> {
        match position {
            0 => Slot::required(&mut self.message),
            1 => Slot::optional(&mut self.end_call_enabled),
            _ => Slot::Null,
        }
    }

    fn view(&self, position: usize) -> View<'_> {
        match position {
            0 => View::required(&self.message),
            1 => View::optional(&self.end_call_enabled),
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
    TransferFallbackPlan = "vapi-transferfallbackplan-schema.json#";
}
