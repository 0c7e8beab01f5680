// @generated from vapi-contextengineeringplanall-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Member, Names, Object, ObjectShape, Slot, View, index};

/// `ContextEngineeringPlanAll`.
///
/// Schema: `vapi-contextengineeringplanall-schema.json#`
///
/// Always written with `type`: `"all"`.
#[derive(Clone, PartialEq)]
pub struct ContextEngineeringPlanAll {
    _extra: Extra,
}

impl ContextEngineeringPlanAll {
    /// A value with its constant members alone.
    pub fn new() -> Self {
        ContextEngineeringPlanAll::empty()
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
        ContextEngineeringPlanAll {
            _extra: Extra::EMPTY,
        }
    }
}

impl Default for ContextEngineeringPlanAll {
    fn default() -> Self {
        ContextEngineeringPlanAll::empty()
    }
}

pub(crate) static CONTEXT_ENGINEERING_PLAN_ALL: ObjectShape = {
    const NAMES: &[&str] = &["type"];
    ObjectShape {
        name: "ContextEngineeringPlanAll",
        members: &[Member::constant("type", "all")],
        names: Names::new(NAMES, &index::<2>(NAMES)),
        open: false,
    }
};

impl Object for ContextEngineeringPlanAll {
    fn shape(&self) -> &'static ObjectShape {
        &CONTEXT_ENGINEERING_PLAN_ALL
    }

    fn slot(&mut self, position: usize) -> Slot<'_> {
        match position {
            0 => Slot::Constant("all"),
            _ => Slot::Null,
        }
    }

    fn view(&self, position: usize) -> View<'_> {
        match position {
            0 => View::String("all"),
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
    ContextEngineeringPlanAll = "vapi-contextengineeringplanall-schema.json#";
}
