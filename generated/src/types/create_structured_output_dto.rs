// @generated from vapi-createstructuredoutputdto-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{
    Extra, Field, Member, Names, Object, ObjectShape, Slot, Text, UnknownValue, View,
    index, kind,
};
use crate::types::{ComplianceOverride, ConversationNodeModel, JsonSchema};

/// `CreateStructuredOutputDTO`.
///
/// Schema: `vapi-createstructuredoutputdto-schema.json#`
#[derive(Clone, PartialEq)]
pub struct CreateStructuredOutputDto {
    /// `type`, default `ai`.
    pub r#type: Option<CreateStructuredOutputDtoType>,
    /// `regex`, at most 1000 characters, at least 1 characters.
    pub regex: Option<String>,
    /// `model`.
    pub model: Option<ConversationNodeModel>,
    /// `compliancePlan`.
    pub compliance_plan: Option<ComplianceOverride>,
    /// `name`, required, at most 40 characters, at least 1 characters.
    pub name: String,
    /// `schema`, required.
    pub schema: Box<JsonSchema>,
    /// `description`.
    pub description: Option<String>,
    /// `assistantIds`.
    pub assistant_ids: Option<Vec<String>>,
    /// `workflowIds`.
    pub workflow_ids: Option<Vec<String>>,
    _extra: Extra,
}

impl CreateStructuredOutputDto {
    /// A value with its required members.
    pub fn new(name: impl Into<String>, schema: impl Into<Box<JsonSchema>>) -> Self {
        CreateStructuredOutputDto {
            name: name.into(),
            schema: schema.into(),
            ..CreateStructuredOutputDto::empty()
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
        CreateStructuredOutputDto {
            name: Field::empty(),
            schema: Field::empty(),
            r#type: None,
            regex: None,
            model: None,
            compliance_plan: None,
            description: None,
            assistant_ids: None,
            workflow_ids: None,
            _extra: Extra::EMPTY,
        }
    }
}

pub(crate) static CREATE_STRUCTURED_OUTPUT_DTO: ObjectShape = {
    const NAMES: &[&str] = &[
        "type",
        "regex",
        "model",
        "compliancePlan",
        "name",
        "schema",
        "description",
        "assistantIds",
        "workflowIds",
    ];
    ObjectShape {
        name: "CreateStructuredOutputDto",
        members: &[
            Member::optional("type", kind::STRING),
            Member::optional("regex", kind::STRING),
            Member::optional("model", kind::OBJECT),
            Member::optional("compliancePlan", kind::OBJECT),
            Member::required("name", kind::STRING),
            Member::required("schema", kind::OBJECT),
            Member::optional("description", kind::STRING),
            Member::optional("assistantIds", kind::ARRAY),
            Member::optional("workflowIds", kind::ARRAY),
        ],
        names: Names::new(NAMES, &index::<32>(NAMES)),
        open: false,
    }
};

impl Object for CreateStructuredOutputDto {
    fn shape(&self) -> &'static ObjectShape {
        &CREATE_STRUCTURED_OUTPUT_DTO
    }

    fn slot(&mut self, position: usize) -> Slot<'_> {
        match position {
            0 => Slot::optional(&mut self.r#type),
            1 => Slot::optional(&mut self.regex),
            2 => Slot::optional(&mut self.model),
            3 => Slot::optional(&mut self.compliance_plan),
            4 => Slot::required(&mut self.name),
            5 => Slot::required(&mut self.schema),
            6 => Slot::optional(&mut self.description),
            7 => Slot::optional(&mut self.assistant_ids),
            8 => Slot::optional(&mut self.workflow_ids),
            _ => Slot::Null,
        }
    }

    fn view(&self, position: usize) -> View<'_> {
        match position {
            0 => View::optional(&self.r#type),
            1 => View::optional(&self.regex),
            2 => View::optional(&self.model),
            3 => View::optional(&self.compliance_plan),
            4 => View::required(&self.name),
            5 => View::required(&self.schema),
            6 => View::optional(&self.description),
            7 => View::optional(&self.assistant_ids),
            8 => View::optional(&self.workflow_ids),
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
    CreateStructuredOutputDto = "vapi-createstructuredoutputdto-schema.json#";
}

/// One of 2 listed values, or another string.
///
/// Schema: `vapi-createstructuredoutputdto-schema.json#/properties/type`
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CreateStructuredOutputDtoType {
    /// `ai`
    Ai,
    /// `regex`
    Regex,
    /// A value that the schema does not list, as it came. Compare it by `as_str()`.
    Unknown(UnknownValue),
}

impl CreateStructuredOutputDtoType {
    /// The values that the schema lists.
    pub const VALUES: &'static [&'static str] = &["ai", "regex"];
    /// The value as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            CreateStructuredOutputDtoType::Ai => "ai",
            CreateStructuredOutputDtoType::Regex => "regex",
            CreateStructuredOutputDtoType::Unknown(value) => value.as_str(),
        }
    }

    fn from_name(name: &str) -> Self {
        static NAMES: Names = Names::new(
            CreateStructuredOutputDtoType::VALUES,
            &index::<4>(CreateStructuredOutputDtoType::VALUES),
        );
        static LISTED: [CreateStructuredOutputDtoType; 2usize] = [
            CreateStructuredOutputDtoType::Ai,
            CreateStructuredOutputDtoType::Regex,
        ];
        match NAMES.find(name) {
            Some(position) => LISTED[position].clone(),
            None => CreateStructuredOutputDtoType::Unknown(UnknownValue(name.into())),
        }
    }
}

impl Text for CreateStructuredOutputDtoType {
    fn set(&mut self, text: &str) -> bool {
        *self = CreateStructuredOutputDtoType::from_name(text);
        !matches!(self, CreateStructuredOutputDtoType::Unknown(_))
    }

    fn as_str(&self) -> &str {
        CreateStructuredOutputDtoType::as_str(self)
    }

    fn expected(&self) -> &'static str {
        "one of 2 listed values"
    }
}

texts! {
    CreateStructuredOutputDtoType =
    "vapi-createstructuredoutputdto-schema.json#/properties/type";
}
