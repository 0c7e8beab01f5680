// @generated from vapi-startspeakingplan-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{
    Extra, Field, NONE, Names, Number, ObjectPlan, StringArm, UnionShape, Unknown,
    UnknownValue, among, only,
};
use crate::types::{
    AssistantCustomEndpointingRule, BothCustomEndpointingRule,
    CustomEndpointingModelSmartEndpointingPlan, CustomerCustomEndpointingRule,
    LivekitSmartEndpointingPlan, Provider, TranscriptionEndpointingPlan,
    VapiSmartEndpointingPlan,
};

/// When the assistant starts to speak after the caller.
///
/// Schema: `vapi-startspeakingplan-schema.json#`
#[derive(Clone)]
pub struct StartSpeakingPlan {
    /// `waitSeconds`, at most 5, at least 0.
    pub wait_seconds: Option<Number>,
    /// `smartEndpointingEnabled`.
    ///
    /// **Deprecated** by the schema.
    #[deprecated = "the schema says so"]
    pub smart_endpointing_enabled: Option<StartSpeakingPlanSmartEndpointingEnabled>,
    /// `smartEndpointingPlan`.
    pub smart_endpointing_plan: Option<StartSpeakingSmartEndpointingPlan>,
    /// `customEndpointingRules`.
    pub custom_endpointing_rules: Option<Vec<StartSpeakingPlanCustomEndpointingRule>>,
    /// `transcriptionEndpointingPlan`.
    pub transcription_endpointing_plan: Option<Box<TranscriptionEndpointingPlan>>,
    _extra: Extra,
}

impl StartSpeakingPlan {
    /// A value with no member set.
    pub fn new() -> Self {
        Field::empty()
    }
}

impl Default for StartSpeakingPlan {
    fn default() -> Self {
        Field::empty()
    }
}

object! {
    StartSpeakingPlan = "vapi-startspeakingplan-schema.json#", unstated, missed 0b0, b"\x00\x00\x00\x00\x01\x02\x00\x03\x04\x05\x00\x00\x00\x00\x00\x00" {
        0 "waitSeconds" => optional(wait_seconds: NUMBER, with_wait_seconds into Number);
        1 "smartEndpointingEnabled" => optional(smart_endpointing_enabled: BOOLEAN | STRING, with_smart_endpointing_enabled into StartSpeakingPlanSmartEndpointingEnabled, deprecated);
        2 "smartEndpointingPlan" => optional(smart_endpointing_plan: OBJECT, with_smart_endpointing_plan into StartSpeakingSmartEndpointingPlan);
        3 "customEndpointingRules" => optional(custom_endpointing_rules: ARRAY, with_custom_endpointing_rules list StartSpeakingPlanCustomEndpointingRule);
        4 "transcriptionEndpointingPlan" => optional(transcription_endpointing_plan: OBJECT, with_transcription_endpointing_plan into TranscriptionEndpointingPlan);
    }
    () (wait_seconds, smart_endpointing_enabled, smart_endpointing_plan, custom_endpointing_rules, transcription_endpointing_plan)
}

/// One of several types.
///
/// Schema: `vapi-startspeakingplan-schema.json#/properties/customEndpointingRules/items`
///
/// Told apart by `type`.
#[derive(Clone)]
#[non_exhaustive]
pub enum StartSpeakingPlanCustomEndpointingRule {
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

impl StartSpeakingPlanCustomEndpointingRule {
    /// `type` of the body, also of one that is kept as it came.
    pub fn tag(&self) -> Option<&str> {
        match self {
            StartSpeakingPlanCustomEndpointingRule::Assistant(_) => Some("assistant"),
            StartSpeakingPlanCustomEndpointingRule::Customer(_) => Some("customer"),
            StartSpeakingPlanCustomEndpointingRule::Both(_) => Some("both"),
            StartSpeakingPlanCustomEndpointingRule::Unknown(body) => {
                body.as_value().get("type")?.as_str()
            }
        }
    }

