// @generated from vapi-scheduleplan-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{
    DateTime, Extra, Field, Member, Names, Object, ObjectShape, Slot, View, index, kind,
};

/// `SchedulePlan`.
///
/// Schema: `vapi-scheduleplan-schema.json#`
#[derive(Clone, PartialEq)]
pub struct SchedulePlan {
    /// `earliestAt`, required, format `date-time`.
    pub earliest_at: DateTime,
    /// `latestAt`, format `date-time`.
    pub latest_at: Option<DateTime>,
    _extra: Extra,
}

impl SchedulePlan {
    /// A value with its required members.
    pub fn new(earliest_at: impl Into<DateTime>) -> Self {
        SchedulePlan {
            earliest_at: earliest_at.into(),
            ..SchedulePlan::empty()
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
        SchedulePlan {
            earliest_at: Field::empty(),
            latest_at: None,
            _extra: Extra::EMPTY,
        }
    }
}

pub(crate) static SCHEDULE_PLAN: ObjectShape = {
    const NAMES: &[&str] = &["earliestAt", "latestAt"];
    ObjectShape {
        name: "SchedulePlan",
        members: &[
            Member::required("earliestAt", kind::STRING),
            Member::optional("latestAt", kind::STRING),
        ],
        names: Names::new(NAMES, &index::<4>(NAMES)),
        open: false,
    }
};

impl Object for SchedulePlan {
    fn shape(&self) -> &'static ObjectShape {
        &SCHEDULE_PLAN
    }

    fn slot(&mut self, position: usize) -> Slot<'_> {
        match position {
            0 => Slot::required(&mut self.earliest_at),
            1 => Slot::optional(&mut self.latest_at),
            _ => Slot::Null,
        }
    }

    fn view(&self, position: usize) -> View<'_> {
        match position {
            0 => View::required(&self.earliest_at),
            1 => View::optional(&self.latest_at),
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
    SchedulePlan = "vapi-scheduleplan-schema.json#";
}
