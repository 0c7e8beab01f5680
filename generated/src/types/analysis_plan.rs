// @generated from vapi-analysisplan-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{
    Extra, Member, Names, Number, Object, ObjectShape, Slot, View, index, kind,
};
use crate::types::{
    StructuredDataMultiPlan, StructuredDataPlan, SuccessEvaluationPlan, SummaryPlan,
};

/// `AnalysisPlan`.
///
/// Schema: `vapi-analysisplan-schema.json#`
#[derive(Clone, PartialEq)]
pub struct AnalysisPlan {
    /// `minMessagesThreshold`, at least 0.
    pub min_messages_threshold: Option<Number>,
    /// `summaryPlan`.
    pub summary_plan: Option<SummaryPlan>,
    /// `structuredDataPlan`.
    pub structured_data_plan: Option<Box<StructuredDataPlan>>,
    /// `structuredDataMultiPlan`.
    pub structured_data_multi_plan: Option<Vec<StructuredDataMultiPlan>>,
    /// `successEvaluationPlan`.
    pub success_evaluation_plan: Option<Box<SuccessEvaluationPlan>>,
    /// `outcomeIds`.
    pub outcome_ids: Option<Vec<String>>,
    _extra: Extra,
}

impl AnalysisPlan {
    /// A value with no member set.
    pub fn new() -> Self {
        AnalysisPlan::empty()
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
        AnalysisPlan {
            min_messages_threshold: None,
            summary_plan: None,
            structured_data_plan: None,
            structured_data_multi_plan: None,
            success_evaluation_plan: None,
            outcome_ids: None,
            _extra: Extra::EMPTY,
        }
    }
}

impl Default for AnalysisPlan {
    fn default() -> Self {
        AnalysisPlan::empty()
    }
}

pub(crate) static ANALYSIS_PLAN: ObjectShape = {
    const NAMES: &[&str] = &[
        "minMessagesThreshold",
        "summaryPlan",
        "structuredDataPlan",
        "structuredDataMultiPlan",
        "successEvaluationPlan",
        "outcomeIds",
    ];
    ObjectShape {
        name: "AnalysisPlan",
        members: &[
            Member::optional("minMessagesThreshold", kind::NUMBER),
            Member::optional("summaryPlan", kind::OBJECT),
            Member::optional("structuredDataPlan", kind::OBJECT),
            Member::optional("structuredDataMultiPlan", kind::ARRAY),
            Member::optional("successEvaluationPlan", kind::OBJECT),
            Member::optional("outcomeIds", kind::ARRAY),
        ],
        names: Names::new(NAMES, &index::<16>(NAMES)),
        open: false,
    }
};

impl Object for AnalysisPlan {
    fn shape(&self) -> &'static ObjectShape {
        &ANALYSIS_PLAN
    }

    fn slot(&mut self, position: usize) -> Slot<'_> {
        match position {
            0 => Slot::optional(&mut self.min_messages_threshold),
            1 => Slot::optional(&mut self.summary_plan),
            2 => Slot::optional(&mut self.structured_data_plan),
            3 => Slot::optional(&mut self.structured_data_multi_plan),
            4 => Slot::optional(&mut self.success_evaluation_plan),
            5 => Slot::optional(&mut self.outcome_ids),
            _ => Slot::Null,
        }
    }

    fn view(&self, position: usize) -> View<'_> {
        match position {
            0 => View::optional(&self.min_messages_threshold),
            1 => View::optional(&self.summary_plan),
            2 => View::optional(&self.structured_data_plan),
            3 => View::optional(&self.structured_data_multi_plan),
            4 => View::optional(&self.success_evaluation_plan),
            5 => View::optional(&self.outcome_ids),
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
    AnalysisPlan = "vapi-analysisplan-schema.json#";
}
