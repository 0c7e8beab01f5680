// @generated from vapi-toolrejectionplan-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Member, Names, Object, ObjectShape, Slot, View, index, kind};
use crate::types::ConditionsItem;

/// `ToolRejectionPlan`.
///
/// Schema: `vapi-toolrejectionplan-schema.json#`
#[derive(Clone, PartialEq)]
pub struct ToolRejectionPlan {
    /// `conditions`.
    pub conditions: Option<Vec<ConditionsItem>>,
    _extra: Extra,
}

impl ToolRejectionPlan {
    /// A value with no member set.
    pub fn new() -> Self {
        ToolRejectionPlan::empty()
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
        ToolRejectionPlan {
            conditions: None,
            _extra: Extra::EMPTY,
        }
    }
}

impl Default for ToolRejectionPlan {
    fn default() -> Self {
        ToolRejectionPlan::empty()
    }
}

pub(crate) static TOOL_REJECTION_PLAN: ObjectShape = {
    const NAMES: &[&str] = &["conditions"];
    ObjectShape {
        name: "ToolRejectionPlan",
        members: &[Member::optional("conditions", kind::ARRAY)],
        names: Names::new(NAMES, &index::<2>(NAMES)),
        open: false,
    }
};

impl Object for ToolRejectionPlan {
    fn shape(&self) -> &'static ObjectShape {
        &TOOL_REJECTION_PLAN
    }

    fn slot(&mut self, position: usize) -> Slot<'_> {
        match position {
            0 => Slot::optional(&mut self.conditions),
            _ => Slot::Null,
        }
    }

    fn view(&self, position: usize) -> View<'_> {
        match position {
            0 => View::optional(&self.conditions),
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
    ToolRejectionPlan = "vapi-toolrejectionplan-schema.json#";
}
