// @generated from vapi-phonenumbercallringinghookfilter-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{
    Extra, Field, Member, Names, Object, ObjectShape, Slot, View, index, kind,
};

/// `PhoneNumberCallRingingHookFilter`.
///
/// Schema: `vapi-phonenumbercallringinghookfilter-schema.json#`
///
/// Always written with `type`: `"startsWith"`.
///
/// Always written with `key`: `"number"`.
#[derive(Clone, PartialEq)]
pub struct PhoneNumberCallRingingHookFilter {
    /// `startsWith`, required, at most 20 characters.
    pub starts_with: Vec<String>,
    _extra: Extra,
}

impl PhoneNumberCallRingingHookFilter {
    /// A value with its required members.
    pub fn new(starts_with: impl Into<Vec<String>>) -> Self {
        PhoneNumberCallRingingHookFilter {
            starts_with: starts_with.into(),
            ..PhoneNumberCallRingingHookFilter::empty()
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
        PhoneNumberCallRingingHookFilter {
            starts_with: Field::empty(),
            _extra: Extra::EMPTY,
        }
    }
}

pub(crate) static PHONE_NUMBER_CALL_RINGING_HOOK_FILTER: ObjectShape = {
    const NAMES: &[&str] = &["type", "key", "startsWith"];
    ObjectShape {
        name: "PhoneNumberCallRingingHookFilter",
        members: &[
            Member::constant("type", "startsWith"),
            Member::constant("key", "number"),
            Member::required("startsWith", kind::ARRAY),
        ],
        names: Names::new(NAMES, &index::<8>(NAMES)),
        open: false,
    }
};

impl Object for PhoneNumberCallRingingHookFilter {
    fn shape(&self) -> &'static ObjectShape {
        &PHONE_NUMBER_CALL_RINGING_HOOK_FILTER
    }

    fn slot(&mut self, position: usize) -> Slot<'_> {
        match position {
            0 => Slot::Constant("startsWith"),
            1 => Slot::Constant("number"),
            2 => Slot::required(&mut self.starts_with),
            _ => Slot::Null,
        }
    }

    fn view(&self, position: usize) -> View<'_> {
        match position {
            0 => View::String("startsWith"),
            1 => View::String("number"),
            2 => View::required(&self.starts_with),
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
    PhoneNumberCallRingingHookFilter =
    "vapi-phonenumbercallringinghookfilter-schema.json#";
}
