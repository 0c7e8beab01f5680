// @generated from vapi-groupcondition-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{
    Field, NONE, Names, ObjectArm, ObjectPlan, Slot, Union, UnionShape, Unknown, View,
    index,
};
use crate::types::{GroupCondition, LiquidCondition, RegexCondition};

/// One of several types.
///
/// Schema: `vapi-groupcondition-schema.json#/properties/conditions/items`
/// and 1 other place that says the same.
///
/// Told apart by `type`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum ConditionsItem {
    /// `type` is `"regex"`.
    RegexCondition(Box<RegexCondition>),
    /// `type` is `"liquid"`.
    LiquidCondition(Box<LiquidCondition>),
    /// `type` is `"group"`.
    GroupCondition(Box<GroupCondition>),
    /// A body that belongs to none of the variants, or does not fit the one it names: as it
    /// came.
    Unknown(Unknown),
}

impl ConditionsItem {
    /// `type` of the body, also of one that is kept as it came.
    pub fn tag(&self) -> Option<&str> {
        match self {
            ConditionsItem::RegexCondition(_) => Some("regex"),
            ConditionsItem::LiquidCondition(_) => Some("liquid"),
            ConditionsItem::GroupCondition(_) => Some("group"),
            ConditionsItem::Unknown(body) => body.as_value().get("type")?.as_str(),
        }
    }

    fn empty() -> Self {
        ConditionsItem::Unknown(Unknown(Field::empty()))
    }
}

impl From<RegexCondition> for ConditionsItem {
    fn from(value: RegexCondition) -> Self {
        ConditionsItem::RegexCondition(Box::new(value))
    }
}

impl From<LiquidCondition> for ConditionsItem {
    fn from(value: LiquidCondition) -> Self {
        ConditionsItem::LiquidCondition(Box::new(value))
    }
}

impl From<GroupCondition> for ConditionsItem {
    fn from(value: GroupCondition) -> Self {
        ConditionsItem::GroupCondition(Box::new(value))
    }
}

static CONDITIONS_ITEM: UnionShape = UnionShape {
    name: "ConditionsItem",
    variants: &["RegexCondition", "LiquidCondition", "GroupCondition"],
    null: NONE,
    boolean: NONE,
    integer: NONE,
    number: NONE,
    string: &[],
    array: &[],
    object: ObjectPlan::Tagged {
        key: "type",
        values: {
            const VALUES: &[&str] = &["regex", "liquid", "group"];
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
        ],
        unlisted: &[],
    },
};

impl Union for ConditionsItem {
    fn shape(&self) -> &'static UnionShape {
        &CONDITIONS_ITEM
    }

    fn select(&mut self, variant: u16) -> Slot<'_> {
        *self = match variant {
            0 => ConditionsItem::RegexCondition(Field::empty()),
            1 => ConditionsItem::LiquidCondition(Field::empty()),
            2 => ConditionsItem::GroupCondition(Field::empty()),
            _ => ConditionsItem::empty(),
        };
        match self {
            ConditionsItem::RegexCondition(value) => Slot::required(value),
            ConditionsItem::LiquidCondition(value) => Slot::required(value),
            ConditionsItem::GroupCondition(value) => Slot::required(value),
            ConditionsItem::Unknown(body) => Slot::Raw(&mut body.0),
        }
    }

    fn set_unknown(&mut self, value: serde_json::Value) {
        *self = ConditionsItem::Unknown(Unknown(Box::new(value)));
    }

    fn variant(&self) -> Option<&'static str> {
        let variant = match self {
            ConditionsItem::RegexCondition(_) => 0,
            ConditionsItem::LiquidCondition(_) => 1,
            ConditionsItem::GroupCondition(_) => 2,
            ConditionsItem::Unknown(_) => return None,
        };
        CONDITIONS_ITEM.variants.get(variant).copied()
    }

    fn view(&self) -> View<'_> {
        match self {
            ConditionsItem::RegexCondition(value) => View::required(value),
            ConditionsItem::LiquidCondition(value) => View::required(value),
            ConditionsItem::GroupCondition(value) => View::required(value),
            ConditionsItem::Unknown(body) => View::Raw(&body.0),
        }
    }
}

unions! {
    ConditionsItem = "vapi-groupcondition-schema.json#/properties/conditions/items";
}
