// @generated from vapi-clientmessagetoolcalls-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{
    Field, NONE, Names, ObjectArm, ObjectPlan, Slot, Union, UnionShape, Unknown, View,
    index,
};
use crate::types::{
    BashToolWithToolCall, ComputerToolWithToolCall, FunctionToolWithToolCall,
    GhlToolWithToolCall, GoogleCalendarCreateEventToolWithToolCall, MakeToolWithToolCall,
    ServerMessageResponseTransferDestinationRequestMessage, TextEditorToolWithToolCall,
    ToolCall, ToolRejectionPlan,
};

/// One of several types.
///
/// Schema: `vapi-clientmessagetoolcalls-schema.json#/properties/toolWithToolCallList/items`
/// and 1 other place that says the same.
///
/// Told apart by `type`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum ToolWithToolCallListItem {
    /// `type` is `"function"`.
    FunctionToolWithToolCall(Box<FunctionToolWithToolCall>),
    /// `type` is `"ghl"`.
    GhlToolWithToolCall(Box<GhlToolWithToolCall>),
    /// `type` is `"make"`.
    MakeToolWithToolCall(Box<MakeToolWithToolCall>),
    /// `type` is `"bash"`.
    BashToolWithToolCall(Box<BashToolWithToolCall>),
    /// `type` is `"computer"`.
    ComputerToolWithToolCall(Box<ComputerToolWithToolCall>),
    /// `type` is `"textEditor"`.
    TextEditorToolWithToolCall(Box<TextEditorToolWithToolCall>),
    /// `type` is `"google.calendar.event.create"`.
    GoogleCalendarCreateEventToolWithToolCall(
        Box<GoogleCalendarCreateEventToolWithToolCall>,
    ),
    /// A body that belongs to none of the variants, or does not fit the one it names: as it
    /// came.
    Unknown(Unknown),
}

impl ToolWithToolCallListItem {
    /// `type` of the body, also of one that is kept as it came.
    pub fn tag(&self) -> Option<&str> {
        match self {
            ToolWithToolCallListItem::FunctionToolWithToolCall(_) => Some("function"),
            ToolWithToolCallListItem::GhlToolWithToolCall(_) => Some("ghl"),
            ToolWithToolCallListItem::MakeToolWithToolCall(_) => Some("make"),
            ToolWithToolCallListItem::BashToolWithToolCall(_) => Some("bash"),
            ToolWithToolCallListItem::ComputerToolWithToolCall(_) => Some("computer"),
            ToolWithToolCallListItem::TextEditorToolWithToolCall(_) => Some("textEditor"),
            ToolWithToolCallListItem::GoogleCalendarCreateEventToolWithToolCall(_) => {
                Some("google.calendar.event.create")
            }
            ToolWithToolCallListItem::Unknown(body) => {
                body.as_value().get("type")?.as_str()
            }
        }
    }

    /// `messages` of whichever variant it is.
    pub fn messages(
        &self,
    ) -> Option<&Vec<ServerMessageResponseTransferDestinationRequestMessage>> {
        match self {
            ToolWithToolCallListItem::FunctionToolWithToolCall(value) => {
                value.messages.as_ref()
            }
            ToolWithToolCallListItem::GhlToolWithToolCall(value) => {
                value.messages.as_ref()
            }
            ToolWithToolCallListItem::MakeToolWithToolCall(value) => {
                value.messages.as_ref()
            }
            ToolWithToolCallListItem::BashToolWithToolCall(value) => {
                value.messages.as_ref()
            }
            ToolWithToolCallListItem::ComputerToolWithToolCall(value) => {
                value.messages.as_ref()
            }
            ToolWithToolCallListItem::TextEditorToolWithToolCall(value) => {
                value.messages.as_ref()
            }
            ToolWithToolCallListItem::GoogleCalendarCreateEventToolWithToolCall(
                value,
            ) => value.messages.as_ref(),
            ToolWithToolCallListItem::Unknown(_) => None,
        }
    }

    /// `toolCall` of whichever variant it is.
    pub fn tool_call(&self) -> Option<&ToolCall> {
        match self {
            ToolWithToolCallListItem::FunctionToolWithToolCall(value) => {
                Some(&*value.tool_call)
            }
            ToolWithToolCallListItem::GhlToolWithToolCall(value) => {
                Some(&*value.tool_call)
            }
            ToolWithToolCallListItem::MakeToolWithToolCall(value) => {
                Some(&*value.tool_call)
            }
            ToolWithToolCallListItem::BashToolWithToolCall(value) => {
                Some(&*value.tool_call)
            }
            ToolWithToolCallListItem::ComputerToolWithToolCall(value) => {
                Some(&*value.tool_call)
            }
            ToolWithToolCallListItem::TextEditorToolWithToolCall(value) => {
                Some(&*value.tool_call)
            }
            ToolWithToolCallListItem::GoogleCalendarCreateEventToolWithToolCall(
                value,
            ) => Some(&*value.tool_call),
            ToolWithToolCallListItem::Unknown(_) => None,
        }
    }

