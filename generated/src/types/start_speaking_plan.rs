// @generated from vapi-startspeakingplan-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{
    Extra, Field, Member, NONE, Names, Number, Object, ObjectArm, ObjectPlan,
    ObjectShape, Slot, StringArm, Text, Union, UnionShape, Unknown, UnknownValue, View,
    index, kind,
};
use crate::types::{
    AssistantCustomEndpointingRule, BothCustomEndpointingRule,
    CustomEndpointingModelSmartEndpointingPlan, CustomerCustomEndpointingRule,
    LivekitSmartEndpointingPlan, Provider, TranscriptionEndpointingPlan,
    VapiSmartEndpointingPlan,
};

/// `StartSpeakingPlan`.
///
/// Schema: `vapi-startspeakingplan-schema.json#`
#[derive(Clone, PartialEq)]
pub struct StartSpeakingPlan {
    /// `waitSeconds`, at most 5, at least 0.
    pub wait_seconds: Option<Number>,
    /// `smartEndpointingEnabled`.
    pub smart_endpointing_enabled: Option<StartSpeakingPlanSmartEndpointingEnabled>,
    /// `smartEndpointingPlan`.
    pub smart_endpointing_plan: Option<StartSpeakingPlanSmartEndpointingPlan>,
    /// `customEndpointingRules`.
    pub custom_endpointing_rules: Option<
        Vec<StartSpeakingPlanCustomEndpointingRulesItem>,
    >,
    /// `transcriptionEndpointingPlan`.
    pub transcription_endpointing_plan: Option<TranscriptionEndpointingPlan>,
    _extra: Extra,
}

impl StartSpeakingPlan {
    /// A value with no member set.
    pub fn new() -> Self {
        StartSpeakingPlan::empty()
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
        StartSpeakingPlan {
            wait_seconds: None,
            smart_endpointing_enabled: None,
            smart_endpointing_plan: None,
            custom_endpointing_rules: None,
            transcription_endpointing_plan: None,
            _extra: Extra::EMPTY,
        }
    }
}

impl Default for StartSpeakingPlan {
    fn default() -> Self {
        StartSpeakingPlan::empty()
    }
}

pub(crate) static START_SPEAKING_PLAN: ObjectShape = {
    const NAMES: &[&str] = &[
        "waitSeconds",
        "smartEndpointingEnabled",
        "smartEndpointingPlan",
        "customEndpointingRules",
        "transcriptionEndpointingPlan",
    ];
    ObjectShape {
        name: "StartSpeakingPlan",
        members: &[
            Member::optional("waitSeconds", kind::NUMBER),
            Member::optional("smartEndpointingEnabled", kind::BOOLEAN | kind::STRING),
            Member::optional("smartEndpointingPlan", kind::OBJECT),
            Member::optional("customEndpointingRules", kind::ARRAY),
            Member::optional("transcriptionEndpointingPlan", kind::OBJECT),
        ],
        names: Names::new(NAMES, &index::<16>(NAMES)),
        open: false,
    }
};

impl Object for StartSpeakingPlan {
    fn shape(&self) -> &'static ObjectShape {
        &START_SPEAKING_PLAN
    }

    fn slot(&mut self, position: usize) -> Slot<'_> {
        match position {
            0 => Slot::optional(&mut self.wait_seconds),
            1 => Slot::optional(&mut self.smart_endpointing_enabled),
            2 => Slot::optional(&mut self.smart_endpointing_plan),
            3 => Slot::optional(&mut self.custom_endpointing_rules),
            4 => Slot::optional(&mut self.transcription_endpointing_plan),
            _ => Slot::Null,
        }
    }

    fn view(&self, position: usize) -> View<'_> {
        match position {
            0 => View::optional(&self.wait_seconds),
            1 => View::optional(&self.smart_endpointing_enabled),
            2 => View::optional(&self.smart_endpointing_plan),
            3 => View::optional(&self.custom_endpointing_rules),
            4 => View::optional(&self.transcription_endpointing_plan),
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
    StartSpeakingPlan = "vapi-startspeakingplan-schema.json#";
}

/// One of several types.
///
/// Schema: `vapi-startspeakingplan-schema.json#/properties/customEndpointingRules/items`
///
/// Told apart by `type`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum StartSpeakingPlanCustomEndpointingRulesItem {
    /// `type` is `"assistant"`.
    Assistant(Box<AssistantCustomEndpointingRule>),
    /// `type` is `"customer"`.
    Customer(Box<CustomerCustomEndpointingRule>),
    /// `type` is `"both"`.
    Both(Box<BothCustomEndpointingRule>),
    /// A body that belongs to none of the variants, or does not fit the one it names: as it
    /// came.
    Unknown(Unknown),
}

