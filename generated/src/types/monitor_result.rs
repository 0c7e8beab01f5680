// @generated from vapi-monitorresult-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{
    Extra, Field, Member, Names, Object, ObjectShape, Slot, View, index, kind,
};

/// `MonitorResult`.
///
/// Schema: `vapi-monitorresult-schema.json#`
#[derive(Clone, PartialEq)]
pub struct MonitorResult {
    /// `monitorId`, required.
    pub monitor_id: String,
    /// `filterPassed`, required.
    pub filter_passed: bool,
    _extra: Extra,
}

impl MonitorResult {
    /// A value with its required members.
    pub fn new(monitor_id: impl Into<String>, filter_passed: impl Into<bool>) -> Self {
        MonitorResult {
            monitor_id: monitor_id.into(),
            filter_passed: filter_passed.into(),
            ..MonitorResult::empty()
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
        MonitorResult {
            monitor_id: Field::empty(),
            filter_passed: Field::empty(),
            _extra: Extra::EMPTY,
        }
    }
}

pub(crate) static MONITOR_RESULT: ObjectShape = {
    const NAMES: &[&str] = &["monitorId", "filterPassed"];
    ObjectShape {
        name: "MonitorResult",
        members: &[
            Member::required("monitorId", kind::STRING),
            Member::required("filterPassed", kind::BOOLEAN),
        ],
        names: Names::new(NAMES, &index::<4>(NAMES)),
        open: false,
    }
};

impl Object for MonitorResult {
    fn shape(&self) -> &'static ObjectShape {
        &MONITOR_RESULT
    }

    fn slot(&mut self, position: usize) -> Slot<'_> {
        match position {
            0 => Slot::required(&mut self.monitor_id),
            1 => Slot::required(&mut self.filter_passed),
            _ => Slot::Null,
        }
    }

    fn view(&self, position: usize) -> View<'_> {
        match position {
            0 => View::required(&self.monitor_id),
            1 => View::required(&self.filter_passed),
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
    MonitorResult = "vapi-monitorresult-schema.json#";
}
