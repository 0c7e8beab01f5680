// @generated from vapi-analysis-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Member, Names, Object, ObjectShape, Slot, View, index, kind};
use serde_json::Value;
use std::collections::BTreeMap;

/// `Analysis`.
///
/// Schema: `vapi-analysis-schema.json#`
#[derive(Clone, PartialEq)]
pub struct Analysis {
    /// `summary`.
    pub summary: Option<String>,
    /// `structuredData`.
    pub structured_data: Option<BTreeMap<String, Value>>,
    /// `structuredDataMulti`.
    pub structured_data_multi: Option<Vec<BTreeMap<String, Value>>>,
    /// `successEvaluation`.
    pub success_evaluation: Option<String>,
    _extra: Extra,
}

impl Analysis {
    /// A value with no member set.
    pub fn new() -> Self {
        Analysis::empty()
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
        Analysis {
            summary: None,
            structured_data: None,
            structured_data_multi: None,
            success_evaluation: None,
            _extra: Extra::EMPTY,
        }
    }
}

impl Default for Analysis {
    fn default() -> Self {
        Analysis::empty()
    }
}

pub(crate) static ANALYSIS: ObjectShape = {
    const NAMES: &[&str] = &[
        "summary",
        "structuredData",
        "structuredDataMulti",
        "successEvaluation",
    ];
    ObjectShape {
        name: "Analysis",
        members: &[
            Member::optional("summary", kind::STRING),
            Member::optional("structuredData", kind::OBJECT),
            Member::optional("structuredDataMulti", kind::ARRAY),
            Member::optional("successEvaluation", kind::STRING),
        ],
        names: Names::new(NAMES, &index::<8>(NAMES)),
        open: false,
    }
};

impl Object for Analysis {
    fn shape(&self) -> &'static ObjectShape {
        &ANALYSIS
    }

    fn slot(&mut self, position: usize) -> Slot<'_> {
        match position {
            0 => Slot::optional(&mut self.summary),
            1 => Slot::optional(&mut self.structured_data),
            2 => Slot::optional(&mut self.structured_data_multi),
            3 => Slot::optional(&mut self.success_evaluation),
            _ => Slot::Null,
        }
    }

    fn view(&self, position: usize) -> View<'_> {
        match position {
            0 => View::optional(&self.summary),
            1 => View::optional(&self.structured_data),
            2 => View::optional(&self.structured_data_multi),
            3 => View::optional(&self.success_evaluation),
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
    Analysis = "vapi-analysis-schema.json#";
}
