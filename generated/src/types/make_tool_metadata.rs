// @generated from vapi-maketoolmetadata-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{
    Extra, Member, Names, Number, Object, ObjectShape, Slot, View, index, kind,
};

/// `MakeToolMetadata`.
///
/// Schema: `vapi-maketoolmetadata-schema.json#`
#[derive(Clone, PartialEq)]
pub struct MakeToolMetadata {
    /// `scenarioId`.
    pub scenario_id: Option<Number>,
    /// `triggerHookId`.
    pub trigger_hook_id: Option<Number>,
    _extra: Extra,
}

impl MakeToolMetadata {
    /// A value with no member set.
    pub fn new() -> Self {
        MakeToolMetadata::empty()
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
        MakeToolMetadata {
            scenario_id: None,
            trigger_hook_id: None,
            _extra: Extra::EMPTY,
        }
    }
}

impl Default for MakeToolMetadata {
    fn default() -> Self {
        MakeToolMetadata::empty()
    }
}

pub(crate) static MAKE_TOOL_METADATA: ObjectShape = {
    const NAMES: &[&str] = &["scenarioId", "triggerHookId"];
    ObjectShape {
        name: "MakeToolMetadata",
        members: &[
            Member::optional("scenarioId", kind::NUMBER),
            Member::optional("triggerHookId", kind::NUMBER),
        ],
        names: Names::new(NAMES, &index::<4>(NAMES)),
        open: false,
    }
};

impl Object for MakeToolMetadata {
    fn shape(&self) -> &'static ObjectShape {
        &MAKE_TOOL_METADATA
    }

    fn slot(&mut self, position: usize) -> Slot<'_> {
        match position {
            0 => Slot::optional(&mut self.scenario_id),
            1 => Slot::optional(&mut self.trigger_hook_id),
            _ => Slot::Null,
        }
    }

    fn view(&self, position: usize) -> View<'_> {
        match position {
            0 => View::optional(&self.scenario_id),
            1 => View::optional(&self.trigger_hook_id),
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
    MakeToolMetadata = "vapi-maketoolmetadata-schema.json#";
}
