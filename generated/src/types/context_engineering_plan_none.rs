// @generated from vapi-contextengineeringplannone-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Member, Names, Object, ObjectShape, Slot, View, index};

/// `ContextEngineeringPlanNone`.
///
/// Schema: `vapi-contextengineeringplannone-schema.json#`
///
/// Always written with `type`: `"none"`.
#[derive(Clone, PartialEq)]
pub struct ContextEngineeringPlanNone {
    _extra: Extra,
}

impl ContextEngineeringPlanNone {
    /// A value with its constant members alone.
    pub fn new() -> Self {
        ContextEngineeringPlanNone::empty()
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
        ContextEngineeringPlanNone {
            _extra: Extra::EMPTY,
        }
    }
}

impl Default for ContextEngineeringPlanNone {
    fn default() -> Self {
        ContextEngineeringPlanNone::empty()
    }
}

pub(crate) static CONTEXT_ENGINEERING_PLAN_NONE: ObjectShape = {
    const NAMES: &[&str] = &["type"];
    ObjectShape {
        name: "ContextEngineeringPlanNone",
        members: &[Member::constant("type", "none")],
        names: Names::new(NAMES, &index::<2>(NAMES)),
        open: false,
    }
};

impl Object for ContextEngineeringPlanNone {
    fn shape(&self) -> &'static ObjectShape {
        &CONTEXT_ENGINEERING_PLAN_NONE
    }

    fn slot(&mut self, position: usize) -> Slot<'_> {
        match position {
            0 => Slot::Constant("none"),
            _ => Slot::Null,
        }
    }

    fn view(&self, position: usize) -> View<'_> {
        match position {
            0 => View::String("none"),
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
    ContextEngineeringPlanNone = "vapi-contextengineeringplannone-schema.json#";
}
