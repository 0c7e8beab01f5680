// @generated from vapi-toolcallhookaction-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Member, Names, Object, ObjectShape, Slot, View, index, kind};
use crate::types::ToolNodeTool;

/// `ToolCallHookAction`.
///
/// Schema: `vapi-toolcallhookaction-schema.json#`
///
/// Always written with `type`: `"tool"`.
#[derive(Clone, PartialEq)]
pub struct ToolCallHookAction {
    /// `tool`.
    pub tool: Option<ToolNodeTool>,
    /// `toolId`.
    pub tool_id: Option<String>,
    _extra: Extra,
}

impl ToolCallHookAction {
    /// A value with its constant members alone.
    pub fn new() -> Self {
        ToolCallHookAction::empty()
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
        ToolCallHookAction {
            tool: None,
            tool_id: None,
            _extra: Extra::EMPTY,
        }
    }
}

impl Default for ToolCallHookAction {
    fn default() -> Self {
        ToolCallHookAction::empty()
    }
}

pub(crate) static TOOL_CALL_HOOK_ACTION: ObjectShape = {
    const NAMES: &[&str] = &["type", "tool", "toolId"];
    ObjectShape {
        name: "ToolCallHookAction",
        members: &[
            Member::constant("type", "tool"),
            Member::optional("tool", kind::OBJECT),
            Member::optional("toolId", kind::STRING),
        ],
        names: Names::new(NAMES, &index::<8>(NAMES)),
        open: false,
    }
};

impl Object for ToolCallHookAction {
    fn shape(&self) -> &'static ObjectShape {
        &TOOL_CALL_HOOK_ACTION
    }

    fn slot(&mut self, position: usize) -> Slot<'_> {
        match position {
            0 => Slot::Constant("tool"),
            1 => Slot::optional(&mut self.tool),
            2 => Slot::optional(&mut self.tool_id),
            _ => Slot::Null,
        }
    }

    fn view(&self, position: usize) -> View<'_> {
        match position {
            0 => View::String("tool"),
            1 => View::optional(&self.tool),
            2 => View::optional(&self.tool_id),
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
    ToolCallHookAction = "vapi-toolcallhookaction-schema.json#";
}
