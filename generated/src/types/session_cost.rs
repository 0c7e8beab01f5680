// @generated from vapi-sessioncost-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{
    Extra, Field, Member, Names, Number, Object, ObjectShape, Slot, View, index, kind,
};

/// `SessionCost`.
///
/// Schema: `vapi-sessioncost-schema.json#`
///
/// Always written with `type`: `"session"`.
#[derive(Clone, PartialEq)]
pub struct SessionCost {
    /// `cost`, required.
    pub cost: Number,
    _extra: Extra,
}

impl SessionCost {
    /// A value with its required members.
    pub fn new(cost: impl Into<Number>) -> Self {
        SessionCost {
            cost: cost.into(),
            ..SessionCost::empty()
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
        SessionCost {
            cost: Field::empty(),
            _extra: Extra::EMPTY,
        }
    }
}

pub(crate) static SESSION_COST: ObjectShape = {
    const NAMES: &[&str] = &["type", "cost"];
    ObjectShape {
        name: "SessionCost",
        members: &[
            Member::constant("type", "session"),
            Member::required("cost", kind::NUMBER),
        ],
        names: Names::new(NAMES, &index::<4>(NAMES)),
        open: false,
    }
};

impl Object for SessionCost {
    fn shape(&self) -> &'static ObjectShape {
        &SESSION_COST
    }

    fn slot(&mut self, position: usize) -> Slot<'_> {
        match position {
            0 => Slot::Constant("session"),
            1 => Slot::required(&mut self.cost),
            _ => Slot::Null,
        }
    }

    fn view(&self, position: usize) -> View<'_> {
        match position {
            0 => View::String("session"),
            1 => View::required(&self.cost),
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
    SessionCost = "vapi-sessioncost-schema.json#";
}
