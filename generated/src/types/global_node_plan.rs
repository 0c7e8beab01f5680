// @generated from vapi-globalnodeplan-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Member, Names, Object, ObjectShape, Slot, View, index, kind};

/// `GlobalNodePlan`.
///
/// Schema: `vapi-globalnodeplan-schema.json#`
#[derive(Clone, PartialEq)]
pub struct GlobalNodePlan {
    /// `enabled`, default `false`.
    pub enabled: Option<bool>,
    /// `enterCondition`, at most 1000 characters, default ``  ``.
    pub enter_condition: Option<String>,
    _extra: Extra,
}

impl GlobalNodePlan {
    /// A value with no member set.
    pub fn new() -> Self {
        GlobalNodePlan::empty()
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
        GlobalNodePlan {
            enabled: None,
            enter_condition: None,
            _extra: Extra::EMPTY,
        }
    }
}

impl Default for GlobalNodePlan {
    fn default() -> Self {
        GlobalNodePlan::empty()
    }
}

pub(crate) static GLOBAL_NODE_PLAN: ObjectShape = {
    const NAMES: &[&str] = &["enabled", "enterCondition"];
    ObjectShape {
        name: "GlobalNodePlan",
        members: &[
            Member::optional("enabled", kind::BOOLEAN),
            Member::optional("enterCondition", kind::STRING),
        ],
        names: Names::new(NAMES, &index::<4>(NAMES)),
        open: false,
    }
};

impl Object for GlobalNodePlan {
    fn shape(&self) -> &'static ObjectShape {
        &GLOBAL_NODE_PLAN
    }

    fn slot(&mut self, position: usize) -> Slot<'_> {
        match position {
            0 => Slot::optional(&mut self.enabled),
            1 => Slot::optional(&mut self.enter_condition),
            _ => Slot::Null,
        }
    }

    fn view(&self, position: usize) -> View<'_> {
        match position {
            0 => View::optional(&self.enabled),
            1 => View::optional(&self.enter_condition),
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
    GlobalNodePlan = "vapi-globalnodeplan-schema.json#";
}
