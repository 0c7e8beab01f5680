// @generated from vapi-costbreakdown-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{
    Extra, Member, Names, Number, Object, ObjectShape, Slot, View, index, kind,
};
use crate::types::AnalysisCostBreakdown;

/// `CostBreakdown`.
///
/// Schema: `vapi-costbreakdown-schema.json#`
#[derive(Clone, PartialEq)]
pub struct CostBreakdown {
    /// `transport`.
    pub transport: Option<Number>,
    /// `stt`.
    pub stt: Option<Number>,
    /// `llm`.
    pub llm: Option<Number>,
    /// `tts`.
    pub tts: Option<Number>,
    /// `vapi`.
    pub vapi: Option<Number>,
    /// `chat`.
    pub chat: Option<Number>,
    /// `total`.
    pub total: Option<Number>,
    /// `llmPromptTokens`.
    pub llm_prompt_tokens: Option<Number>,
    /// `llmCompletionTokens`.
    pub llm_completion_tokens: Option<Number>,
    /// `llmCachedPromptTokens`.
    pub llm_cached_prompt_tokens: Option<Number>,
    /// `ttsCharacters`.
    pub tts_characters: Option<Number>,
    /// `analysisCostBreakdown`.
    pub analysis_cost_breakdown: Option<Box<AnalysisCostBreakdown>>,
    _extra: Extra,
}

impl CostBreakdown {
    /// A value with no member set.
    pub fn new() -> Self {
        CostBreakdown::empty()
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
        CostBreakdown {
            transport: None,
            stt: None,
            llm: None,
            tts: None,
            vapi: None,
            chat: None,
            total: None,
            llm_prompt_tokens: None,
            llm_completion_tokens: None,
            llm_cached_prompt_tokens: None,
            tts_characters: None,
            analysis_cost_breakdown: None,
            _extra: Extra::EMPTY,
        }
    }
}

impl Default for CostBreakdown {
    fn default() -> Self {
        CostBreakdown::empty()
    }
}

pub(crate) static COST_BREAKDOWN: ObjectShape = {
    const NAMES: &[&str] = &[
        "transport",
        "stt",
        "llm",
        "tts",
        "vapi",
        "chat",
        "total",
        "llmPromptTokens",
        "llmCompletionTokens",
        "llmCachedPromptTokens",
        "ttsCharacters",
        "analysisCostBreakdown",
    ];
    ObjectShape {
        name: "CostBreakdown",
        members: &[
            Member::optional("transport", kind::NUMBER),
            Member::optional("stt", kind::NUMBER),
            Member::optional("llm", kind::NUMBER),
            Member::optional("tts", kind::NUMBER),
            Member::optional("vapi", kind::NUMBER),
            Member::optional("chat", kind::NUMBER),
            Member::optional("total", kind::NUMBER),
            Member::optional("llmPromptTokens", kind::NUMBER),
            Member::optional("llmCompletionTokens", kind::NUMBER),
            Member::optional("llmCachedPromptTokens", kind::NUMBER),
            Member::optional("ttsCharacters", kind::NUMBER),
            Member::optional("analysisCostBreakdown", kind::OBJECT),
        ],
        names: Names::new(NAMES, &index::<32>(NAMES)),
        open: false,
    }
};

impl Object for CostBreakdown {
    fn shape(&self) -> &'static ObjectShape {
        &COST_BREAKDOWN
    }

    fn slot(&mut self, position: usize) -> Slot<'_> {
        match position {
            0 => Slot::optional(&mut self.transport),
            1 => Slot::optional(&mut self.stt),
            2 => Slot::optional(&mut self.llm),
            3 => Slot::optional(&mut self.tts),
            4 => Slot::optional(&mut self.vapi),
            5 => Slot::optional(&mut self.chat),
            6 => Slot::optional(&mut self.total),
            7 => Slot::optional(&mut self.llm_prompt_tokens),
            8 => Slot::optional(&mut self.llm_completion_tokens),
            9 => Slot::optional(&mut self.llm_cached_prompt_tokens),
            10 => Slot::optional(&mut self.tts_characters),
            11 => Slot::optional(&mut self.analysis_cost_breakdown),
            _ => Slot::Null,
        }
    }

    fn view(&self, position: usize) -> View<'_> {
        match position {
            0 => View::optional(&self.transport),
            1 => View::optional(&self.stt),
            2 => View::optional(&self.llm),
            3 => View::optional(&self.tts),
            4 => View::optional(&self.vapi),
            5 => View::optional(&self.chat),
            6 => View::optional(&self.total),
            7 => View::optional(&self.llm_prompt_tokens),
            8 => View::optional(&self.llm_completion_tokens),
            9 => View::optional(&self.llm_cached_prompt_tokens),
            10 => View::optional(&self.tts_characters),
            11 => View::optional(&self.analysis_cost_breakdown),
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
    CostBreakdown = "vapi-costbreakdown-schema.json#";
}
