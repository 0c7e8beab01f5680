// @generated from vapi-exactreplacement-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{
    Extra, Field, Member, Names, Object, ObjectShape, Slot, View, index, kind,
};

/// `ExactReplacement`.
///
/// Schema: `vapi-exactreplacement-schema.json#`
///
/// Always written with `type`: `"exact"`.
#[derive(Clone, PartialEq)]
pub struct ExactReplacement {
    /// `replaceAllEnabled`, default `false`.
    pub replace_all_enabled: Option<bool>,
    /// `key`, required.
    pub key: String,
    /// `value`, required, at most 1000 characters.
    pub value: String,
    _extra: Extra,
}

impl ExactReplacement {
    /// A value with its required members.
    pub fn new(key: impl Into<String>, value: impl Into<String>) -> Self {
        ExactReplacement {
            key: key.into(),
            value: value.into(),
            ..ExactReplacement::empty()
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
        ExactReplacement {
            key: Field::empty(),
            value: Field::empty(),
            replace_all_enabled: None,
            _extra: Extra::EMPTY,
        }
    }
}

pub(crate) static EXACT_REPLACEMENT: ObjectShape = {
    const NAMES: &[&str] = &["type", "replaceAllEnabled", "key", "value"];
    ObjectShape {
        name: "ExactReplacement",
        members: &[
            Member::constant("type", "exact"),
            Member::optional("replaceAllEnabled", kind::BOOLEAN),
            Member::required("key", kind::STRING),
            Member::required("value", kind::STRING),
        ],
        names: Names::new(NAMES, &index::<8>(NAMES)),
        open: false,
    }
};

impl Object for ExactReplacement {
    fn shape(&self) -> &'static ObjectShape {
        &EXACT_REPLACEMENT
    }

    fn slot(&mut self, position: usize) -> Slot<'_> {
        match position {
            0 => Slot::Constant("exact"),
            1 => Slot::optional(&mut self.replace_all_enabled),
            2 => Slot::required(&mut self.key),
            3 => Slot::required(&mut self.value),
            _ => Slot::Null,
        }
    }

    fn view(&self, position: usize) -> View<'_> {
        match position {
            0 => View::String("exact"),
            1 => View::optional(&self.replace_all_enabled),
            2 => View::required(&self.key),
            3 => View::required(&self.value),
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
    ExactReplacement = "vapi-exactreplacement-schema.json#";
}
