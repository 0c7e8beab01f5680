// @generated from vapi-handoffdestinationassistant-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Member, Names, Object, ObjectShape, Slot, View, index, kind};
use crate::types::{
    AssistantOverrides, ContextEngineeringPlan, CreateAssistantDto,
    VariableExtractionPlan,
};

/// `HandoffDestinationAssistant`.
///
/// Schema: `vapi-handoffdestinationassistant-schema.json#`
///
/// Always written with `type`: `"assistant"`.
#[derive(Clone, PartialEq)]
pub struct HandoffDestinationAssistant {
    /// `contextEngineeringPlan`.
    pub context_engineering_plan: Option<ContextEngineeringPlan>,
    /// `assistantName`.
    pub assistant_name: Option<String>,
    /// `assistantId`.
    pub assistant_id: Option<String>,
    /// `assistant`.
    pub assistant: Option<Box<CreateAssistantDto>>,
    /// `variableExtractionPlan`.
    pub variable_extraction_plan: Option<Box<VariableExtractionPlan>>,
    /// `assistantOverrides`.
    pub assistant_overrides: Option<Box<AssistantOverrides>>,
    /// `description`.
    pub description: Option<String>,
    _extra: Extra,
}

impl HandoffDestinationAssistant {
    /// A value with its constant members alone.
    pub fn new() -> Self {
        HandoffDestinationAssistant::empty()
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
        HandoffDestinationAssistant {
            context_engineering_plan: None,
            assistant_name: None,
            assistant_id: None,
            assistant: None,
            variable_extraction_plan: None,
            assistant_overrides: None,
            description: None,
            _extra: Extra::EMPTY,
        }
    }
}

impl Default for HandoffDestinationAssistant {
    fn default() -> Self {
        HandoffDestinationAssistant::empty()
    }
}

pub(crate) static HANDOFF_DESTINATION_ASSISTANT: ObjectShape = {
    const NAMES: &[&str] = &[
        "type",
        "contextEngineeringPlan",
        "assistantName",
        "assistantId",
        "assistant",
        "variableExtractionPlan",
        "assistantOverrides",
        "description",
    ];
    ObjectShape {
        name: "HandoffDestinationAssistant",
        members: &[
            Member::constant("type", "assistant"),
            Member::optional("contextEngineeringPlan", kind::OBJECT),
            Member::optional("assistantName", kind::STRING),
            Member::optional("assistantId", kind::STRING),
            Member::optional("assistant", kind::OBJECT),
            Member::optional("variableExtractionPlan", kind::OBJECT),
            Member::optional("assistantOverrides", kind::OBJECT),
            Member::optional("description", kind::STRING),
        ],
        names: Names::new(NAMES, &index::<16>(NAMES)),
        open: false,
    }
};

impl Object for HandoffDestinationAssistant {
    fn shape(&self) -> &'static ObjectShape {
        &HANDOFF_DESTINATION_ASSISTANT
    }

    fn slot(&mut self, position: usize) -> Slot<'_> {
        match position {
            0 => Slot::Constant("assistant"),
            1 => Slot::optional(&mut self.context_engineering_plan),
            2 => Slot::optional(&mut self.assistant_name),
            3 => Slot::optional(&mut self.assistant_id),
            4 => Slot::optional(&mut self.assistant),
            5 => Slot::optional(&mut self.variable_extraction_plan),
            6 => Slot::optional(&mut self.assistant_overrides),
            7 => Slot::optional(&mut self.description),
            _ => Slot::Null,
        }
    }

    fn view(&self, position: usize) -> View<'_> {
        match position {
            0 => View::String("assistant"),
            1 => View::optional(&self.context_engineering_plan),
            2 => View::optional(&self.assistant_name),
            3 => View::optional(&self.assistant_id),
            4 => View::optional(&self.assistant),
            5 => View::optional(&self.variable_extraction_plan),
            6 => View::optional(&self.assistant_overrides),
            7 => View::optional(&self.description),
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
    HandoffDestinationAssistant = "vapi-handoffdestinationassistant-schema.json#";
}
