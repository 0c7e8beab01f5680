// @generated from vapi-summaryplan-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{
    Extra, Member, Names, Number, Object, ObjectShape, Slot, View, index, kind,
};
use serde_json::Value;
use std::collections::BTreeMap;

/// `SummaryPlan`.
///
/// Schema: `vapi-summaryplan-schema.json#`
#[derive(Clone, PartialEq)]
pub struct SummaryPlan {
    /// `messages`.
    pub messages: Option<Vec<BTreeMap<String, Value>>>,
    /// `enabled`.
    pub enabled: Option<bool>,
    /// `timeoutSeconds`, at most 60, at least 1.
    pub timeout_seconds: Option<Number>,
    _extra: Extra,
}

impl SummaryPlan {
    /// A value with no member set.
    pub fn new() -> Self {
        SummaryPlan::empty()
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
        SummaryPlan {
            messages: None,
            enabled: None,
            timeout_seconds: None,
            _extra: Extra::EMPTY,
        }
    }
}

impl Default for SummaryPlan {
    fn default() -> Self {
        SummaryPlan::empty()
    }
}

pub(crate) static SUMMARY_PLAN: ObjectShape = {
    const NAMES: &[&str] = &["messages", "enabled", "timeoutSeconds"];
    ObjectShape {
        name: "SummaryPlan",
        members: &[
            Member::optional("messages", kind::ARRAY),
            Member::optional("enabled", kind::BOOLEAN),
            Member::optional("timeoutSeconds", kind::NUMBER),
        ],
        names: Names::new(NAMES, &index::<8>(NAMES)),
        open: false,
    }
};

impl Object for SummaryPlan {
    fn shape(&self) -> &'static ObjectShape {
        &SUMMARY_PLAN
    }

    fn slot(&mut self, position: usize) -> Slot<'_> {
        match position {
            0 => Slot::optional(&mut self.messages),
            1 => Slot::optional(&mut self.enabled),
            2 => Slot::optional(&mut self.timeout_seconds),
            _ => Slot::Null,
        }
    }

    fn view(&self, position: usize) -> View<'_> {
        match position {
            0 => View::optional(&self.messages),
            1 => View::optional(&self.enabled),
            2 => View::optional(&self.timeout_seconds),
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
    SummaryPlan = "vapi-summaryplan-schema.json#";
}