    /// `rejectionPlan` of whichever variant it is.
    pub fn rejection_plan(&self) -> Option<&ToolRejectionPlan> {
        match self {
            ToolWithToolCallListItem::FunctionToolWithToolCall(value) => {
                value.rejection_plan.as_ref()
            }
            ToolWithToolCallListItem::GhlToolWithToolCall(value) => {
                value.rejection_plan.as_ref()
            }
            ToolWithToolCallListItem::MakeToolWithToolCall(value) => {
                value.rejection_plan.as_ref()
            }
            ToolWithToolCallListItem::BashToolWithToolCall(value) => {
                value.rejection_plan.as_ref()
            }
            ToolWithToolCallListItem::ComputerToolWithToolCall(value) => {
                value.rejection_plan.as_ref()
            }
            ToolWithToolCallListItem::TextEditorToolWithToolCall(value) => {
                value.rejection_plan.as_ref()
            }
            ToolWithToolCallListItem::GoogleCalendarCreateEventToolWithToolCall(
                value,
            ) => value.rejection_plan.as_ref(),
            ToolWithToolCallListItem::Unknown(_) => None,
        }
    }

    fn empty() -> Self {
        ToolWithToolCallListItem::Unknown(Unknown(Field::empty()))
    }
}

impl From<FunctionToolWithToolCall> for ToolWithToolCallListItem {
    fn from(value: FunctionToolWithToolCall) -> Self {
        ToolWithToolCallListItem::FunctionToolWithToolCall(Box::new(value))
    }
}

impl From<GhlToolWithToolCall> for ToolWithToolCallListItem {
    fn from(value: GhlToolWithToolCall) -> Self {
        ToolWithToolCallListItem::GhlToolWithToolCall(Box::new(value))
    }
}

impl From<MakeToolWithToolCall> for ToolWithToolCallListItem {
    fn from(value: MakeToolWithToolCall) -> Self {
        ToolWithToolCallListItem::MakeToolWithToolCall(Box::new(value))
    }
}

impl From<BashToolWithToolCall> for ToolWithToolCallListItem {
    fn from(value: BashToolWithToolCall) -> Self {
        ToolWithToolCallListItem::BashToolWithToolCall(Box::new(value))
    }
}

impl From<ComputerToolWithToolCall> for ToolWithToolCallListItem {
    fn from(value: ComputerToolWithToolCall) -> Self {
        ToolWithToolCallListItem::ComputerToolWithToolCall(Box::new(value))
    }
}

impl From<TextEditorToolWithToolCall> for ToolWithToolCallListItem {
    fn from(value: TextEditorToolWithToolCall) -> Self {
        ToolWithToolCallListItem::TextEditorToolWithToolCall(Box::new(value))
    }
}

impl From<GoogleCalendarCreateEventToolWithToolCall> for ToolWithToolCallListItem {
    fn from(value: GoogleCalendarCreateEventToolWithToolCall) -> Self {
        ToolWithToolCallListItem::GoogleCalendarCreateEventToolWithToolCall(
            Box::new(value),
        )
    }
}

static TOOL_WITH_TOOL_CALL_LIST_ITEM: UnionShape = UnionShape {
    name: "ToolWithToolCallListItem",
    variants: &[
        "FunctionToolWithToolCall",
        "GhlToolWithToolCall",
        "MakeToolWithToolCall",
        "BashToolWithToolCall",
        "ComputerToolWithToolCall",
        "TextEditorToolWithToolCall",
        "GoogleCalendarCreateEventToolWithToolCall",
    ],
    null: NONE,
    boolean: NONE,
    integer: NONE,
    number: NONE,
    string: &[],
    array: &[],
    object: ObjectPlan::Tagged {
        key: "type",
        values: {
            const VALUES: &[&str] = &[
                "function",
                "ghl",
                "make",
                "bash",
                "computer",
                "textEditor",
                "google.calendar.event.create",
            ];
            Names::new(VALUES, &index::<16>(VALUES))
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
            &[
                ObjectArm {
                    variant: 2,
                    shape: None,
                },
            ],
            &[
                ObjectArm {
                    variant: 3,
                    shape: None,
                },
            ],
            &[
                ObjectArm {
                    variant: 4,
                    shape: None,
                },
            ],
            &[
                ObjectArm {
                    variant: 5,
                    shape: None,
                },
            ],
            &[
                ObjectArm {
                    variant: 6,
                    shape: None,
                },
            ],
        ],
        unlisted: &[],
    },
};

