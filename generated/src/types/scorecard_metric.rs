// @generated from vapi-scorecardmetric-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{
    Extra, Field, Member, Names, Object, ObjectShape, Slot, View, index, kind,
};
use serde_json::Value;
use std::collections::BTreeMap;

/// `ScorecardMetric`.
///
/// Schema: `vapi-scorecardmetric-schema.json#`
#[derive(Clone, PartialEq)]
pub struct ScorecardMetric {
    /// `structuredOutputId`, required.
    pub structured_output_id: String,
    /// `conditions`, required.
    pub conditions: Vec<BTreeMap<String, Value>>,
    _extra: Extra,
}

impl ScorecardMetric {
    /// A value with its required members.
    pub fn new(
        structured_output_id: impl Into<String>,
        conditions: impl Into<Vec<BTreeMap<String, Value>>>,
    ) -> Self {
        ScorecardMetric {
            structured_output_id: structured_output_id.into(),
            conditions: conditions.into(),
            ..ScorecardMetric::empty()
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
        ScorecardMetric {
            structured_output_id: Field::empty(),
            conditions: Field::empty(),
            _extra: Extra::EMPTY,
        }
    }
}

pub(crate) static SCORECARD_METRIC: ObjectShape = {
    const NAMES: &[&str] = &["structuredOutputId", "conditions"];
    ObjectShape {
        name: "ScorecardMetric",
        members: &[
            Member::required("structuredOutputId", kind::STRING),
            Member::required("conditions", kind::ARRAY),
        ],
        names: Names::new(NAMES, &index::<4>(NAMES)),
        open: false,
    }
};

impl Object for ScorecardMetric {
    fn shape(&self) -> &'static ObjectShape {
        &SCORECARD_METRIC
    }

    fn slot(&mut self, position: usize) -> Slot<'_> {
        match position {
            0 => Slot::required(&mut self.structured_output_id),
            1 => Slot::required(&mut self.conditions),
            _ => Slot::Null,
        }
    }

    fn view(&self, position: usize) -> View<'_> {
        match position {
            0 => View::required(&self.structured_output_id),
            1 => View::required(&self.conditions),
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
    ScorecardMetric = "vapi-scorecardmetric-schema.json#";
}
