// @generated from vapi-handoffdestinationsquad-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Member, Names, Object, ObjectShape, Slot, View, index, kind};
use crate::types::{
    AssistantOverrides, ContextEngineeringPlan, CreateSquadDto, VariableExtractionPlan,
};

/// `HandoffDestinationSquad`.
///
/// Schema: `vapi-handoffdestinationsquad-schema.json#`
///
/// Always written with `type`: `"squad"`.
#[derive(Clone, PartialEq)]
pub struct HandoffDestinationSquad {
    /// `contextEngineeringPlan`.
    pub context_engineering_plan: Option<ContextEngineeringPlan>,
    /// `squadId`.
    pub squad_id: Option<String>,
    /// `squad`.
    pub squad: Option<Box<CreateSquadDto>>,
    /// `entryAssistantName`.
    pub entry_assistant_name: Option<String>,
    /// `variableExtractionPlan`.
    pub variable_extraction_plan: Option<Box<VariableExtractionPlan>>,
    /// `squadOverrides`.
    pub squad_overrides: Option<Box<AssistantOverrides>>,
    /// `description`.
    pub description: Option<String>,
    _extra: Extra,
}

impl HandoffDestinationSquad {
    /// A value with its constant members alone.
    pub fn new() -> Self {
        HandoffDestinationSquad::empty()
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
        HandoffDestinationSquad {
            context_engineering_plan: None,
            squad_id: None,
            squad: None,
            entry_assistant_name: None,
            variable_extraction_plan: None,
            squad_overrides: None,
            description: None,
            _extra: Extra::EMPTY,
        }
    }
}

impl Default for HandoffDestinationSquad {
    fn default() -> Self {
        HandoffDestinationSquad::empty()
    }
}

pub(crate) static HANDOFF_DESTINATION_SQUAD: ObjectShape = {
    const NAMES: &[&str] = &[
        "type",
        "contextEngineeringPlan",
        "squadId",
        "squad",
        "entryAssistantName",
        "variableExtractionPlan",
        "squadOverrides",
        "description",
    ];
    ObjectShape {
        name: "HandoffDestinationSquad",
        members: &[
            Member::constant("type", "squad"),
            Member::optional("contextEngineeringPlan", kind::OBJECT),
            Member::optional("squadId", kind::STRING),
            Member::optional("squad", kind::OBJECT),
            Member::optional("entryAssistantName", kind::STRING),
            Member::optional("variableExtractionPlan", kind::OBJECT),
            Member::optional("squadOverrides", kind::OBJECT),
            Member::optional("description", kind::STRING),
        ],
        names: Names::new(NAMES, &index::<16>(NAMES)),
        open: false,
    }
};

impl Object for HandoffDestinationSquad {
    fn shape(&self) -> &'static ObjectShape {
        &HANDOFF_DESTINATION_SQUAD
    }

    fn slot(&mut self, position: usize) -> Slot<'_> {
        match position {
            0 => Slot::Constant("squad"),
            1 => Slot::optional(&mut self.context_engineering_plan),
            2 => Slot::optional(&mut self.squad_id),
            3 => Slot::optional(&mut self.squad),
            4 => Slot::optional(&mut self.entry_assistant_name),
            5 => Slot::optional(&mut self.variable_extraction_plan),
            6 => Slot::optional(&mut self.squad_overrides),
            7 => Slot::optional(&mut self.description),
            _ => Slot::Null,
        }
    }

    fn view(&self, position: usize) -> View<'_> {
        match position {
            0 => View::String("squad"),
            1 => View::optional(&self.context_engineering_plan),
            2 => View::optional(&self.squad_id),
            3 => View::optional(&self.squad),
            4 => View::optional(&self.entry_assistant_name),
            5 => View::optional(&self.variable_extraction_plan),
            6 => View::optional(&self.squad_overrides),
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
    HandoffDestinationSquad = "vapi-handoffdestinationsquad-schema.json#";
}
