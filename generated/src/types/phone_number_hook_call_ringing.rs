// @generated from vapi-phonenumberhookcallringing-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{
    Extra, Field, Member, Names, Object, ObjectShape, Slot, View, index, kind,
};
use crate::types::{PhoneNumberCallRingingHookFilter, PhoneNumberHookCallEndingDo};

/// `PhoneNumberHookCallRinging`.
///
/// Schema: `vapi-phonenumberhookcallringing-schema.json#`
///
/// Always written with `on`: `"call.ringing"`.
#[derive(Clone, PartialEq)]
pub struct PhoneNumberHookCallRinging {
    /// `filters`.
    pub filters: Option<Vec<PhoneNumberCallRingingHookFilter>>,
    /// `do`, required.
    pub r#do: Vec<PhoneNumberHookCallEndingDo>,
    _extra: Extra,
}

impl PhoneNumberHookCallRinging {
    /// A value with its required members.
    pub fn new(r#do: impl Into<Vec<PhoneNumberHookCallEndingDo>>) -> Self {
        PhoneNumberHookCallRinging {
            r#do: r#do.into(),
            ..PhoneNumberHookCallRinging::empty()
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
        PhoneNumberHookCallRinging {
            r#do: Field::empty(),
            filters: None,
            _extra: Extra::EMPTY,
        }
    }
}

pub(crate) static PHONE_NUMBER_HOOK_CALL_RINGING: ObjectShape = {
    const NAMES: &[&str] = &["on", "filters", "do"];
    ObjectShape {
        name: "PhoneNumberHookCallRinging",
        members: &[
            Member::constant("on", "call.ringing"),
            Member::optional("filters", kind::ARRAY),
            Member::required("do", kind::ARRAY),
        ],
        names: Names::new(NAMES, &index::<8>(NAMES)),
        open: false,
    }
};

impl Object for PhoneNumberHookCallRinging {
    fn shape(&self) -> &'static ObjectShape {
        &PHONE_NUMBER_HOOK_CALL_RINGING
    }

    fn slot(&mut self, position: usize) -> Slot<'_> {
        match position {
            0 => Slot::Constant("call.ringing"),
            1 => Slot::optional(&mut self.filters),
            2 => Slot::required(&mut self.r#do),
            _ => Slot::Null,
        }
    }

    fn view(&self, position: usize) -> View<'_> {
        match position {
            0 => View::String("call.ringing"),
            1 => View::optional(&self.filters),
            2 => View::required(&self.r#do),
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
    PhoneNumberHookCallRinging = "vapi-phonenumberhookcallringing-schema.json#";
}
