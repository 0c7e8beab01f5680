// @generated from vapi-callhookfilter-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{
    Extra, Field, Member, Names, Object, ObjectShape, Slot, View, index, kind,
};

/// `CallHookFilter`.
///
/// Schema: `vapi-callhookfilter-schema.json#`
///
/// Always written with `type`: `"oneOf"`.
#[derive(Clone, PartialEq)]
pub struct CallHookFilter {
    /// `key`, required, at most 1000 characters.
    pub key: String,
    /// `oneOf`, required.
    pub one_of: Vec<String>,
    _extra: Extra,
}

impl CallHookFilter {
    /// A value with its required members.
    pub fn new(key: impl Into<String>, one_of: impl Into<Vec<String>>) -> Self {
        CallHookFilter {
            key: key.into(),
            one_of: one_of.into(),
            ..CallHookFilter::empty()
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
        CallHookFilter {
            key: Field::empty(),
            one_of: Field::empty(),
            _extra: Extra::EMPTY,
        }
    }
}

pub(crate) static CALL_HOOK_FILTER: ObjectShape = {
    const NAMES: &[&str] = &["type", "key", "oneOf"];
    ObjectShape {
        name: "CallHookFilter",
        members: &[
            Member::constant("type", "oneOf"),
            Member::required("key", kind::STRING),
            Member::required("oneOf", kind::ARRAY),
        ],
        names: Names::new(NAMES, &index::<8>(NAMES)),
        open: false,
    }
};

impl Object for CallHookFilter {
    fn shape(&self) -> &'static ObjectShape {
        &CALL_HOOK_FILTER
    }

    fn slot(&mut self, position: usize) -> Slot<'_> {
        match position {
            0 => Slot::Constant("oneOf"),
            1 => Slot::required(&mut self.key),
            2 => Slot::required(&mut self.one_of),
            _ => Slot::Null,
        }
    }

    fn view(&self, position: usize) -> View<'_> {
        match position {
            0 => View::String("oneOf"),
            1 => View::required(&self.key),
            2 => View::required(&self.one_of),
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
    CallHookFilter = "vapi-callhookfilter-schema.json#";
}
