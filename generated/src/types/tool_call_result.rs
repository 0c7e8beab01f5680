// @generated from vapi-toolcallresult-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{
    Extra, Field, Member, NONE, Names, Object, ObjectArm, ObjectPlan, ObjectShape, Slot,
    Union, UnionShape, Unknown, View, index, kind,
};
use crate::types::{Condition, TextContent, ToolMessageComplete, ToolMessageFailed};
use serde_json::Value;
use std::collections::BTreeMap;

/// `ToolCallResult`.
///
/// Schema: `vapi-toolcallresult-schema.json#`
#[derive(Clone, PartialEq)]
pub struct ToolCallResult {
    /// `message`.
    pub message: Option<ToolCallResultMessageUnion>,
    /// `name`, required.
    pub name: String,
    /// `toolCallId`, required.
    pub tool_call_id: String,
    /// `result`.
    pub result: Option<String>,
    /// `error`.
    pub error: Option<String>,
    /// `metadata`.
    pub metadata: Option<BTreeMap<String, Value>>,
    _extra: Extra,
}

impl ToolCallResult {
    /// A value with its required members.
    pub fn new(name: impl Into<String>, tool_call_id: impl Into<String>) -> Self {
        ToolCallResult {
            name: name.into(),
            tool_call_id: tool_call_id.into(),
            ..ToolCallResult::empty()
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
        ToolCallResult {
            name: Field::empty(),
            tool_call_id: Field::empty(),
            message: None,
            result: None,
            error: None,
            metadata: None,
            _extra: Extra::EMPTY,
        }
    }
}

pub(crate) static TOOL_CALL_RESULT: ObjectShape = {
    const NAMES: &[&str] = &[
        "message",
        "name",
        "toolCallId",
        "result",
        "error",
        "metadata",
    ];
    ObjectShape {
        name: "ToolCallResult",
        members: &[
            Member::optional("message", kind::OBJECT),
            Member::required("name", kind::STRING),
            Member::required("toolCallId", kind::STRING),
            Member::optional("result", kind::STRING),
            Member::optional("error", kind::STRING),
            Member::optional("metadata", kind::OBJECT),
        ],
        names: Names::new(NAMES, &index::<16>(NAMES)),
        open: false,
    }
};

impl Object for ToolCallResult {
    fn shape(&self) -> &'static ObjectShape {
        &TOOL_CALL_RESULT
    }

    fn slot(&mut self, position: usize) -> Slot<'_> {
        match position {
            0 => Slot::optional(&mut self.message),
            1 => Slot::required(&mut self.name),
            2 => Slot::required(&mut self.tool_call_id),
            3 => Slot::optional(&mut self.result),
            4 => Slot::optional(&mut self.error),
            5 => Slot::optional(&mut self.metadata),
            _ => Slot::Null,
        }
    }

    fn view(&self, position: usize) -> View<'_> {
        match position {
            0 => View::optional(&self.message),
            1 => View::required(&self.name),
            2 => View::required(&self.tool_call_id),
            3 => View::optional(&self.result),
            4 => View::optional(&self.error),
            5 => View::optional(&self.metadata),
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
    ToolCallResult = "vapi-toolcallresult-schema.json#";
}

/// One of several types.
///
/// Schema: `vapi-toolcallresult-schema.json#/properties/message`
///
/// Told apart by `type`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum ToolCallResultMessageUnion {
    /// `type` is `"request-complete"`.
    ToolMessageComplete(Box<ToolMessageComplete>),
    /// `type` is `"request-failed"`.
    ToolMessageFailed(Box<ToolMessageFailed>),
    /// A body that belongs to none of the variants, or does not fit the one it names: as it
    /// came.
    Unknown(Unknown),
}

impl ToolCallResultMessageUnion {
    /// `type` of the body, also of one that is kept as it came.
    pub fn tag(&self) -> Option<&str> {
        match self {
            ToolCallResultMessageUnion::ToolMessageComplete(_) => {
                Some("request-complete")
            }
            ToolCallResultMessageUnion::ToolMessageFailed(_) => Some("request-failed"),
            ToolCallResultMessageUnion::Unknown(body) => {
                body.as_value().get("type")?.as_str()
            }
        }
    }

    /// `contents` of whichever variant it is.
    pub fn contents(&self) -> Option<&Vec<TextContent>> {
        match self {
            ToolCallResultMessageUnion::ToolMessageComplete(value) => {
                value.contents.as_ref()
            }
            ToolCallResultMessageUnion::ToolMessageFailed(value) => {
                value.contents.as_ref()
            }
            ToolCallResultMessageUnion::Unknown(_) => None,
        }
    }