impl StartSpeakingPlanCustomEndpointingRulesItem {
    /// `type` of the body, also of one that is kept as it came.
    pub fn tag(&self) -> Option<&str> {
        match self {
            StartSpeakingPlanCustomEndpointingRulesItem::Assistant(_) => {
                Some("assistant")
            }
            StartSpeakingPlanCustomEndpointingRulesItem::Customer(_) => Some("customer"),
            StartSpeakingPlanCustomEndpointingRulesItem::Both(_) => Some("both"),
            StartSpeakingPlanCustomEndpointingRulesItem::Unknown(body) => {
                body.as_value().get("type")?.as_str()
            }
        }
    }

    /// `timeoutSeconds` of whichever variant it is.
    pub fn timeout_seconds(&self) -> Option<&Number> {
        match self {
            StartSpeakingPlanCustomEndpointingRulesItem::Assistant(value) => {
                Some(&value.timeout_seconds)
            }
            StartSpeakingPlanCustomEndpointingRulesItem::Customer(value) => {
                Some(&value.timeout_seconds)
            }
            StartSpeakingPlanCustomEndpointingRulesItem::Both(value) => {
                Some(&value.timeout_seconds)
            }
            StartSpeakingPlanCustomEndpointingRulesItem::Unknown(_) => None,
        }
    }

    fn empty() -> Self {
        StartSpeakingPlanCustomEndpointingRulesItem::Unknown(Unknown(Field::empty()))
    }
}

impl From<AssistantCustomEndpointingRule>
for StartSpeakingPlanCustomEndpointingRulesItem {
    fn from(value: AssistantCustomEndpointingRule) -> Self {
        StartSpeakingPlanCustomEndpointingRulesItem::Assistant(Box::new(value))
    }
}

impl From<CustomerCustomEndpointingRule>
for StartSpeakingPlanCustomEndpointingRulesItem {
    fn from(value: CustomerCustomEndpointingRule) -> Self {
        StartSpeakingPlanCustomEndpointingRulesItem::Customer(Box::new(value))
    }
}

impl From<BothCustomEndpointingRule> for StartSpeakingPlanCustomEndpointingRulesItem {
    fn from(value: BothCustomEndpointingRule) -> Self {
        StartSpeakingPlanCustomEndpointingRulesItem::Both(Box::new(value))
    }
}

static START_SPEAKING_PLAN_CUSTOM_ENDPOINTING_RULES_ITEM: UnionShape = UnionShape {
    name: "StartSpeakingPlanCustomEndpointingRulesItem",
    variants: &["Assistant", "Customer", "Both"],
    null: NONE,
    boolean: NONE,
    integer: NONE,
    number: NONE,
    string: &[],
    array: &[],
    object: ObjectPlan::Tagged {
        key: "type",
        values: {
            const VALUES: &[&str] = &["assistant", "customer", "both"];
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

impl Union for StartSpeakingPlanCustomEndpointingRulesItem {
    fn shape(&self) -> &'static UnionShape {
        &START_SPEAKING_PLAN_CUSTOM_ENDPOINTING_RULES_ITEM
    }

    fn select(&mut self, variant: u16) -> Slot<'_> {
        *self = match variant {
            0 => StartSpeakingPlanCustomEndpointingRulesItem::Assistant(Field::empty()),
            1 => StartSpeakingPlanCustomEndpointingRulesItem::Customer(Field::empty()),
            2 => StartSpeakingPlanCustomEndpointingRulesItem::Both(Field::empty()),
            _ => StartSpeakingPlanCustomEndpointingRulesItem::empty(),
        };
        match self {
            StartSpeakingPlanCustomEndpointingRulesItem::Assistant(value) => {
                Slot::required(value)
            }
            StartSpeakingPlanCustomEndpointingRulesItem::Customer(value) => {
                Slot::required(value)
            }
            StartSpeakingPlanCustomEndpointingRulesItem::Both(value) => {
                Slot::required(value)
            }
            StartSpeakingPlanCustomEndpointingRulesItem::Unknown(body) => {
                Slot::Raw(&mut body.0)
            }
        }
    }

    fn set_unknown(&mut self, value: serde_json::Value) {
        *self = StartSpeakingPlanCustomEndpointingRulesItem::Unknown(
            Unknown(Box::new(value)),
        );
    }

    fn variant(&self) -> Option<&'static str> {
        let variant = match self {
            StartSpeakingPlanCustomEndpointingRulesItem::Assistant(_) => 0,
            StartSpeakingPlanCustomEndpointingRulesItem::Customer(_) => 1,
            StartSpeakingPlanCustomEndpointingRulesItem::Both(_) => 2,
            StartSpeakingPlanCustomEndpointingRulesItem::Unknown(_) => return None,
        };
        START_SPEAKING_PLAN_CUSTOM_ENDPOINTING_RULES_ITEM.variants.get(variant).copied()
    }

    fn view(&self) -> View<'_> {
        match self {
            StartSpeakingPlanCustomEndpointingRulesItem::Assistant(value) => {
                View::required(value)
            }
            StartSpeakingPlanCustomEndpointingRulesItem::Customer(value) => {
                View::required(value)
            }
            StartSpeakingPlanCustomEndpointingRulesItem::Both(value) => {
                View::required(value)
            }
            StartSpeakingPlanCustomEndpointingRulesItem::Unknown(body) => {
                View::Raw(&body.0)
            }
        }
    }
}

