// @generated from vapi-transferphonenumberhookaction-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Member, Names, Object, ObjectShape, Slot, View, index, kind};
use crate::types::CallDestination;

/// `TransferPhoneNumberHookAction`.
///
/// Schema: `vapi-transferphonenumberhookaction-schema.json#`
///
/// Always written with `type`: `"transfer"`.
#[derive(Clone, PartialEq)]
pub struct TransferPhoneNumberHookAction {
    /// `destination`.
    pub destination: Option<CallDestination>,
    _extra: Extra,
}

impl TransferPhoneNumberHookAction {
    /// A value with its constant members alone.
    pub fn new() -> Self {
        TransferPhoneNumberHookAction::empty()
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
        TransferPhoneNumberHookAction {
            destination: None,
            _extra: Extra::EMPTY,
        }
    }
}

impl Default for TransferPhoneNumberHookAction {
    fn default() -> Self {
        TransferPhoneNumberHookAction::empty()
    }
}

pub(crate) static TRANSFER_PHONE_NUMBER_HOOK_ACTION: ObjectShape = {
    const NAMES: &[&str] = &["type", "destination"];
    ObjectShape {
        name: "TransferPhoneNumberHookAction",
        members: &[
            Member::constant("type", "transfer"),
            Member::optional("destination", kind::OBJECT),
        ],
        names: Names::new(NAMES, &index::<4>(NAMES)),
        open: false,
    }
};

impl Object for TransferPhoneNumberHookAction {
    fn shape(&self) -> &'static ObjectShape {
        &TRANSFER_PHONE_NUMBER_HOOK_ACTION
    }

    fn slot(&mut self, position: usize) -> Slot<'_> {
        match position {
            0 => Slot::Constant("transfer"),
            1 => Slot::optional(&mut self.destination),
            _ => Slot::Null,
        }
    }

    fn view(&self, position: usize) -> View<'_> {
        match position {
            0 => View::String("transfer"),
            1 => View::optional(&self.destination),
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
    TransferPhoneNumberHookAction = "vapi-transferphonenumberhookaction-schema.json#";
}
