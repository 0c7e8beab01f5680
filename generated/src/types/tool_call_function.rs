// @generated from vapi-toolcallfunction-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{
    Extra, Field, Member, Names, Object, ObjectShape, Slot, View, index, kind,
};

/// `ToolCallFunction`.
///
/// Schema: `vapi-toolcallfunction-schema.json#`
#[derive(Clone, PartialEq)]
pub struct ToolCallFunction {
    /// `arguments`, required.
    pub arguments: String,
    /// `name`, required, at most 80 characters.
    pub name: String,
    _extra: Extra,
}

impl ToolCallFunction {
    /// A value with its required members.
    pub fn new(arguments: impl Into<String>, name: impl Into<String>) -> Self {
        ToolCallFunction {
            arguments: arguments.into(),
            name: name.into(),
            ..ToolCallFunction::empty()
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
        ToolCallFunction {
            arguments: Field::empty(),
            name: Field::empty(),
            _extra: Extra::EMPTY,
        }
    }
}

pub(crate) static TOOL_CALL_FUNCTION: ObjectShape = {
    const NAMES: &[&str] = &["arguments", "name"];
    ObjectShape {
        name: "ToolCallFunction",
        members: &[
            Member::required("arguments", kind::STRING),
            Member::required("name", kind::STRING),
        ],
        names: Names::new(NAMES, &index::<4>(NAMES)),
        open: false,
    }
};

impl Object for ToolCallFunction {
    fn shape(&self) -> &'static ObjectShape {
        &TOOL_CALL_FUNCTION
    }

    fn slot(&mut self, position: usize) -> Slot<'_> {
        match position {
            0 => Slot::required(&mut self.arguments),
            1 => Slot::required(&mut self.name),
            _ => Slot::Null,
        }
    }

    fn view(&self, position: usize) -> View<'_> {
        match position {
            0 => View::required(&self.arguments),
            1 => View::required(&self.name),
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
    ToolCallFunction = "vapi-toolcallfunction-schema.json#";
}
