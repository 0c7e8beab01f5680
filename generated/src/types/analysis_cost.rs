// @generated from vapi-analysiscost-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{
    Extra, Field, Member, Names, Number, Object, ObjectShape, Slot, Text, UnknownValue,
    View, index, kind,
};
use serde_json::Value;
use std::collections::BTreeMap;

/// `AnalysisCost`.
///
/// Schema: `vapi-analysiscost-schema.json#`
///
/// Always written with `type`: `"analysis"`.
#[derive(Clone, PartialEq)]
pub struct AnalysisCost {
    /// `analysisType`, required.
    pub analysis_type: AnalysisCostAnalysisType,
    /// `model`, required.
    pub model: BTreeMap<String, Value>,
    /// `promptTokens`, required.
    pub prompt_tokens: Number,
    /// `completionTokens`, required.
    pub completion_tokens: Number,
    /// `cachedPromptTokens`.
    pub cached_prompt_tokens: Option<Number>,
    /// `cost`, required.
    pub cost: Number,
    _extra: Extra,
}

impl AnalysisCost {
    /// A value with its required members.
    pub fn new(
        analysis_type: impl Into<AnalysisCostAnalysisType>,
        model: impl Into<BTreeMap<String, Value>>,
        prompt_tokens: impl Into<Number>,
        completion_tokens: impl Into<Number>,
        cost: impl Into<Number>,
    ) -> Self {
        AnalysisCost {
            analysis_type: analysis_type.into(),
            model: model.into(),
            prompt_tokens: prompt_tokens.into(),
            completion_tokens: completion_tokens.into(),
            cost: cost.into(),
            ..AnalysisCost::empty()
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
        AnalysisCost {
            analysis_type: Field::empty(),
            model: Field::empty(),
            prompt_tokens: Field::empty(),
            completion_tokens: Field::empty(),
            cost: Field::empty(),
            cached_prompt_tokens: None,
            _extra: Extra::EMPTY,
        }
    }
}

pub(crate) static ANALYSIS_COST: ObjectShape = {
    const NAMES: &[&str] = &[
        "type",
        "analysisType",
        "model",
        "promptTokens",
        "completionTokens",
        "cachedPromptTokens",
        "cost",
    ];
    ObjectShape {
        name: "AnalysisCost",
        members: &[
            Member::constant("type", "analysis"),
            Member::required("analysisType", kind::STRING),
            Member::required("model", kind::OBJECT),
            Member::required("promptTokens", kind::NUMBER),
            Member::required("completionTokens", kind::NUMBER),
            Member::optional("cachedPromptTokens", kind::NUMBER),
            Member::required("cost", kind::NUMBER),
        ],
        names: Names::new(NAMES, &index::<16>(NAMES)),
        open: false,
    }
};

impl Object for AnalysisCost {
    fn shape(&self) -> &'static ObjectShape {
        &ANALYSIS_COST
    }

    fn slot(&mut self, position: usize) -> Slot<'_> {
        match position {
            0 => Slot::Constant("analysis"),
            1 => Slot::required(&mut self.analysis_type),
            2 => Slot::required(&mut self.model),
            3 => Slot::required(&mut self.prompt_tokens),
            4 => Slot::required(&mut self.completion_tokens),
            5 => Slot::optional(&mut self.cached_prompt_tokens),
            6 => Slot::required(&mut self.cost),
            _ => Slot::Null,
        }
    }

    fn view(&self, position: usize) -> View<'_> {
        match position {
            0 => View::String("analysis"),
            1 => View::required(&self.analysis_type),
            2 => View::required(&self.model),
            3 => View::required(&self.prompt_tokens),
            4 => View::required(&self.completion_tokens),
            5 => View::optional(&self.cached_prompt_tokens),
            6 => View::required(&self.cost),
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
    AnalysisCost = "vapi-analysiscost-schema.json#";
}

/// One of 4 listed values, or another string.
///
/// Schema: `vapi-analysiscost-schema.json#/properties/analysisType`
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AnalysisCostAnalysisType {
    /// `summary`
    Summary,
    /// `structuredData`
    StructuredData,
    /// `successEvaluation`
    SuccessEvaluation,
    /// `structuredOutput`
    StructuredOutput,
    /// A value that the schema does not list, as it came. Compare it by `as_str()`.
    Unknown(UnknownValue),
}

impl AnalysisCostAnalysisType {
    /// The values that the schema lists.
    pub const VALUES: &'static [&'static str] = &[
        "summary",
        "structuredData",
        "successEvaluation",
        "structuredOutput",
    ];
    /// The value as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            AnalysisCostAnalysisType::Summary => "summary",
            AnalysisCostAnalysisType::StructuredData => "structuredData",
            AnalysisCostAnalysisType::SuccessEvaluation => "successEvaluation",
            AnalysisCostAnalysisType::StructuredOutput => "structuredOutput",
            AnalysisCostAnalysisType::Unknown(value) => value.as_str(),
        }
    }

    fn from_name(name: &str) -> Self {
        static NAMES: Names = Names::new(
            AnalysisCostAnalysisType::VALUES,
            &index::<8>(AnalysisCostAnalysisType::VALUES),
        );
        static LISTED: [AnalysisCostAnalysisType; 4usize] = [
            AnalysisCostAnalysisType::Summary,
            AnalysisCostAnalysisType::StructuredData,
            AnalysisCostAnalysisType::SuccessEvaluation,
            AnalysisCostAnalysisType::StructuredOutput,
        ];
        match NAMES.find(name) {
            Some(position) => LISTED[position].clone(),
            None => AnalysisCostAnalysisType::Unknown(UnknownValue(name.into())),
        }
    }
}

impl Text for AnalysisCostAnalysisType {
    fn set(&mut self, text: &str) -> bool {
        *self = AnalysisCostAnalysisType::from_name(text);
        !matches!(self, AnalysisCostAnalysisType::Unknown(_))
    }

    fn as_str(&self) -> &str {
        AnalysisCostAnalysisType::as_str(self)
    }

    fn expected(&self) -> &'static str {
        "one of 4 listed values"
    }
}

texts! {
    AnalysisCostAnalysisType = "vapi-analysiscost-schema.json#/properties/analysisType";
}