    /// Returns `timeoutSeconds`; `None` for `Unknown`, and where it is absent.
    pub fn timeout_seconds(&self) -> Option<f64> {
        match self {
            StartSpeakingPlanCustomEndpointingRule::Assistant(value) => {
                Some(value.timeout_seconds.as_f64())
            }
            StartSpeakingPlanCustomEndpointingRule::Customer(value) => {
                Some(value.timeout_seconds.as_f64())
            }
            StartSpeakingPlanCustomEndpointingRule::Both(value) => {
                Some(value.timeout_seconds.as_f64())
            }
            StartSpeakingPlanCustomEndpointingRule::Unknown(_) => None,
        }
    }
}

impl From<AssistantCustomEndpointingRule> for StartSpeakingPlanCustomEndpointingRule {
    #[inline]
    fn from(value: AssistantCustomEndpointingRule) -> Self {
        StartSpeakingPlanCustomEndpointingRule::Assistant(Box::new(value))
    }
}

impl From<CustomerCustomEndpointingRule> for StartSpeakingPlanCustomEndpointingRule {
    #[inline]
    fn from(value: CustomerCustomEndpointingRule) -> Self {
        StartSpeakingPlanCustomEndpointingRule::Customer(Box::new(value))
    }
}

impl From<BothCustomEndpointingRule> for StartSpeakingPlanCustomEndpointingRule {
    #[inline]
    fn from(value: BothCustomEndpointingRule) -> Self {
        StartSpeakingPlanCustomEndpointingRule::Both(Box::new(value))
    }
}

union! {
    StartSpeakingPlanCustomEndpointingRule = "vapi-startspeakingplan-schema.json#/properties/customEndpointingRules/items", UnionShape {
        name: "StartSpeakingPlanCustomEndpointingRule",
        variants: &["Assistant", "Customer", "Both"],
        null: NONE,
        boolean: NONE,
        integer: NONE,
        number: NONE,
        string: &[],
        array: &[],
        object: ObjectPlan::Tagged {
            key: "type",
            values: Names::new(&[
                "assistant",
                "customer",
                "both",
            ], b""),
            literals: &[],
            arms: &[
                &[only(0)],
                &[only(1)],
                &[only(2)],
            ],
            unlisted: &[],
            absent: &[],
        },
        judged: 0,
        listed: &[],
    }, {
        0 Assistant is_assistant as_assistant by_ref AssistantCustomEndpointingRule;
        1 Customer is_customer as_customer by_ref CustomerCustomEndpointingRule;
        2 Both is_both as_both by_ref BothCustomEndpointingRule;
    }
}

/// One of several types.
///
/// Schema: `vapi-startspeakingplan-schema.json#/properties/smartEndpointingEnabled`
///
/// Told apart by the JSON type.
///
/// **Deprecated** by the schema.
#[deprecated = "the schema says so"]
#[derive(Clone)]
#[non_exhaustive]
pub enum StartSpeakingPlanSmartEndpointingEnabled {
    Boolean(bool),
    Value(StartSpeakingPlanSmartEndpointingEnabledValue),
    /// A body that belongs to none of the variants, or does not fit the one it names: as it
    /// came.
    Unknown(Unknown),
}

impl From<bool> for StartSpeakingPlanSmartEndpointingEnabled {
    #[inline]
    fn from(value: bool) -> Self {
        StartSpeakingPlanSmartEndpointingEnabled::Boolean(value)
    }
}

impl From<StartSpeakingPlanSmartEndpointingEnabledValue>
for StartSpeakingPlanSmartEndpointingEnabled {
    #[inline]
    fn from(value: StartSpeakingPlanSmartEndpointingEnabledValue) -> Self {
        StartSpeakingPlanSmartEndpointingEnabled::Value(value)
    }
}

union! {
    StartSpeakingPlanSmartEndpointingEnabled = "vapi-startspeakingplan-schema.json#/properties/smartEndpointingEnabled", UnionShape {
        name: "StartSpeakingPlanSmartEndpointingEnabled",
        variants: &["Boolean", "Value"],
        null: NONE,
        boolean: 0,
        integer: NONE,
        number: NONE,
        string: &[StringArm { variant: 1, values: &[] }],
        array: &[],
        object: ObjectPlan::Never,
        judged: 0,
        listed: &[],
    }, {
        0 Boolean is_boolean as_boolean by_value bool;
        1 Value is_value as_value by_ref StartSpeakingPlanSmartEndpointingEnabledValue;
    }
}

/// One of 1 listed value, or another string.
///
/// Schema: `vapi-startspeakingplan-schema.json#/properties/smartEndpointingEnabled/oneOf/1`
#[derive(Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum StartSpeakingPlanSmartEndpointingEnabledValue {
    /// `livekit`
    Livekit,
    /// A value that the schema does not list, as it came. Compare it by `as_str()`.
    Unknown(UnknownValue),
}

