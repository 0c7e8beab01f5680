// @generated from vapi-analysisplan-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field, ListOf, Number};
use crate::types::{
    StructuredDataMultiPlan, StructuredDataPlan, SuccessEvaluationPlan, SummaryPlan,
};

/// Which analysis Vapi makes of a call after its end.
///
/// Schema: `vapi-analysisplan-schema.json#`
#[derive(Clone)]
pub struct AnalysisPlan {
    /// `minMessagesThreshold`, at least 0.
    ///
    /// **Deprecated** by the schema.
    #[deprecated = "the schema says so"]
    pub min_messages_threshold: Option<Number>,
    /// `summaryPlan`.
    ///
    /// **Deprecated** by the schema.
    #[deprecated = "the schema says so"]
    pub summary_plan: Option<Box<SummaryPlan>>,
    /// `structuredDataPlan`.
    ///
    /// **Deprecated** by the schema.
    #[deprecated = "the schema says so"]
    pub structured_data_plan: Option<Box<StructuredDataPlan>>,
    /// `structuredDataMultiPlan`.
    ///
    /// **Deprecated** by the schema.
    #[deprecated = "the schema says so"]
    pub structured_data_multi_plan: Option<ListOf<StructuredDataMultiPlan>>,
    /// `successEvaluationPlan`.
    ///
    /// **Deprecated** by the schema.
    #[deprecated = "the schema says so"]
    pub success_evaluation_plan: Option<Box<SuccessEvaluationPlan>>,
    /// `outcomeIds`.
    ///
    /// **Deprecated** by the schema.
    #[deprecated = "the schema says so"]
    pub outcome_ids: Option<ListOf<String>>,
    _extra: Extra,
}

impl AnalysisPlan {
    /// A value with no member set.
    pub fn new() -> Self {
        Field::empty()
    }
}

impl Default for AnalysisPlan {
    fn default() -> Self {
        Field::empty()
    }
}

object! {
    AnalysisPlan = "vapi-analysisplan-schema.json#", unstated, missed 0b0, b"\x05\x06\x00\x00\x00\x02\x00\x00\x00\x00\x00\x01\x00\x00\x03\x04" {
        0 "minMessagesThreshold" => optional(min_messages_threshold: NUMBER, with_min_messages_threshold into Number, deprecated);
        1 "summaryPlan" => optional(summary_plan: OBJECT, with_summary_plan into SummaryPlan, deprecated);
        2 "structuredDataPlan" => optional(structured_data_plan: OBJECT, with_structured_data_plan into StructuredDataPlan, deprecated);
        3 "structuredDataMultiPlan" => optional(structured_data_multi_plan: ARRAY, with_structured_data_multi_plan list StructuredDataMultiPlan, deprecated);
        4 "successEvaluationPlan" => optional(success_evaluation_plan: OBJECT, with_success_evaluation_plan into SuccessEvaluationPlan, deprecated);
        5 "outcomeIds" => optional(outcome_ids: ARRAY, with_outcome_ids texts String, deprecated);
    }
    () (min_messages_threshold, summary_plan, structured_data_plan, structured_data_multi_plan, success_evaluation_plan, outcome_ids)
}
