// @generated from vapi-handoffdestinationassistant-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{NONE, Names, ObjectPlan, UnionShape, Unknown, only};
use crate::types::{
    ContextEngineeringPlanAll, ContextEngineeringPlanLastNMessages,
    ContextEngineeringPlanNone, ContextEngineeringPlanPreviousAssistantMessages,
    ContextEngineeringPlanUserAndAssistantMessages,
};

/// One of several types.
///
/// Schema: `vapi-handoffdestinationassistant-schema.json#/properties/contextEngineeringPlan`
/// and 1 other place that says the same.
///
/// Told apart by `type`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ContextEngineeringPlan {
    /// `type` is `"lastNMessages"`.
    LastNMessages(Box<ContextEngineeringPlanLastNMessages>),
    /// `type` is `"none"`.
    None(Box<ContextEngineeringPlanNone>),
    /// `type` is `"all"`.
    All(Box<ContextEngineeringPlanAll>),
    /// `type` is `"userAndAssistantMessages"`.
    UserAndAssistantMessages(Box<ContextEngineeringPlanUserAndAssistantMessages>),
    /// `type` is `"previousAssistantMessages"`.
    PreviousAssistantMessages(Box<ContextEngineeringPlanPreviousAssistantMessages>),
    /// A body that belongs to none of the variants, or does not fit the one it names: as it
    /// came.
    Unknown(Unknown),
}

impl ContextEngineeringPlan {
    /// `type` of the body, also of one that is kept as it came.
    pub fn tag(&self) -> Option<&str> {
        match self {
            ContextEngineeringPlan::LastNMessages(_) => Some("lastNMessages"),
            ContextEngineeringPlan::None(_) => Some("none"),
            ContextEngineeringPlan::All(_) => Some("all"),
            ContextEngineeringPlan::UserAndAssistantMessages(_) => {
                Some("userAndAssistantMessages")
            }
            ContextEngineeringPlan::PreviousAssistantMessages(_) => {
                Some("previousAssistantMessages")
            }
            ContextEngineeringPlan::Unknown(body) => {
                body.as_value().get("type")?.as_str()
            }
        }
    }
}

impl From<ContextEngineeringPlanLastNMessages> for ContextEngineeringPlan {
    #[inline]
    fn from(value: ContextEngineeringPlanLastNMessages) -> Self {
        ContextEngineeringPlan::LastNMessages(Box::new(value))
    }
}

impl From<ContextEngineeringPlanNone> for ContextEngineeringPlan {
    #[inline]
    fn from(value: ContextEngineeringPlanNone) -> Self {
        ContextEngineeringPlan::None(Box::new(value))
    }
}

impl From<ContextEngineeringPlanAll> for ContextEngineeringPlan {
    #[inline]
    fn from(value: ContextEngineeringPlanAll) -> Self {
        ContextEngineeringPlan::All(Box::new(value))
    }
}

impl From<ContextEngineeringPlanUserAndAssistantMessages> for ContextEngineeringPlan {
    #[inline]
    fn from(value: ContextEngineeringPlanUserAndAssistantMessages) -> Self {
        ContextEngineeringPlan::UserAndAssistantMessages(Box::new(value))
    }
}

impl From<ContextEngineeringPlanPreviousAssistantMessages> for ContextEngineeringPlan {
    #[inline]
    fn from(value: ContextEngineeringPlanPreviousAssistantMessages) -> Self {
        ContextEngineeringPlan::PreviousAssistantMessages(Box::new(value))
    }
}

union! {
    ContextEngineeringPlan = "vapi-handoffdestinationassistant-schema.json#/properties/contextEngineeringPlan", UnionShape {
        name: "ContextEngineeringPlan",
        variants: &["LastNMessages", "None", "All", "UserAndAssistantMessages", "PreviousAssistantMessages"],
        null: NONE,
        boolean: NONE,
        integer: NONE,
        number: NONE,
        string: &[],
        array: &[],
        object: ObjectPlan::Tagged {
            key: "type",
            values: Names::new(&[
                "lastNMessages",
                "none",
                "all",
                "userAndAssistantMessages",
                "previousAssistantMessages",
            ], b"\x00\x00\x01\x03\x00\x00\x00\x00\x00\x00\x00\x02\x04\x05\x00\x00"),
            literals: &[],
            arms: &[
                &[only(0)],
                &[only(1)],
                &[only(2)],
                &[only(3)],
                &[only(4)],
            ],
            unlisted: &[],
            absent: &[],
        },
        judged: 0,
        listed: &[],
    }, {
        0 LastNMessages is_last_n_messages as_last_n_messages by_ref ContextEngineeringPlanLastNMessages;
        1 None is_none as_none by_ref ContextEngineeringPlanNone;
        2 All is_all as_all by_ref ContextEngineeringPlanAll;
        3 UserAndAssistantMessages is_user_and_assistant_messages as_user_and_assistant_messages by_ref ContextEngineeringPlanUserAndAssistantMessages;
        4 PreviousAssistantMessages is_previous_assistant_messages as_previous_assistant_messages by_ref ContextEngineeringPlanPreviousAssistantMessages;
    }
}
