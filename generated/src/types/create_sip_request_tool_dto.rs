// @generated from vapi-createsiprequesttooldto-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{
    Extra, Field, Member, NONE, Names, Object, ObjectPlan, ObjectShape, Slot, StringArm,
    Union, UnionShape, Unknown, View, index, kind,
};
use crate::types::{
    CreateSipRequestToolDtoVerb, JsonSchema,
    ServerMessageResponseTransferDestinationRequestMessage, ToolRejectionPlan,
};

/// `CreateSipRequestToolDTO`.
///
/// Schema: `vapi-createsiprequesttooldto-schema.json#`
///
/// Always written with `type`: `"sipRequest"`.
#[derive(Clone, PartialEq)]
pub struct CreateSipRequestToolDto {
    /// `messages`.
    pub messages: Option<Vec<ServerMessageResponseTransferDestinationRequestMessage>>,
    /// `verb`, required.
    pub verb: CreateSipRequestToolDtoVerb,
    /// `headers`.
    pub headers: Option<Box<JsonSchema>>,
    /// `body`.
    pub body: Option<CreateSipRequestToolDtoBody>,
    /// `rejectionPlan`.
    pub rejection_plan: Option<ToolRejectionPlan>,
    _extra: Extra,
}

impl CreateSipRequestToolDto {
    /// A value with its required members.
    pub fn new(verb: impl Into<CreateSipRequestToolDtoVerb>) -> Self {
        CreateSipRequestToolDto {
            verb: verb.into(),
            ..CreateSipRequestToolDto::empty()
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
        CreateSipRequestToolDto {
            verb: Field::empty(),
            messages: None,
            headers: None,
            body: None,
            rejection_plan: None,
            _extra: Extra::EMPTY,
        }
    }
}

pub(crate) static CREATE_SIP_REQUEST_TOOL_DTO: ObjectShape = {
    const NAMES: &[&str] = &[
        "messages",
        "type",
        "verb",
        "headers",
        "body",
        "rejectionPlan",
    ];
    ObjectShape {
        name: "CreateSipRequestToolDto",
        members: &[
            Member::optional("messages", kind::ARRAY),
            Member::constant("type", "sipRequest"),
            Member::required("verb", kind::STRING),
            Member::optional("headers", kind::OBJECT),
            Member::optional("body", kind::STRING | kind::OBJECT),
            Member::optional("rejectionPlan", kind::OBJECT),
        ],
        names: Names::new(NAMES, &index::<16>(NAMES)),
        open: false,
    }
};

impl Object for CreateSipRequestToolDto {
    fn shape(&self) -> &'static ObjectShape {
        &CREATE_SIP_REQUEST_TOOL_DTO
    }

    fn slot(&mut self, position: usize) -> Slot<'_> {
        match position {
            0 => Slot::optional(&mut self.messages),
            1 => Slot::Constant("sipRequest"),
            2 => Slot::required(&mut self.verb),
            3 => Slot::optional(&mut self.headers),
            4 => Slot::optional(&mut self.body),
            5 => Slot::optional(&mut self.rejection_plan),
            _ => Slot::Null,
        }
    }

    fn view(&self, position: usize) -> View<'_> {
        match position {
            0 => View::optional(&self.messages),
            1 => View::String("sipRequest"),
            2 => View::required(&self.verb),
            3 => View::optional(&self.headers),
            4 => View::optional(&self.body),
            5 => View::optional(&self.rejection_plan),
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
    CreateSipRequestToolDto = "vapi-createsiprequesttooldto-schema.json#";
}

/// One of several types.
///
/// Schema: `vapi-createsiprequesttooldto-schema.json#/properties/body`
///
/// Told apart by the JSON type.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum CreateSipRequestToolDtoBody {
    StringType(String),
    JsonSchema(Box<JsonSchema>),
    /// A body that belongs to none of the variants, or does not fit the one it names: as it
    /// came.
    Unknown(Unknown),
}

impl CreateSipRequestToolDtoBody {
    fn empty() -> Self {
        CreateSipRequestToolDtoBody::Unknown(Unknown(Field::empty()))
    }
}

impl From<String> for CreateSipRequestToolDtoBody {
    fn from(value: String) -> Self {
        CreateSipRequestToolDtoBody::StringType(value)
    }
}

impl From<JsonSchema> for CreateSipRequestToolDtoBody {
    fn from(value: JsonSchema) -> Self {
        CreateSipRequestToolDtoBody::JsonSchema(Box::new(value))
    }
}

static CREATE_SIP_REQUEST_TOOL_DTO_BODY: UnionShape = UnionShape {
    name: "CreateSipRequestToolDtoBody",
    variants: &["StringType", "JsonSchema"],
    null: NONE,
    boolean: NONE,
    integer: NONE,
    number: NONE,
    string: &[
        StringArm {
            variant: 0,
            values: &[],
        },
    ],
    array: &[],
    object: ObjectPlan::Only(1),
};

impl Union for CreateSipRequestToolDtoBody {
    fn shape(&self) -> &'static UnionShape {
        &CREATE_SIP_REQUEST_TOOL_DTO_BODY
    }

    fn select(&mut self, variant: u16) -> Slot<'_> {
        *self = match variant {
            0 => CreateSipRequestToolDtoBody::StringType(Field::empty()),
            1 => CreateSipRequestToolDtoBody::JsonSchema(Field::empty()),
            _ => CreateSipRequestToolDtoBody::empty(),
        };
        match self {
            CreateSipRequestToolDtoBody::StringType(value) => Slot::required(value),
            CreateSipRequestToolDtoBody::JsonSchema(value) => Slot::required(value),
            CreateSipRequestToolDtoBody::Unknown(body) => Slot::Raw(&mut body.0),
        }
    }

    fn set_unknown(&mut self, value: serde_json::Value) {
        *self = CreateSipRequestToolDtoBody::Unknown(Unknown(Box::new(value)));
    }

    fn variant(&self) -> Option<&'static str> {
        let variant = match self {
            CreateSipRequestToolDtoBody::StringType(_) => 0,
            CreateSipRequestToolDtoBody::JsonSchema(_) => 1,
            CreateSipRequestToolDtoBody::Unknown(_) => return None,
        };
        CREATE_SIP_REQUEST_TOOL_DTO_BODY.variants.get(variant).copied()
    }

    fn view(&self) -> View<'_> {
        match self {
            CreateSipRequestToolDtoBody::StringType(value) => View::required(value),
            CreateSipRequestToolDtoBody::JsonSchema(value) => View::required(value),
            CreateSipRequestToolDtoBody::Unknown(body) => View::Raw(&body.0),
        }
    }
}

unions! {
    CreateSipRequestToolDtoBody =
    "vapi-createsiprequesttooldto-schema.json#/properties/body";
}
