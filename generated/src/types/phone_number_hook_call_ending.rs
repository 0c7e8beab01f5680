// @generated from vapi-phonenumberhookcallending-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Member, Names, Object, ObjectShape, Slot, View, index, kind};
use crate::types::{PhoneNumberCallEndingHookFilter, PhoneNumberHookCallEndingDo};

/// `PhoneNumberHookCallEnding`.
///
/// Schema: `vapi-phonenumberhookcallending-schema.json#`
///
/// Always written with `on`: `"call.ending"`.
#[derive(Clone, PartialEq)]
pub struct PhoneNumberHookCallEnding {
    /// `filters`.
    pub filters: Option<Vec<PhoneNumberCallEndingHookFilter>>,
    /// `do`.
    pub r#do: Option<PhoneNumberHookCallEndingDo>,
    _extra: Extra,
}

impl PhoneNumberHookCallEnding {
    /// A value with its constant members alone.
    pub fn new() -> Self {
        PhoneNumberHookCallEnding::empty()
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
        PhoneNumberHookCallEnding {
            filters: None,
            r#do: None,
            _extra: Extra::EMPTY,
        }
    }
}

impl Default for PhoneNumberHookCallEnding {
    fn default() -> Self {
        PhoneNumberHookCallEnding::empty()
    }
}

pub(crate) static PHONE_NUMBER_HOOK_CALL_ENDING: ObjectShape = {
    const NAMES: &[&str] = &["on", "filters", "do"];
    ObjectShape {
        name: "PhoneNumberHookCallEnding",
        members: &[
            Member::constant("on", "call.ending"),
            Member::optional("filters", kind::ARRAY),
            Member::optional("do", kind::OBJECT),
        ],
        names: Names::new(NAMES, &index::<8>(NAMES)),
        open: false,
    }
};

impl Object for PhoneNumberHookCallEnding {
    fn shape(&self) -> &'static ObjectShape {
        &PHONE_NUMBER_HOOK_CALL_ENDING
    }

    fn slot(&mut self, position: usize) -> Slot<'_> {
        match position {
            0 => Slot::Constant("call.ending"),
            1 => Slot::optional(&mut self.filters),
            2 => Slot::optional(&mut self.r#do),
            _ => Slot::Null,
        }
    }

    fn view(&self, position: usize) -> View<'_> {
        match position {
            0 => View::String("call.ending"),
            1 => View::optional(&self.filters),
            2 => View::optional(&self.r#do),
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
    PhoneNumberHookCallEnding = "vapi-phonenumberhookcallending-schema.json#";
}
