// @generated from vapi-contextengineeringplanuserandassistantmessages-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Member, Names, Object, ObjectShape, Slot, View, index};

/// `ContextEngineeringPlanUserAndAssistantMessages`.
///
/// Schema: `vapi-contextengineeringplanuserandassistantmessages-schema.json#`
///
/// Always written with `type`: `"userAndAssistantMessages"`.
#[derive(Clone, PartialEq)]
pub struct ContextEngineeringPlanUserAndAssistantMessages {
    _extra: Extra,
}

impl ContextEngineeringPlanUserAndAssistantMessages {
    /// A value with its constant members alone.
    pub fn new() -> Self {
        ContextEngineeringPlanUserAndAssistantMessages::empty()
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
        ContextEngineeringPlanUserAndAssistantMessages {
            _extra: Extra::EMPTY,
        }
    }
}

impl Default for ContextEngineeringPlanUserAndAssistantMessages {
    fn default() -> Self {
        ContextEngineeringPlanUserAndAssistantMessages::empty()
    }
}

pub(crate) static CONTEXT_ENGINEERING_PLAN_USER_AND_ASSISTANT_MESSAGES: ObjectShape = {
    const NAMES: &[&str] = &["type"];
    ObjectShape {
        name: "ContextEngineeringPlanUserAndAssistantMessages",
        members: &[Member::constant("type", "userAndAssistantMessages")],
        names: Names::new(NAMES, &index::<2>(NAMES)),
        open: false,
    }
};

impl Object for ContextEngineeringPlanUserAndAssistantMessages {
    fn shape(&self) -> &'static ObjectShape {
        &CONTEXT_ENGINEERING_PLAN_USER_AND_ASSISTANT_MESSAGES
    }

    fn slot(&mut self, position: usize) -> Slot<'_> {
        match position {
            0 => Slot::Constant("userAndAssistantMessages"),
            _ => Slot::Null,
        }
    }

    fn view(&self, position: usize) -> View<'_> {
        match position {
            0 => View::String("userAndAssistantMessages"),
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
    ContextEngineeringPlanUserAndAssistantMessages =
    "vapi-contextengineeringplanuserandassistantmessages-schema.json#";
}