unions! {
    StartSpeakingPlanCustomEndpointingRulesItem =
    "vapi-startspeakingplan-schema.json#/properties/customEndpointingRules/items";
}

/// One of several types.
///
/// Schema: `vapi-startspeakingplan-schema.json#/properties/smartEndpointingEnabled`
///
/// Told apart by the JSON type.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum StartSpeakingPlanSmartEndpointingEnabled {
    Boolean(bool),
    StartSpeakingPlanSmartEndpointingEnabledValue(
        StartSpeakingPlanSmartEndpointingEnabledValue,
    ),
    /// A body that belongs to none of the variants, or does not fit the one it names: as it
    /// came.
    Unknown(Unknown),
}

impl StartSpeakingPlanSmartEndpointingEnabled {
    fn empty() -> Self {
        StartSpeakingPlanSmartEndpointingEnabled::Unknown(Unknown(Field::empty()))
    }
}

impl From<StartSpeakingPlanSmartEndpointingEnabledValue>
for StartSpeakingPlanSmartEndpointingEnabled {
    fn from(value: StartSpeakingPlanSmartEndpointingEnabledValue) -> Self {
        StartSpeakingPlanSmartEndpointingEnabled::StartSpeakingPlanSmartEndpointingEnabledValue(
            value,
        )
    }
}

static START_SPEAKING_PLAN_SMART_ENDPOINTING_ENABLED: UnionShape = UnionShape {
    name: "StartSpeakingPlanSmartEndpointingEnabled",
    variants: &["Boolean", "StartSpeakingPlanSmartEndpointingEnabledValue"],
    null: NONE,
    boolean: 0,
    integer: NONE,
    number: NONE,
    string: &[
        StringArm {
            variant: 1,
            values: &[],
        },
    ],
    array: &[],
    object: ObjectPlan::Never,
};

impl Union for StartSpeakingPlanSmartEndpointingEnabled {
    fn shape(&self) -> &'static UnionShape {
        &START_SPEAKING_PLAN_SMART_ENDPOINTING_ENABLED
    }

    fn select(&mut self, variant: u16) -> Slot<'_> {
        *self = match variant {
            0 => StartSpeakingPlanSmartEndpointingEnabled::Boolean(Field::empty()),
            1 => {
                StartSpeakingPlanSmartEndpointingEnabled::StartSpeakingPlanSmartEndpointingEnabledValue(
                    Field::empty(),
                )
            }
            _ => StartSpeakingPlanSmartEndpointingEnabled::empty(),
        };
        match self {
            StartSpeakingPlanSmartEndpointingEnabled::Boolean(value) => {
                Slot::required(value)
            }
            StartSpeakingPlanSmartEndpointingEnabled::StartSpeakingPlanSmartEndpointingEnabledValue(
                value,
            ) => Slot::required(value),
            StartSpeakingPlanSmartEndpointingEnabled::Unknown(body) => {
                Slot::Raw(&mut body.0)
            }
        }
    }

    fn set_unknown(&mut self, value: serde_json::Value) {
        *self = StartSpeakingPlanSmartEndpointingEnabled::Unknown(
            Unknown(Box::new(value)),
        );
    }

    fn variant(&self) -> Option<&'static str> {
        let variant = match self {
            StartSpeakingPlanSmartEndpointingEnabled::Boolean(_) => 0,
            StartSpeakingPlanSmartEndpointingEnabled::StartSpeakingPlanSmartEndpointingEnabledValue(
                _,
            ) => 1,
            StartSpeakingPlanSmartEndpointingEnabled::Unknown(_) => return None,
        };
        START_SPEAKING_PLAN_SMART_ENDPOINTING_ENABLED.variants.get(variant).copied()
    }

    fn view(&self) -> View<'_> {
        match self {
            StartSpeakingPlanSmartEndpointingEnabled::Boolean(value) => {
                View::required(value)
            }
            StartSpeakingPlanSmartEndpointingEnabled::StartSpeakingPlanSmartEndpointingEnabledValue(
                value,
            ) => View::required(value),
            StartSpeakingPlanSmartEndpointingEnabled::Unknown(body) => View::Raw(&body.0),
        }
    }
}

