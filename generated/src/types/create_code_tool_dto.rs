// @generated from vapi-createcodetooldto-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{
    Extra, Field, Member, Names, Number, Object, ObjectShape, Slot, View, index, kind,
};
use crate::types::{
    CodeToolEnvironmentVariable, OpenAiFunction, Server,
    ServerMessageResponseTransferDestinationRequestMessage, ToolRejectionPlan,
    VariableExtractionPlan,
};

/// `CreateCodeToolDTO`.
///
/// Schema: `vapi-createcodetooldto-schema.json#`
///
/// Always written with `type`: `"code"`.
#[derive(Clone, PartialEq)]
pub struct CreateCodeToolDto {
    /// `messages`.
    pub messages: Option<Vec<ServerMessageResponseTransferDestinationRequestMessage>>,
    /// `async`.
    pub r#async: Option<bool>,
    /// `server`.
    pub server: Option<Box<Server>>,
    /// `code`, required, at most 50000 characters.
    pub code: String,
    /// `environmentVariables`.
    pub environment_variables: Option<Vec<CodeToolEnvironmentVariable>>,
    /// `timeoutSeconds`, at most 30, at least 1.
    pub timeout_seconds: Option<Number>,
    /// `credentialId`.
    pub credential_id: Option<String>,
    /// `variableExtractionPlan`.
    pub variable_extraction_plan: Option<Box<VariableExtractionPlan>>,
    /// `function`.
    pub function: Option<Box<OpenAiFunction>>,
    /// `rejectionPlan`.
    pub rejection_plan: Option<ToolRejectionPlan>,
    _extra: Extra,
}

impl CreateCodeToolDto {
    /// A value with its required members.
    pub fn new(code: impl Into<String>) -> Self {
        CreateCodeToolDto {
            code: code.into(),
            ..CreateCodeToolDto::empty()
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
        CreateCodeToolDto {
            code: Field::empty(),
            messages: None,
            r#async: None,
            server: None,
            environment_variables: None,
            timeout_seconds: None,
            credential_id: None,
            variable_extraction_plan: None,
            function: None,
            rejection_plan: None,
            _extra: Extra::EMPTY,
        }
    }
}

pub(crate) static CREATE_CODE_TOOL_DTO: ObjectShape = {
    const NAMES: &[&str] = &[
        "messages",
        "type",
        "async",
        "server",
        "code",
        "environmentVariables",
        "timeoutSeconds",
        "credentialId",
        "variableExtractionPlan",
        "function",
        "rejectionPlan",
    ];
    ObjectShape {
        name: "CreateCodeToolDto",
        members: &[
            Member::optional("messages", kind::ARRAY),
            Member::constant("type", "code"),
            Member::optional("async", kind::BOOLEAN),
            Member::optional("server", kind::OBJECT),
            Member::required("code", kind::STRING),
            Member::optional("environmentVariables", kind::ARRAY),
            Member::optional("timeoutSeconds", kind::NUMBER),
            Member::optional("credentialId", kind::STRING),
            Member::optional("variableExtractionPlan", kind::OBJECT),
            Member::optional("function", kind::OBJECT),
            Member::optional("rejectionPlan", kind::OBJECT),
        ],
        names: Names::new(NAMES, &index::<32>(NAMES)),
        open: false,
    }
};

impl Object for CreateCodeToolDto {
    fn shape(&self) -> &'static ObjectShape {
        &CREATE_CODE_TOOL_DTO
    }

    fn slot(&mut self, position: usize) -> Slot<'_> {
        match position {
            0 => Slot::optional(&mut self.messages),
            1 => Slot::Constant("code"),
            2 => Slot::optional(&mut self.r#async),
            3 => Slot::optional(&mut self.server),
            4 => Slot::required(&mut self.code),
            5 => Slot::optional(&mut self.environment_variables),
            6 => Slot::optional(&mut self.timeout_seconds),
            7 => Slot::optional(&mut self.credential_id),
            8 => Slot::optional(&mut self.variable_extraction_plan),
            9 => Slot::optional(&mut self.function),
            10 => Slot::optional(&mut self.rejection_plan),
            _ => Slot::Null,
        }
    }

    fn view(&self, position: usize) -> View<'_> {
        match position {
            0 => View::optional(&self.messages),
            1 => View::String("code"),
            2 => View::optional(&self.r#async),
            3 => View::optional(&self.server),
            4 => View::required(&self.code),
            5 => View::optional(&self.environment_variables),
            6 => View::optional(&self.timeout_seconds),
            7 => View::optional(&self.credential_id),
            8 => View::optional(&self.variable_extraction_plan),
            9 => View::optional(&self.function),
            10 => View::optional(&self.rejection_plan),
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
    CreateCodeToolDto = "vapi-createcodetooldto-schema.json#";
}
