// @generated from vapi-analysiscostbreakdown-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{
    Extra, Member, Names, Number, Object, ObjectShape, Slot, View, index, kind,
};

/// `AnalysisCostBreakdown`.
///
/// Schema: `vapi-analysiscostbreakdown-schema.json#`
#[derive(Clone, PartialEq)]
pub struct AnalysisCostBreakdown {
    /// `summary`.
    pub summary: Option<Number>,
    /// `summaryPromptTokens`.
    pub summary_prompt_tokens: Option<Number>,
    /// `summaryCompletionTokens`.
    pub summary_completion_tokens: Option<Number>,
    /// `summaryCachedPromptTokens`.
    pub summary_cached_prompt_tokens: Option<Number>,
    /// `structuredData`.
    pub structured_data: Option<Number>,
    /// `structuredDataPromptTokens`.
    pub structured_data_prompt_tokens: Option<Number>,
    /// `structuredDataCompletionTokens`.
    pub structured_data_completion_tokens: Option<Number>,
    /// `structuredDataCachedPromptTokens`.
    pub structured_data_cached_prompt_tokens: Option<Number>,
    /// `successEvaluation`.
    pub success_evaluation: Option<Number>,
    /// `successEvaluationPromptTokens`.
    pub success_evaluation_prompt_tokens: Option<Number>,
    /// `successEvaluationCompletionTokens`.
    pub success_evaluation_completion_tokens: Option<Number>,
    /// `successEvaluationCachedPromptTokens`.
    pub success_evaluation_cached_prompt_tokens: Option<Number>,
    /// `structuredOutput`.
    pub structured_output: Option<Number>,
    /// `structuredOutputPromptTokens`.
    pub structured_output_prompt_tokens: Option<Number>,
    /// `structuredOutputCompletionTokens`.
    pub structured_output_completion_tokens: Option<Number>,
    /// `structuredOutputCachedPromptTokens`.
    pub structured_output_cached_prompt_tokens: Option<Number>,
    _extra: Extra,
}

impl AnalysisCostBreakdown {
    /// A value with no member set.
    pub fn new() -> Self {
        AnalysisCostBreakdown::empty()
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
        AnalysisCostBreakdown {
            summary: None,
            summary_prompt_tokens: None,
            summary_completion_tokens: None,
            summary_cached_prompt_tokens: None,
            structured_data: None,
            structured_data_prompt_tokens: None,
            structured_data_completion_tokens: None,
            structured_data_cached_prompt_tokens: None,
            success_evaluation: None,
            success_evaluation_prompt_tokens: None,
            success_evaluation_completion_tokens: None,
            success_evaluation_cached_prompt_tokens: None,
            structured_output: None,
            structured_output_prompt_tokens: None,
            structured_output_completion_tokens: None,
            structured_output_cached_prompt_tokens: None,
            _extra: Extra::EMPTY,
        }
    }
}

impl Default for AnalysisCostBreakdown {
    fn default() -> Self {
        AnalysisCostBreakdown::empty()
    }
}

pub(crate) static ANALYSIS_COST_BREAKDOWN: ObjectShape = {
    const NAMES: &[&str] = &[
        "summary",
        "summaryPromptTokens",
        "summaryCompletionTokens",
        "summaryCachedPromptTokens",
        "structuredData",
        "structuredDataPromptTokens",
        "structuredDataCompletionTokens",
        "structuredDataCachedPromptTokens",
        "successEvaluation",
        "successEvaluationPromptTokens",
        "successEvaluationCompletionTokens",
        "successEvaluationCachedPromptTokens",
        "structuredOutput",
        "structuredOutputPromptTokens",
        "structuredOutputCompletionTokens",
        "structuredOutputCachedPromptTokens",
    ];
    ObjectShape {
        name: "AnalysisCostBreakdown",
        members: &[
            Member::optional("summary", kind::NUMBER),
            Member::optional("summaryPromptTokens", kind::NUMBER),
            Member::optional("summaryCompletionTokens", kind::NUMBER),
            Member::optional("summaryCachedPromptTokens", kind::NUMBER),
            Member::optional("structuredData", kind::NUMBER),
            Member::optional("structuredDataPromptTokens", kind::NUMBER),
            Member::optional("structuredDataCompletionTokens", kind::NUMBER),
            Member::optional("structuredDataCachedPromptTokens", kind::NUMBER),
            Member::optional("successEvaluation", kind::NUMBER),
            Member::optional("successEvaluationPromptTokens", kind::NUMBER),
            Member::optional("successEvaluationCompletionTokens", kind::NUMBER),
            Member::optional("successEvaluationCachedPromptTokens", kind::NUMBER),
            Member::optional("structuredOutput", kind::NUMBER),
            Member::optional("structuredOutputPromptTokens", kind::NUMBER),
            Member::optional("structuredOutputCompletionTokens", kind::NUMBER),
            Member::optional("structuredOutputCachedPromptTokens", kind::NUMBER),
        ],
        names: Names::new(NAMES, &index::<32>(NAMES)),
        open: false,
    }
};

impl Object for AnalysisCostBreakdown {
    fn shape(&self) -> &'static ObjectShape {
        &ANALYSIS_COST_BREAKDOWN
    }

    fn slot(&mut self, position: usize) -> Slot<'_> {
        match position {
            0 => Slot::optional(&mut self.summary),
            1 => Slot::optional(&mut self.summary_prompt_tokens),
            2 => Slot::optional(&mut self.summary_completion_tokens),
            3 => Slot::optional(&mut self.summary_cached_prompt_tokens),
            4 => Slot::optional(&mut self.structured_data),
            5 => Slot::optional(&mut self.structured_data_prompt_tokens),
            6 => Slot::optional(&mut self.structured_data_completion_tokens),
            7 => Slot::optional(&mut self.structured_data_cached_prompt_tokens),
            8 => Slot::optional(&mut self.success_evaluation),
            9 => Slot::optional(&mut self.success_evaluation_prompt_tokens),
            10 => Slot::optional(&mut self.success_evaluation_completion_tokens),
            11 => Slot::optional(&mut self.success_evaluation_cached_prompt_tokens),
            12 => Slot::optional(&mut self.structured_output),
            13 => Slot::optional(&mut self.structured_output_prompt_tokens),
            14 => Slot::optional(&mut self.structured_output_completion_tokens),
            15 => Slot::optional(&mut self.structured_output_cached_prompt_tokens),
            _ => Slot::Null,
        }
    }

    fn view(&self, position: usize) -> View<'_> {
        match position {
            0 => View::optional(&self.summary),
            1 => View::optional(&self.summary_prompt_tokens),
            2 => View::optional(&self.summary_completion_tokens),
            3 => View::optional(&self.summary_cached_prompt_tokens),
            4 => View::optional(&self.structured_data),
            5 => View::optional(&self.structured_data_prompt_tokens),
            6 => View::optional(&self.structured_data_completion_tokens),
            7 => View::optional(&self.structured_data_cached_prompt_tokens),
            8 => View::optional(&self.success_evaluation),
            9 => View::optional(&self.success_evaluation_prompt_tokens),
            10 => View::optional(&self.success_evaluation_completion_tokens),
            11 => View::optional(&self.success_evaluation_cached_prompt_tokens),
            12 => View::optional(&self.structured_output),
            13 => View::optional(&self.structured_output_prompt_tokens),
            14 => View::optional(&self.structured_output_completion_tokens),
            15 => View::optional(&self.structured_output_cached_prompt_tokens),
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
    AnalysisCostBreakdown = "vapi-analysiscostbreakdown-schema.json#";
}