unions! {
    StartSpeakingPlanSmartEndpointingEnabled =
    "vapi-startspeakingplan-schema.json#/properties/smartEndpointingEnabled";
}

/// One of 1 listed value, or another string.
///
/// Schema: `vapi-startspeakingplan-schema.json#/properties/smartEndpointingEnabled/oneOf/1`
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum StartSpeakingPlanSmartEndpointingEnabledValue {
    /// `livekit`
    Livekit,
    /// A value that the schema does not list, as it came. Compare it by `as_str()`.
    Unknown(UnknownValue),
}

impl StartSpeakingPlanSmartEndpointingEnabledValue {
    /// The values that the schema lists.
    pub const VALUES: &'static [&'static str] = &["livekit"];
    /// The value as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            StartSpeakingPlanSmartEndpointingEnabledValue::Livekit => "livekit",
            StartSpeakingPlanSmartEndpointingEnabledValue::Unknown(value) => {
                value.as_str()
            }
        }
    }

    fn from_name(name: &str) -> Self {
        static NAMES: Names = Names::new(
            StartSpeakingPlanSmartEndpointingEnabledValue::VALUES,
            &index::<2>(StartSpeakingPlanSmartEndpointingEnabledValue::VALUES),
        );
        static LISTED: [StartSpeakingPlanSmartEndpointingEnabledValue; 1usize] = [
            StartSpeakingPlanSmartEndpointingEnabledValue::Livekit,
        ];
        match NAMES.find(name) {
            Some(position) => LISTED[position].clone(),
            None => {
                StartSpeakingPlanSmartEndpointingEnabledValue::Unknown(
                    UnknownValue(name.into()),
                )
            }
        }
    }
}

impl Text for StartSpeakingPlanSmartEndpointingEnabledValue {
    fn set(&mut self, text: &str) -> bool {
        *self = StartSpeakingPlanSmartEndpointingEnabledValue::from_name(text);
        !matches!(self, StartSpeakingPlanSmartEndpointingEnabledValue::Unknown(_))
    }

    fn as_str(&self) -> &str {
        StartSpeakingPlanSmartEndpointingEnabledValue::as_str(self)
    }

    fn expected(&self) -> &'static str {
        "one of 1 listed value"
    }
}

texts! {
    StartSpeakingPlanSmartEndpointingEnabledValue =
    "vapi-startspeakingplan-schema.json#/properties/smartEndpointingEnabled/oneOf/1";
}

/// One of several types.
///
/// Schema: `vapi-startspeakingplan-schema.json#/properties/smartEndpointingPlan`
///
/// Told apart by the members that are there. The schema leaves 3 pairs open.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum StartSpeakingPlanSmartEndpointingPlan {
    Vapi(Box<VapiSmartEndpointingPlan>),
    Livekit(Box<LivekitSmartEndpointingPlan>),
    CustomEndpointingModel(Box<CustomEndpointingModelSmartEndpointingPlan>),
    /// A body that belongs to none of the variants, or does not fit the one it names: as it
    /// came.
    Unknown(Unknown),
}

impl StartSpeakingPlanSmartEndpointingPlan {
    /// `provider` of whichever variant it is.
    pub fn provider(&self) -> Option<&Provider> {
        match self {
            StartSpeakingPlanSmartEndpointingPlan::Vapi(value) => Some(&value.provider),
            StartSpeakingPlanSmartEndpointingPlan::Livekit(value) => {
                Some(&value.provider)
            }
            StartSpeakingPlanSmartEndpointingPlan::CustomEndpointingModel(value) => {
                Some(&value.provider)
            }
            StartSpeakingPlanSmartEndpointingPlan::Unknown(_) => None,
        }
    }

    fn empty() -> Self {
        StartSpeakingPlanSmartEndpointingPlan::Unknown(Unknown(Field::empty()))
    }
}

