// @generated from vapi-functiontoolwithtoolcall-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{
    Extra, Field, Member, Names, Object, ObjectShape, Slot, View, index, kind,
};
use crate::types::{
    OpenAiFunction, Server, ServerMessageResponseTransferDestinationRequestMessage,
    ToolCall, ToolParameter, ToolRejectionPlan, VariableExtractionPlan,
};

/// `FunctionToolWithToolCall`.
///
/// Schema: `vapi-functiontoolwithtoolcall-schema.json#`
///
/// Always written with `type`: `"function"`.
#[derive(Clone, PartialEq)]
pub struct FunctionToolWithToolCall {
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
    /// `toolCall`, required.
    pub tool_call: Box<ToolCall>,
    /// `function`.
    pub function: Option<Box<OpenAiFunction>>,
    /// `rejectionPlan`.
    pub rejection_plan: Option<ToolRejectionPlan>,
    _extra: Extra,
}

impl FunctionToolWithToolCall {
    /// A value with its required members.
    pub fn new(tool_call: impl Into<Box<ToolCall>>) -> Self {
        FunctionToolWithToolCall {
            tool_call: tool_call.into(),
            ..FunctionToolWithToolCall::empty()
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
        FunctionToolWithToolCall {
            tool_call: Field::empty(),
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

pub(crate) static FUNCTION_TOOL_WITH_TOOL_CALL: ObjectShape = {
    const NAMES: &[&str] = &[
        "messages",
        "type",
        "async",
        "server",
        "variableExtractionPlan",
        "parameters",
        "toolCall",
        "function",
        "rejectionPlan",
    ];
    ObjectShape {
        name: "FunctionToolWithToolCall",
        members: &[
            Member::optional("messages", kind::ARRAY),
            Member::constant("type", "function"),
            Member::optional("async", kind::BOOLEAN),
            Member::optional("server", kind::OBJECT),
            Member::optional("variableExtractionPlan", kind::OBJECT),
            Member::optional("parameters", kind::ARRAY),
            Member::required("toolCall", kind::OBJECT),
            Member::optional("function", kind::OBJECT),
            Member::optional("rejectionPlan", kind::OBJECT),
        ],
        names: Names::new(NAMES, &index::<32>(NAMES)),
        open: false,
    }
};

impl Object for FunctionToolWithToolCall {
    fn shape(&self) -> &'static ObjectShape {
        &FUNCTION_TOOL_WITH_TOOL_CALL
    }

    fn slot(&mut self, position: usize) -> Slot<'_> {
        match position {
            0 => Slot::optional(&mut self.messages),
            1 => Slot::Constant("function"),
            2 => Slot::optional(&mut self.r#async),
            3 => Slot::optional(&mut self.server),
            4 => Slot::optional(&mut self.variable_extraction_plan),
            5 => Slot::optional(&mut self.parameters),
            6 => Slot::required(&mut self.tool_call),
            7 => Slot::optional(&mut self.function),
            8 => Slot::optional(&mut self.rejection_plan),
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
            6 => View::required(&self.tool_call),
            7 => View::optional(&self.function),
            8 => View::optional(&self.rejection_plan),
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
    FunctionToolWithToolCall = "vapi-functiontoolwithtoolcall-schema.json#";
}