    /// `endCallAfterSpokenEnabled` of whichever variant it is.
    pub fn end_call_after_spoken_enabled(&self) -> Option<&bool> {
        match self {
            ToolCallResultMessageUnion::ToolMessageComplete(value) => {
                value.end_call_after_spoken_enabled.as_ref()
            }
            ToolCallResultMessageUnion::ToolMessageFailed(value) => {
                value.end_call_after_spoken_enabled.as_ref()
            }
            ToolCallResultMessageUnion::Unknown(_) => None,
        }
    }

    /// `content` of whichever variant it is.
    pub fn content(&self) -> Option<&String> {
        match self {
            ToolCallResultMessageUnion::ToolMessageComplete(value) => {
                value.content.as_ref()
            }
            ToolCallResultMessageUnion::ToolMessageFailed(value) => {
                value.content.as_ref()
            }
            ToolCallResultMessageUnion::Unknown(_) => None,
        }
    }

    /// `conditions` of whichever variant it is.
    pub fn conditions(&self) -> Option<&Vec<Condition>> {
        match self {
            ToolCallResultMessageUnion::ToolMessageComplete(value) => {
                value.conditions.as_ref()
            }
            ToolCallResultMessageUnion::ToolMessageFailed(value) => {
                value.conditions.as_ref()
            }
            ToolCallResultMessageUnion::Unknown(_) => None,
        }
    }

    fn empty() -> Self {
        ToolCallResultMessageUnion::Unknown(Unknown(Field::empty()))
    }
}

impl From<ToolMessageComplete> for ToolCallResultMessageUnion {
    fn from(value: ToolMessageComplete) -> Self {
        ToolCallResultMessageUnion::ToolMessageComplete(Box::new(value))
    }
}

impl From<ToolMessageFailed> for ToolCallResultMessageUnion {
    fn from(value: ToolMessageFailed) -> Self {
        ToolCallResultMessageUnion::ToolMessageFailed(Box::new(value))
    }
}

static TOOL_CALL_RESULT_MESSAGE_UNION: UnionShape = UnionShape {
    name: "ToolCallResultMessageUnion",
    variants: &["ToolMessageComplete", "ToolMessageFailed"],
    null: NONE,
    boolean: NONE,
    integer: NONE,
    number: NONE,
    string: &[],
    array: &[],
    object: ObjectPlan::Tagged {
        key: "type",
        values: {
            const VALUES: &[&str] = &["request-complete", "request-failed"];
            Names::new(VALUES, &index::<4>(VALUES))
        },
        arms: &[
            &[
                ObjectArm {
                    variant: 0,
                    shape: None,
                },
            ],
            &[
                ObjectArm {
                    variant: 1,
                    shape: None,
                },
            ],
        ],
        unlisted: &[],
    },
};

impl Union for ToolCallResultMessageUnion {
    fn shape(&self) -> &'static UnionShape {
        &TOOL_CALL_RESULT_MESSAGE_UNION
    }

    fn select(&mut self, variant: u16) -> Slot<'_> {
        *self = match variant {
            0 => ToolCallResultMessageUnion::ToolMessageComplete(Field::empty()),
            1 => ToolCallResultMessageUnion::ToolMessageFailed(Field::empty()),
            _ => ToolCallResultMessageUnion::empty(),
        };
        match self {
            ToolCallResultMessageUnion::ToolMessageComplete(value) => {
                Slot::required(value)
            }
            ToolCallResultMessageUnion::ToolMessageFailed(value) => Slot::required(value),
            ToolCallResultMessageUnion::Unknown(body) => Slot::Raw(&mut body.0),
        }
    }

    fn set_unknown(&mut self, value: serde_json::Value) {
        *self = ToolCallResultMessageUnion::Unknown(Unknown(Box::new(value)));
    }

    fn variant(&self) -> Option<&'static str> {
        let variant = match self {
            ToolCallResultMessageUnion::ToolMessageComplete(_) => 0,
            ToolCallResultMessageUnion::ToolMessageFailed(_) => 1,
            ToolCallResultMessageUnion::Unknown(_) => return None,
        };
        TOOL_CALL_RESULT_MESSAGE_UNION.variants.get(variant).copied()
    }

    fn view(&self) -> View<'_> {
        match self {
            ToolCallResultMessageUnion::ToolMessageComplete(value) => {
                View::required(value)
            }
            ToolCallResultMessageUnion::ToolMessageFailed(value) => View::required(value),
            ToolCallResultMessageUnion::Unknown(body) => View::Raw(&body.0),
        }
    }
}

unions! {
    ToolCallResultMessageUnion = "vapi-toolcallresult-schema.json#/properties/message";
}