impl Union for ToolWithToolCallListItem {
    fn shape(&self) -> &'static UnionShape {
        &TOOL_WITH_TOOL_CALL_LIST_ITEM
    }

    fn select(&mut self, variant: u16) -> Slot<'_> {
        *self = match variant {
            0 => ToolWithToolCallListItem::FunctionToolWithToolCall(Field::empty()),
            1 => ToolWithToolCallListItem::GhlToolWithToolCall(Field::empty()),
            2 => ToolWithToolCallListItem::MakeToolWithToolCall(Field::empty()),
            3 => ToolWithToolCallListItem::BashToolWithToolCall(Field::empty()),
            4 => ToolWithToolCallListItem::ComputerToolWithToolCall(Field::empty()),
            5 => ToolWithToolCallListItem::TextEditorToolWithToolCall(Field::empty()),
            6 => {
                ToolWithToolCallListItem::GoogleCalendarCreateEventToolWithToolCall(
                    Field::empty(),
                )
            }
            _ => ToolWithToolCallListItem::empty(),
        };
        match self {
            ToolWithToolCallListItem::FunctionToolWithToolCall(value) => {
                Slot::required(value)
            }
            ToolWithToolCallListItem::GhlToolWithToolCall(value) => Slot::required(value),
            ToolWithToolCallListItem::MakeToolWithToolCall(value) => {
                Slot::required(value)
            }
            ToolWithToolCallListItem::BashToolWithToolCall(value) => {
                Slot::required(value)
            }
            ToolWithToolCallListItem::ComputerToolWithToolCall(value) => {
                Slot::required(value)
            }
            ToolWithToolCallListItem::TextEditorToolWithToolCall(value) => {
                Slot::required(value)
            }
            ToolWithToolCallListItem::GoogleCalendarCreateEventToolWithToolCall(
                value,
            ) => Slot::required(value),
            ToolWithToolCallListItem::Unknown(body) => Slot::Raw(&mut body.0),
        }
    }

    fn set_unknown(&mut self, value: serde_json::Value) {
        *self = ToolWithToolCallListItem::Unknown(Unknown(Box::new(value)));
    }

    fn variant(&self) -> Option<&'static str> {
        let variant = match self {
            ToolWithToolCallListItem::FunctionToolWithToolCall(_) => 0,
            ToolWithToolCallListItem::GhlToolWithToolCall(_) => 1,
            ToolWithToolCallListItem::MakeToolWithToolCall(_) => 2,
            ToolWithToolCallListItem::BashToolWithToolCall(_) => 3,
            ToolWithToolCallListItem::ComputerToolWithToolCall(_) => 4,
            ToolWithToolCallListItem::TextEditorToolWithToolCall(_) => 5,
            ToolWithToolCallListItem::GoogleCalendarCreateEventToolWithToolCall(_) => 6,
            ToolWithToolCallListItem::Unknown(_) => return None,
        };
        TOOL_WITH_TOOL_CALL_LIST_ITEM.variants.get(variant).copied()
    }

    fn view(&self) -> View<'_> {
        match self {
            ToolWithToolCallListItem::FunctionToolWithToolCall(value) => {
                View::required(value)
            }
            ToolWithToolCallListItem::GhlToolWithToolCall(value) => View::required(value),
            ToolWithToolCallListItem::MakeToolWithToolCall(value) => {
                View::required(value)
            }
            ToolWithToolCallListItem::BashToolWithToolCall(value) => {
                View::required(value)
            }
            ToolWithToolCallListItem::ComputerToolWithToolCall(value) => {
                View::required(value)
            }
            ToolWithToolCallListItem::TextEditorToolWithToolCall(value) => {
                View::required(value)
            }
            ToolWithToolCallListItem::GoogleCalendarCreateEventToolWithToolCall(
                value,
            ) => View::required(value),
            ToolWithToolCallListItem::Unknown(body) => View::Raw(&body.0),
        }
    }
}

unions! {
    ToolWithToolCallListItem =
    "vapi-clientmessagetoolcalls-schema.json#/properties/toolWithToolCallList/items";
}
