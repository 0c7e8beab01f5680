// @generated from vapi-handoffdestinationassistant-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{
    Field, NONE, Names, ObjectArm, ObjectPlan, Slot, Union, UnionShape, Unknown, View,
    index,
};
use crate::types::{
    ContextEngineeringPlanAll, ContextEngineeringPlanLastNMessages,
    ContextEngineeringPlanNone, ContextEngineeringPlanUserAndAssistantMessages,
};

/// One of several types.
///
/// Schema: `vapi-handoffdestinationassistant-schema.json#/properties/contextEngineeringPlan`
/// and 1 other place that says the same.
///
/// Told apart by `type`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum ContextEngineeringPlan {
    /// `type` is `"lastNMessages"`.
    LastNMessages(Box<ContextEngineeringPlanLastNMessages>),
    /// `type` is `"none"`.
    NoneType(Box<ContextEngineeringPlanNone>),
    /// `type` is `"all"`.
    All(Box<ContextEngineeringPlanAll>),
    /// `type` is `"userAndAssistantMessages"`.
    UserAndAssistantMessages(Box<ContextEngineeringPlanUserAndAssistantMessages>),
    /// A body that belongs to none of the variants, or does not fit the one it names: as it
    /// came.
    Unknown(Unknown),
}

impl ContextEngineeringPlan {
    /// `type` of the body, also of one that is kept as it came.
    pub fn tag(&self) -> Option<&str> {
        match self {
            ContextEngineeringPlan::LastNMessages(_) => Some("lastNMessages"),
            ContextEngineeringPlan::NoneType(_) => Some("none"),
            ContextEngineeringPlan::All(_) => Some("all"),
            ContextEngineeringPlan::UserAndAssistantMessages(_) => {
                Some("userAndAssistantMessages")
            }
            ContextEngineeringPlan::Unknown(body) => {
                body.as_value().get("type")?.as_str()
            }
        }
    }

    fn empty() -> Self {
        ContextEngineeringPlan::Unknown(Unknown(Field::empty()))
    }
}

impl From<ContextEngineeringPlanLastNMessages> for ContextEngineeringPlan {
    fn from(value: ContextEngineeringPlanLastNMessages) -> Self {
        ContextEngineeringPlan::LastNMessages(Box::new(value))
    }
}

impl From<ContextEngineeringPlanNone> for ContextEngineeringPlan {
    fn from(value: ContextEngineeringPlanNone) -> Self {
        ContextEngineeringPlan::NoneType(Box::new(value))
    }
}

impl From<ContextEngineeringPlanAll> for ContextEngineeringPlan {
    fn from(value: ContextEngineeringPlanAll) -> Self {
        ContextEngineeringPlan::All(Box::new(value))
    }
}

impl From<ContextEngineeringPlanUserAndAssistantMessages> for ContextEngineeringPlan {
    fn from(value: ContextEngineeringPlanUserAndAssistantMessages) -> Self {
        ContextEngineeringPlan::UserAndAssistantMessages(Box::new(value))
    }
}

static CONTEXT_ENGINEERING_PLAN: UnionShape = UnionShape {
    name: "ContextEngineeringPlan",
    variants: &["LastNMessages", "NoneType", "All", "UserAndAssistantMessages"],
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
                "lastNMessages",
                "none",
                "all",
                "userAndAssistantMessages",
            ];
            Names::new(VALUES, &index::<8>(VALUES))
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
        ],
        unlisted: &[],
    },
};

impl Union for ContextEngineeringPlan {
    fn shape(&self) -> &'static UnionShape {
        &CONTEXT_ENGINEERING_PLAN
    }

    fn select(&mut self, variant: u16) -> Slot<'_> {
        *self = match variant {
            0 => ContextEngineeringPlan::LastNMessages(Field::empty()),
            1 => ContextEngineeringPlan::NoneType(Field::empty()),
            2 => ContextEngineeringPlan::All(Field::empty()),
            3 => ContextEngineeringPlan::UserAndAssistantMessages(Field::empty()),
            _ => ContextEngineeringPlan::empty(),
        };
        match self {
            ContextEngineeringPlan::LastNMessages(value) => Slot::required(value),
            ContextEngineeringPlan::NoneType(value) => Slot::required(value),
            ContextEngineeringPlan::All(value) => Slot::required(value),
            ContextEngineeringPlan::UserAndAssistantMessages(value) => {
                Slot::required(value)
            }
            ContextEngineeringPlan::Unknown(body) => Slot::Raw(&mut body.0),
        }
    }

    fn set_unknown(&mut self, value: serde_json::Value) {
        *self = ContextEngineeringPlan::Unknown(Unknown(Box::new(value)));
    }

    fn variant(&self) -> Option<&'static str> {
        let variant = match self {
            ContextEngineeringPlan::LastNMessages(_) => 0,
            ContextEngineeringPlan::NoneType(_) => 1,
            ContextEngineeringPlan::All(_) => 2,
            ContextEngineeringPlan::UserAndAssistantMessages(_) => 3,
            ContextEngineeringPlan::Unknown(_) => return None,
        };
        CONTEXT_ENGINEERING_PLAN.variants.get(variant).copied()
    }

    fn view(&self) -> View<'_> {
        match self {
            ContextEngineeringPlan::LastNMessages(value) => View::required(value),
            ContextEngineeringPlan::NoneType(value) => View::required(value),
            ContextEngineeringPlan::All(value) => View::required(value),
            ContextEngineeringPlan::UserAndAssistantMessages(value) => {
                View::required(value)
            }
            ContextEngineeringPlan::Unknown(body) => View::Raw(&body.0),
        }
    }
}

unions! {
    ContextEngineeringPlan =
    "vapi-handoffdestinationassistant-schema.json#/properties/contextEngineeringPlan";
}
