// @generated from vapi-sayphonenumberhookaction-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{
    Extra, Field, Member, Names, Object, ObjectShape, Slot, View, index, kind,
};

/// `SayPhoneNumberHookAction`.
///
/// Schema: `vapi-sayphonenumberhookaction-schema.json#`
///
/// Always written with `type`: `"say"`.
#[derive(Clone, PartialEq)]
pub struct SayPhoneNumberHookAction {
    /// `exact`, required, at most 4000 characters.
    pub exact: String,
    _extra: Extra,
}

impl SayPhoneNumberHookAction {
    /// A value with its required members.
    pub fn new(exact: impl Into<String>) -> Self {
        SayPhoneNumberHookAction {
            exact: exact.into(),
            ..SayPhoneNumberHookAction::empty()
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
        SayPhoneNumberHookAction {
            exact: Field::empty(),
            _extra: Extra::EMPTY,
        }
    }
}

pub(crate) static SAY_PHONE_NUMBER_HOOK_ACTION: ObjectShape = {
    const NAMES: &[&str] = &["type", "exact"];
    ObjectShape {
        name: "SayPhoneNumberHookAction",
        members: &[
            Member::constant("type", "say"),
            Member::required("exact", kind::STRING),
        ],
        names: Names::new(NAMES, &index::<4>(NAMES)),
        open: false,
    }
};

impl Object for SayPhoneNumberHookAction {
    fn shape(&self) -> &'static ObjectShape {
        &SAY_PHONE_NUMBER_HOOK_ACTION
    }

    fn slot(&mut self, position: usize) -> Slot<'_> {
        match position {
            0 => Slot::Constant("say"),
            1 => Slot::required(&mut self.exact),
            _ => Slot::Null,
        }
    }

    fn view(&self, position: usize) -> View<'_> {
        match position {
            0 => View::String("say"),
            1 => View::required(&self.exact),
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
    SayPhoneNumberHookAction = "vapi-sayphonenumberhookaction-schema.json#";
}