impl From<VapiSmartEndpointingPlan> for StartSpeakingPlanSmartEndpointingPlan {
    fn from(value: VapiSmartEndpointingPlan) -> Self {
        StartSpeakingPlanSmartEndpointingPlan::Vapi(Box::new(value))
    }
}

impl From<LivekitSmartEndpointingPlan> for StartSpeakingPlanSmartEndpointingPlan {
    fn from(value: LivekitSmartEndpointingPlan) -> Self {
        StartSpeakingPlanSmartEndpointingPlan::Livekit(Box::new(value))
    }
}

impl From<CustomEndpointingModelSmartEndpointingPlan>
for StartSpeakingPlanSmartEndpointingPlan {
    fn from(value: CustomEndpointingModelSmartEndpointingPlan) -> Self {
        StartSpeakingPlanSmartEndpointingPlan::CustomEndpointingModel(Box::new(value))
    }
}

static START_SPEAKING_PLAN_SMART_ENDPOINTING_PLAN: UnionShape = UnionShape {
    name: "StartSpeakingPlanSmartEndpointingPlan",
    variants: &["Vapi", "Livekit", "CustomEndpointingModel"],
    null: NONE,
    boolean: NONE,
    integer: NONE,
    number: NONE,
    string: &[],
    array: &[],
    object: ObjectPlan::Matched(
        &[
            ObjectArm {
                variant: 0,
                shape: Some(&crate::types::VAPI_SMART_ENDPOINTING_PLAN),
            },
            ObjectArm {
                variant: 1,
                shape: Some(&crate::types::LIVEKIT_SMART_ENDPOINTING_PLAN),
            },
            ObjectArm {
                variant: 2,
                shape: Some(
                    &crate::types::CUSTOM_ENDPOINTING_MODEL_SMART_ENDPOINTING_PLAN,
                ),
            },
        ],
    ),
};

impl Union for StartSpeakingPlanSmartEndpointingPlan {
    fn shape(&self) -> &'static UnionShape {
        &START_SPEAKING_PLAN_SMART_ENDPOINTING_PLAN
    }

    fn select(&mut self, variant: u16) -> Slot<'_> {
        *self = match variant {
            0 => StartSpeakingPlanSmartEndpointingPlan::Vapi(Field::empty()),
            1 => StartSpeakingPlanSmartEndpointingPlan::Livekit(Field::empty()),
            2 => {
                StartSpeakingPlanSmartEndpointingPlan::CustomEndpointingModel(
                    Field::empty(),
                )
            }
            _ => StartSpeakingPlanSmartEndpointingPlan::empty(),
        };
        match self {
            StartSpeakingPlanSmartEndpointingPlan::Vapi(value) => Slot::required(value),
            StartSpeakingPlanSmartEndpointingPlan::Livekit(value) => {
                Slot::required(value)
            }
            StartSpeakingPlanSmartEndpointingPlan::CustomEndpointingModel(value) => {
                Slot::required(value)
            }
            StartSpeakingPlanSmartEndpointingPlan::Unknown(body) => {
                Slot::Raw(&mut body.0)
            }
        }
    }

    fn set_unknown(&mut self, value: serde_json::Value) {
        *self = StartSpeakingPlanSmartEndpointingPlan::Unknown(Unknown(Box::new(value)));
    }

    fn variant(&self) -> Option<&'static str> {
        let variant = match self {
            StartSpeakingPlanSmartEndpointingPlan::Vapi(_) => 0,
            StartSpeakingPlanSmartEndpointingPlan::Livekit(_) => 1,
            StartSpeakingPlanSmartEndpointingPlan::CustomEndpointingModel(_) => 2,
            StartSpeakingPlanSmartEndpointingPlan::Unknown(_) => return None,
        };
        START_SPEAKING_PLAN_SMART_ENDPOINTING_PLAN.variants.get(variant).copied()
    }

    fn view(&self) -> View<'_> {
        match self {
            StartSpeakingPlanSmartEndpointingPlan::Vapi(value) => View::required(value),
            StartSpeakingPlanSmartEndpointingPlan::Livekit(value) => {
                View::required(value)
            }
            StartSpeakingPlanSmartEndpointingPlan::CustomEndpointingModel(value) => {
                View::required(value)
            }
            StartSpeakingPlanSmartEndpointingPlan::Unknown(body) => View::Raw(&body.0),
        }
    }
}

unions! {
    StartSpeakingPlanSmartEndpointingPlan =
    "vapi-startspeakingplan-schema.json#/properties/smartEndpointingPlan";
}
