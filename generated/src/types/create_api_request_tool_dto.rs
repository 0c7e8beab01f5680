// @generated from vapi-createapirequesttooldto-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{
    Extra, Field, Member, Names, Number, Object, ObjectShape, Slot, Text, UnknownValue,
    View, index, kind,
};
use crate::types::{
    BackoffPlan, JsonSchema, ServerMessageResponseTransferDestinationRequestMessage,
    ToolParameter, ToolRejectionPlan, VariableExtractionPlan,
};

/// `CreateApiRequestToolDTO`.
///
/// Schema: `vapi-createapirequesttooldto-schema.json#`
///
/// Always written with `type`: `"apiRequest"`.
#[derive(Clone, PartialEq)]
pub struct CreateApiRequestToolDto {
    /// `messages`.
    pub messages: Option<Vec<ServerMessageResponseTransferDestinationRequestMessage>>,
    /// `method`, required.
    pub method: CreateApiRequestToolDtoMethod,
    /// `timeoutSeconds`, at most 300, at least 1.
    pub timeout_seconds: Option<Number>,
    /// `credentialId`.
    pub credential_id: Option<String>,
    /// `encryptedPaths`.
    pub encrypted_paths: Option<Vec<String>>,
    /// `parameters`.
    pub parameters: Option<Vec<ToolParameter>>,
    /// `name`, at most 40 characters, pattern `^[a-zA-Z0-9_-]{1,40}$`.
    pub name: Option<String>,
    /// `description`.
    pub description: Option<String>,
    /// `url`, required.
    pub url: String,
    /// `body`.
    pub body: Option<Box<JsonSchema>>,
    /// `headers`.
    pub headers: Option<Box<JsonSchema>>,
    /// `backoffPlan`.
    pub backoff_plan: Option<Box<BackoffPlan>>,
    /// `variableExtractionPlan`.
    pub variable_extraction_plan: Option<Box<VariableExtractionPlan>>,
    /// `rejectionPlan`.
    pub rejection_plan: Option<ToolRejectionPlan>,
    _extra: Extra,
}

impl CreateApiRequestToolDto {
    /// A value with its required members.
    pub fn new(
        method: impl Into<CreateApiRequestToolDtoMethod>,
        url: impl Into<String>,
    ) -> Self {
        CreateApiRequestToolDto {
            method: method.into(),
            url: url.into(),
            ..CreateApiRequestToolDto::empty()
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
        CreateApiRequestToolDto {
            method: Field::empty(),
            url: Field::empty(),
            messages: None,
            timeout_seconds: None,
            credential_id: None,
            encrypted_paths: None,
            parameters: None,
            name: None,
            description: None,
            body: None,
            headers: None,
            backoff_plan: None,
            variable_extraction_plan: None,
            rejection_plan: None,
            _extra: Extra::EMPTY,
        }
    }
}

pub(crate) static CREATE_API_REQUEST_TOOL_DTO: ObjectShape = {
    const NAMES: &[&str] = &[
        "messages",
        "type",
        "method",
        "timeoutSeconds",
        "credentialId",
        "encryptedPaths",
        "parameters",
        "name",
        "description",
        "url",
        "body",
        "headers",
        "backoffPlan",
        "variableExtractionPlan",
        "rejectionPlan",
    ];
    ObjectShape {
        name: "CreateApiRequestToolDto",
        members: &[
            Member::optional("messages", kind::ARRAY),
            Member::constant("type", "apiRequest"),
            Member::required("method", kind::STRING),
            Member::optional("timeoutSeconds", kind::NUMBER),
            Member::optional("credentialId", kind::STRING),
            Member::optional("encryptedPaths", kind::ARRAY),
            Member::optional("parameters", kind::ARRAY),
            Member::optional("name", kind::STRING),
            Member::optional("description", kind::STRING),
            Member::required("url", kind::STRING),
            Member::optional("body", kind::OBJECT),
            Member::optional("headers", kind::OBJECT),
            Member::optional("backoffPlan", kind::OBJECT),
            Member::optional("variableExtractionPlan", kind::OBJECT),
            Member::optional("rejectionPlan", kind::OBJECT),
        ],
        names: Names::new(NAMES, &index::<32>(NAMES)),
        open: false,
    }
};

impl Object for CreateApiRequestToolDto {
    fn shape(&self) -> &'static ObjectShape {
        &CREATE_API_REQUEST_TOOL_DTO
    }

