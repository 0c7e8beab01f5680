// @generated from vapi-contextengineeringplanlastnmessages-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{
    Extra, Field, Member, Names, Number, Object, ObjectShape, Slot, View, index, kind,
};

/// `ContextEngineeringPlanLastNMessages`.
///
/// Schema: `vapi-contextengineeringplanlastnmessages-schema.json#`
///
/// Always written with `type`: `"lastNMessages"`.
#[derive(Clone, PartialEq)]
pub struct ContextEngineeringPlanLastNMessages {
    /// `maxMessages`, required, at least 0.
    pub max_messages: Number,
    _extra: Extra,
}

impl ContextEngineeringPlanLastNMessages {
    /// A value with its required members.
    pub fn new(max_messages: impl Into<Number>) -> Self {
        ContextEngineeringPlanLastNMessages {
            max_messages: max_messages.into(),
            ..ContextEngineeringPlanLastNMessages::empty()
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
        ContextEngineeringPlanLastNMessages {
            max_messages: Field::empty(),
            _extra: Extra::EMPTY,
        }
    }
}

pub(crate) static CONTEXT_ENGINEERING_PLAN_LAST_N_MESSAGES: ObjectShape = {
    const NAMES: &[&str] = &["type", "maxMessages"];
    ObjectShape {
        name: "ContextEngineeringPlanLastNMessages",
        members: &[
            Member::constant("type", "lastNMessages"),
            Member::required("maxMessages", kind::NUMBER),
        ],
        names: Names::new(NAMES, &index::<4>(NAMES)),
        open: false,
    }
};

impl Object for ContextEngineeringPlanLastNMessages {
    fn shape(&self) -> &'static ObjectShape {
        &CONTEXT_ENGINEERING_PLAN_LAST_N_MESSAGES
    }

    fn slot(&mut self, position: usize) -> Slot<'_> {
        match position {
            0 => Slot::Constant("lastNMessages"),
            1 => Slot::required(&mut self.max_messages),
            _ => Slot::Null,
        }
    }

    fn view(&self, position: usize) -> View<'_> {
        match position {
            0 => View::String("lastNMessages"),
            1 => View::required(&self.max_messages),
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
    ContextEngineeringPlanLastNMessages =
    "vapi-contextengineeringplanlastnmessages-schema.json#";
}
