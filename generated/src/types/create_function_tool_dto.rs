// @generated from vapi-createfunctiontooldto-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Member, Names, Object, ObjectShape, Slot, View, index, kind};
use crate::types::{
    OpenAiFunction, Server, ServerMessageResponseTransferDestinationRequestMessage,
    ToolParameter, ToolRejectionPlan, VariableExtractionPlan,
};

/// `CreateFunctionToolDTO`.
///
/// Schema: `vapi-createfunctiontooldto-schema.json#`
///
/// Always written with `type`: `"function"`.
#[derive(Clone, PartialEq)]
pub struct CreateFunctionToolDto {
    /// `messages`.
    pub messages: Option<Vec<ServerMessageResponseTransferDestinationRequestMessage>>,
    /// `async`.
    pub r#async: Option<bool>,
    /// `server`.
    pub server: Option<Box<Server>>,
    /// `variableExtractionPlan`.
    pub variable_extraction_plan: Option<Box<VariableExtractionPlan>>,
    /// `parameters`.
    pub parameters: Option<Vec<ToolParameter>>,
    /// `function`.
    pub function: Option<Box<OpenAiFunction>>,
    /// `rejectionPlan`.
    pub rejection_plan: Option<ToolRejectionPlan>,
    _extra: Extra,
}

impl CreateFunctionToolDto {
    /// A value with its constant members alone.
    pub fn new() -> Self {
        CreateFunctionToolDto::empty()
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
        CreateFunctionToolDto {
            messages: None,
            r#async: None,
            server: None,
            variable_extraction_plan: None,
            parameters: None,
            function: None,
            rejection_plan: None,
            _extra: Extra::EMPTY,
        }
    }
}

impl Default for CreateFunctionToolDto {
    fn default() -> Self {
        CreateFunctionToolDto::empty()
    }
}

pub(crate) static CREATE_FUNCTION_TOOL_DTO: ObjectShape = {
    const NAMES: &[&str] = &[
        "messages",
        "type",
        "async",
        "server",
        "variableExtractionPlan",
        "parameters",
        "function",
        "rejectionPlan",
    ];
    ObjectShape {
        name: "CreateFunctionToolDto",
        members: &[
            Member::optional("messages", kind::ARRAY),
            Member::constant("type", "function"),
            Member::optional("async", kind::BOOLEAN),
            Member::optional("server", kind::OBJECT),
            Member::optional("variableExtractionPlan", kind::OBJECT),
            Member::optional("parameters", kind::ARRAY),
            Member::optional("function", kind::OBJECT),
            Member::optional("rejectionPlan", kind::OBJECT),
        ],
        names: Names::new(NAMES, &index::<16>(NAMES)),
        open: false,
    }
};

impl Object for CreateFunctionToolDto {
    fn shape(&self) -> &'static ObjectShape {
        &CREATE_FUNCTION_TOOL_DTO
    }

    fn slot(&mut self, position: usize) -> Slot<'_> {
        match position {
            0 => Slot::optional(&mut self.messages),
            1 => Slot::Constant("function"),
            2 => Slot::optional(&mut self.r#async),
            3 => Slot::optional(&mut self.server),
            4 => Slot::optional(&mut self.variable_extraction_plan),
            5 => Slot::optional(&mut self.parameters),
            6 => Slot::optional(&mut self.function),
            7 => Slot::optional(&mut self.rejection_plan),
            _ => Slot::Null,
        }
    }

    fn view(&self, position: usize) -> View<'_> {
        match position {
            0 => View::optional(&self.messages),
            1 => View::String("function"),
            2 => View::optional(&self.r#async),
            3 => View::optional(&self.server),
            4 => View::optional(&self.variable_extraction_plan),
            5 => View::optional(&self.parameters),
            6 => View::optional(&self.function),
            7 => View::optional(&self.rejection_plan),
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
    CreateFunctionToolDto = "vapi-createfunctiontooldto-schema.json#";
}
