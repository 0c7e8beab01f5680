// @generated from vapi-variableextractionalias-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{
    Extra, Field, Member, Names, Object, ObjectShape, Slot, View, index, kind,
};

/// `VariableExtractionAlias`.
///
/// Schema: `vapi-variableextractionalias-schema.json#`
#[derive(Clone, PartialEq)]
pub struct VariableExtractionAlias {
    /// `key`, required, at most 40 characters, at least 1 characters, pattern `^[a-zA-Z][a-zA-Z0-9_]*$`.
    pub key: String,
    /// `value`, required, at most 10000 characters.
    pub value: String,
    _extra: Extra,
}

impl VariableExtractionAlias {
    /// A value with its required members.
    pub fn new(key: impl Into<String>, value: impl Into<String>) -> Self {
        VariableExtractionAlias {
            key: key.into(),
            value: value.into(),
            ..VariableExtractionAlias::empty()
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
        VariableExtractionAlias {
            key: Field::empty(),
            value: Field::empty(),
            _extra: Extra::EMPTY,
        }
    }
}

pub(crate) static VARIABLE_EXTRACTION_ALIAS: ObjectShape = {
    const NAMES: &[&str] = &["key", "value"];
    ObjectShape {
        name: "VariableExtractionAlias",
        members: &[
            Member::required("key", kind::STRING),
            Member::required("value", kind::STRING),
        ],
        names: Names::new(NAMES, &index::<4>(NAMES)),
        open: false,
    }
};

impl Object for VariableExtractionAlias {
    fn shape(&self) -> &'static ObjectShape {
        &VARIABLE_EXTRACTION_ALIAS
    }

    fn slot(&mut self, position: usize) -> Slot<'_> {
        match position {
            0 => Slot::required(&mut self.key),
            1 => Slot::required(&mut self.value),
            _ => Slot::Null,
        }
    }

    fn view(&self, position: usize) -> View<'_> {
        match position {
            0 => View::required(&self.key),
            1 => View::required(&self.value),
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
    VariableExtractionAlias = "vapi-variableextractionalias-schema.json#";
}
