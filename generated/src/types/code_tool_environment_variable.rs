// @generated from vapi-codetoolenvironmentvariable-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{
    Extra, Field, Member, Names, Object, ObjectShape, Slot, View, index, kind,
};

/// `CodeToolEnvironmentVariable`.
///
/// Schema: `vapi-codetoolenvironmentvariable-schema.json#`
#[derive(Clone, PartialEq)]
pub struct CodeToolEnvironmentVariable {
    /// `name`, required, at most 64 characters, pattern `^[A-Z][A-Z0-9_]*$`.
    pub name: String,
    /// `value`, required, at most 10000 characters.
    pub value: String,
    _extra: Extra,
}

impl CodeToolEnvironmentVariable {
    /// A value with its required members.
    pub fn new(name: impl Into<String>, value: impl Into<String>) -> Self {
        CodeToolEnvironmentVariable {
            name: name.into(),
            value: value.into(),
            ..CodeToolEnvironmentVariable::empty()
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
        CodeToolEnvironmentVariable {
            name: Field::empty(),
            value: Field::empty(),
            _extra: Extra::EMPTY,
        }
    }
}

pub(crate) static CODE_TOOL_ENVIRONMENT_VARIABLE: ObjectShape = {
    const NAMES: &[&str] = &["name", "value"];
    ObjectShape {
        name: "CodeToolEnvironmentVariable",
        members: &[
            Member::required("name", kind::STRING),
            Member::required("value", kind::STRING),
        ],
        names: Names::new(NAMES, &index::<4>(NAMES)),
        open: false,
    }
};

impl Object for CodeToolEnvironmentVariable {
    fn shape(&self) -> &'static ObjectShape {
        &CODE_TOOL_ENVIRONMENT_VARIABLE
    }

    fn slot(&mut self, position: usize) -> Slot<'_> {
        match position {
            0 => Slot::required(&mut self.name),
            1 => Slot::required(&mut self.value),
            _ => Slot::Null,
        }
    }

    fn view(&self, position: usize) -> View<'_> {
        match position {
            0 => View::required(&self.name),
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
    CodeToolEnvironmentVariable = "vapi-codetoolenvironmentvariable-schema.json#";
}
