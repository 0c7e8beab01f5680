// @generated from vapi-toolcall-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{
    Extra, Field, Member, Names, Object, ObjectShape, Slot, View, index, kind,
};
use crate::types::ToolCallFunction;

/// `ToolCall`.
///
/// Schema: `vapi-toolcall-schema.json#`
#[derive(Clone, PartialEq)]
pub struct ToolCall {
    /// `id`, required.
    pub id: String,
    /// `type`, required.
    pub r#type: String,
    /// `function`, required.
    pub function: ToolCallFunction,
    _extra: Extra,
}

impl ToolCall {
    /// A value with its required members.
    pub fn new(
        id: impl Into<String>,
        r#type: impl Into<String>,
        function: impl Into<ToolCallFunction>,
    ) -> Self {
        ToolCall {
            id: id.into(),
            r#type: r#type.into(),
            function: function.into(),
            ..ToolCall::empty()
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
        ToolCall {
            id: Field::empty(),
            r#type: Field::empty(),
            function: Field::empty(),
            _extra: Extra::EMPTY,
        }
    }
}

pub(crate) static TOOL_CALL: ObjectShape = {
    const NAMES: &[&str] = &["id", "type", "function"];
    ObjectShape {
        name: "ToolCall",
        members: &[
            Member::required("id", kind::STRING),
            Member::required("type", kind::STRING),
            Member::required("function", kind::OBJECT),
        ],
        names: Names::new(NAMES, &index::<8>(NAMES)),
        open: false,
    }
};

impl Object for ToolCall {
    fn shape(&self) -> &'static ObjectShape {
        &TOOL_CALL
    }

    fn slot(&mut self, position: usize) -> Slot<'_> {
        match position {
            0 => Slot::required(&mut self.id),
            1 => Slot::required(&mut self.r#type),
            2 => Slot::required(&mut self.function),
            _ => Slot::Null,
        }
    }

    fn view(&self, position: usize) -> View<'_> {
        match position {
            0 => View::required(&self.id),
            1 => View::required(&self.r#type),
            2 => View::required(&self.function),
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
    ToolCall = "vapi-toolcall-schema.json#";
}