    fn slot(&mut self, position: usize) -> Slot<'_> {
        match position {
            0 => Slot::optional(&mut self.messages),
            1 => Slot::Constant("apiRequest"),
            2 => Slot::required(&mut self.method),
            3 => Slot::optional(&mut self.timeout_seconds),
            4 => Slot::optional(&mut self.credential_id),
            5 => Slot::optional(&mut self.encrypted_paths),
            6 => Slot::optional(&mut self.parameters),
            7 => Slot::optional(&mut self.name),
            8 => Slot::optional(&mut self.description),
            9 => Slot::required(&mut self.url),
            10 => Slot::optional(&mut self.body),
            11 => Slot::optional(&mut self.headers),
            12 => Slot::optional(&mut self.backoff_plan),
            13 => Slot::optional(&mut self.variable_extraction_plan),
            14 => Slot::optional(&mut self.rejection_plan),
            _ => Slot::Null,
        }
    }

    fn view(&self, position: usize) -> View<'_> {
        match position {
            0 => View::optional(&self.messages),
            1 => View::String("apiRequest"),
            2 => View::required(&self.method),
            3 => View::optional(&self.timeout_seconds),
            4 => View::optional(&self.credential_id),
            5 => View::optional(&self.encrypted_paths),
            6 => View::optional(&self.parameters),
            7 => View::optional(&self.name),
            8 => View::optional(&self.description),
            9 => View::required(&self.url),
            10 => View::optional(&self.body),
            11 => View::optional(&self.headers),
            12 => View::optional(&self.backoff_plan),
            13 => View::optional(&self.variable_extraction_plan),
            14 => View::optional(&self.rejection_plan),
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
    CreateApiRequestToolDto = "vapi-createapirequesttooldto-schema.json#";
}

/// One of 5 listed values, or another string.
///
/// Schema: `vapi-createapirequesttooldto-schema.json#/properties/method`
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CreateApiRequestToolDtoMethod {
    /// `POST`
    Post,
    /// `GET`
    Get,
    /// `PUT`
    Put,
    /// `PATCH`
    Patch,
    /// `DELETE`
    Delete,
    /// A value that the schema does not list, as it came. Compare it by `as_str()`.
    Unknown(UnknownValue),
}

impl CreateApiRequestToolDtoMethod {
    /// The values that the schema lists.
    pub const VALUES: &'static [&'static str] = &[
        "POST",
        "GET",
        "PUT",
        "PATCH",
        "DELETE",
    ];
    /// The value as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            CreateApiRequestToolDtoMethod::Post => "POST",
            CreateApiRequestToolDtoMethod::Get => "GET",
            CreateApiRequestToolDtoMethod::Put => "PUT",
            CreateApiRequestToolDtoMethod::Patch => "PATCH",
            CreateApiRequestToolDtoMethod::Delete => "DELETE",
            CreateApiRequestToolDtoMethod::Unknown(value) => value.as_str(),
        }
    }

    fn from_name(name: &str) -> Self {
        static NAMES: Names = Names::new(
            CreateApiRequestToolDtoMethod::VALUES,
            &index::<16>(CreateApiRequestToolDtoMethod::VALUES),
        );
        static LISTED: [CreateApiRequestToolDtoMethod; 5usize] = [
            CreateApiRequestToolDtoMethod::Post,
            CreateApiRequestToolDtoMethod::Get,
            CreateApiRequestToolDtoMethod::Put,
            CreateApiRequestToolDtoMethod::Patch,
            CreateApiRequestToolDtoMethod::Delete,
        ];
        match NAMES.find(name) {
            Some(position) => LISTED[position].clone(),
            None => CreateApiRequestToolDtoMethod::Unknown(UnknownValue(name.into())),
        }
    }
}

impl Text for CreateApiRequestToolDtoMethod {
    fn set(&mut self, text: &str) -> bool {
        *self = CreateApiRequestToolDtoMethod::from_name(text);
        !matches!(self, CreateApiRequestToolDtoMethod::Unknown(_))
    }

    fn as_str(&self) -> &str {
        CreateApiRequestToolDtoMethod::as_str(self)
    }

    fn expected(&self) -> &'static str {
        "one of 5 listed values"
    }
}

texts! {
    CreateApiRequestToolDtoMethod =
    "vapi-createapirequesttooldto-schema.json#/properties/method";
}