string_enum! {
    StartSpeakingPlanSmartEndpointingEnabledValue = "vapi-startspeakingplan-schema.json#/properties/smartEndpointingEnabled/oneOf/1", unstated, b"", "one of 1 listed values" {
        Livekit = "livekit";
    }
}

/// One of several types.
///
/// Schema: `vapi-startspeakingplan-schema.json#/properties/smartEndpointingPlan`
///
/// Told apart by the members that are there. The schema leaves 3 pairs open.
#[derive(Clone)]
#[non_exhaustive]
pub enum StartSpeakingSmartEndpointingPlan {
    Vapi(Box<VapiSmartEndpointingPlan>),
    Livekit(Box<LivekitSmartEndpointingPlan>),
    CustomEndpointingModel(Box<CustomEndpointingModelSmartEndpointingPlan>),
    /// A body that belongs to none of the variants, or does not fit the one it names: as it
    /// came.
    Unknown(Unknown),
}

impl StartSpeakingSmartEndpointingPlan {
    /// Returns `provider`; `None` for `Unknown`, and where it is absent.
    pub fn provider(&self) -> Option<&Provider> {
        match self {
            StartSpeakingSmartEndpointingPlan::Vapi(value) => Some(&value.provider),
            StartSpeakingSmartEndpointingPlan::Livekit(value) => Some(&value.provider),
            StartSpeakingSmartEndpointingPlan::CustomEndpointingModel(value) => {
                Some(&value.provider)
            }
            StartSpeakingSmartEndpointingPlan::Unknown(_) => None,
        }
    }
}

impl From<VapiSmartEndpointingPlan> for StartSpeakingSmartEndpointingPlan {
    #[inline]
    fn from(value: VapiSmartEndpointingPlan) -> Self {
        StartSpeakingSmartEndpointingPlan::Vapi(Box::new(value))
    }
}

impl From<LivekitSmartEndpointingPlan> for StartSpeakingSmartEndpointingPlan {
    #[inline]
    fn from(value: LivekitSmartEndpointingPlan) -> Self {
        StartSpeakingSmartEndpointingPlan::Livekit(Box::new(value))
    }
}

impl From<CustomEndpointingModelSmartEndpointingPlan>
for StartSpeakingSmartEndpointingPlan {
    #[inline]
    fn from(value: CustomEndpointingModelSmartEndpointingPlan) -> Self {
        StartSpeakingSmartEndpointingPlan::CustomEndpointingModel(Box::new(value))
    }
}

union! {
    StartSpeakingSmartEndpointingPlan = "vapi-startspeakingplan-schema.json#/properties/smartEndpointingPlan", UnionShape {
        name: "StartSpeakingSmartEndpointingPlan",
        variants: &["Vapi", "Livekit", "CustomEndpointingModel"],
        null: NONE,
        boolean: NONE,
        integer: NONE,
        number: NONE,
        string: &[],
        array: &[],
        object: ObjectPlan::Judged(&[among::<crate::types::VapiSmartEndpointingPlan>(0), among::<crate::types::LivekitSmartEndpointingPlan>(1), among::<crate::types::CustomEndpointingModelSmartEndpointingPlan>(2)]),
        judged: 0,
        listed: &[],
    }, {
        0 Vapi is_vapi as_vapi by_ref VapiSmartEndpointingPlan;
        1 Livekit is_livekit as_livekit by_ref LivekitSmartEndpointingPlan;
        2 CustomEndpointingModel is_custom_endpointing_model as_custom_endpointing_model by_ref CustomEndpointingModelSmartEndpointingPlan;
    }
}
