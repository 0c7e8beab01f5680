// @generated from vapi-transferplan-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{
    Extra, Field, Member, NONE, Names, Number, Object, ObjectArm, ObjectPlan,
    ObjectShape, Slot, Text, Union, UnionShape, Unknown, UnknownValue, View, index, kind,
};
use crate::types::{
    ContextEngineeringPlanAll, ContextEngineeringPlanLastNMessages,
    ContextEngineeringPlanNone, Message, SummaryPlan, TransferFallbackPlan,
};

/// `TransferPlan`.
///
/// Schema: `vapi-transferplan-schema.json#`
#[derive(Clone, PartialEq)]
pub struct TransferPlan {
    /// `mode`, required.
    pub mode: TransferPlanMode,
    /// `message`.
    pub message: Option<Message>,
    /// `timeout`, at most 600, at least 1, default `60`.
    pub timeout: Option<Number>,
    /// `sipVerb`, default `refer`.
    pub sip_verb: Option<TransferPlanSipVerb>,
    /// `dialTimeout`, at most 600, at least 1, default `60`.
    pub dial_timeout: Option<Number>,
    /// `holdAudioUrl`.
    pub hold_audio_url: Option<String>,
    /// `transferCompleteAudioUrl`.
    pub transfer_complete_audio_url: Option<String>,
    /// `contextEngineeringPlan`.
    pub context_engineering_plan: Option<TransferPlanContextEngineeringPlan>,
    /// `twiml`, at most 4096 characters.
    pub twiml: Option<String>,
    /// `summaryPlan`.
    pub summary_plan: Option<SummaryPlan>,
    /// `sipHeadersInReferToEnabled`.
    pub sip_headers_in_refer_to_enabled: Option<bool>,
    /// `fallbackPlan`.
    pub fallback_plan: Option<TransferFallbackPlan>,
    _extra: Extra,
}

impl TransferPlan {
    /// A value with its required members.
    pub fn new(mode: impl Into<TransferPlanMode>) -> Self {
        TransferPlan {
            mode: mode.into(),
            ..TransferPlan::empty()
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
        TransferPlan {
            mode: Field::empty(),
            message: None,
            timeout: None,
            sip_verb: None,
            dial_timeout: None,
            hold_audio_url: None,
            transfer_complete_audio_url: None,
            context_engineering_plan: None,
            twiml: None,
            summary_plan: None,
            sip_headers_in_refer_to_enabled: None,
            fallback_plan: None,
            _extra: Extra::EMPTY,
        }
    }
}

pub(crate) static TRANSFER_PLAN: ObjectShape = {
    const NAMES: &[&str] = &[
        "mode",
        "message",
        "timeout",
        "sipVerb",
        "dialTimeout",
        "holdAudioUrl",
        "transferCompleteAudioUrl",
        "contextEngineeringPlan",
        "twiml",
        "summaryPlan",
        "sipHeadersInReferToEnabled",
        "fallbackPlan",
    ];
    ObjectShape {
        name: "TransferPlan",
        members: &[
            Member::required("mode", kind::STRING),
            Member::optional("message", kind::STRING | kind::OBJECT),
            Member::optional("timeout", kind::NUMBER),
            Member::optional("sipVerb", kind::STRING),
            Member::optional("dialTimeout", kind::NUMBER),
            Member::optional("holdAudioUrl", kind::STRING),
            Member::optional("transferCompleteAudioUrl", kind::STRING),
            Member::optional("contextEngineeringPlan", kind::OBJECT),
            Member::optional("twiml", kind::STRING),
            Member::optional("summaryPlan", kind::OBJECT),
            Member::optional("sipHeadersInReferToEnabled", kind::BOOLEAN),
            Member::optional("fallbackPlan", kind::OBJECT),
        ],
        names: Names::new(NAMES, &index::<32>(NAMES)),
        open: false,
    }
};

impl Object for TransferPlan {
    fn shape(&self) -> &'static ObjectShape {
        &TRANSFER_PLAN
    }

    fn slot(&mut self, position: usize) -> Slot<'_> {
        match position {
            0 => Slot::required(&mut self.mode),
            1 => Slot::optional(&mut self.message),
            2 => Slot::optional(&mut self.timeout),
            3 => Slot::optional(&mut self.sip_verb),
            4 => Slot::optional(&mut self.dial_timeout),
            5 => Slot::optional(&mut self.hold_audio_url),
            6 => Slot::optional(&mut self.transfer_complete_audio_url),
            7 => Slot::optional(&mut self.context_engineering_plan),
            8 => Slot::optional(&mut self.twiml),
            9 => Slot::optional(&mut self.summary_plan),
            10 => Slot::optional(&mut self.sip_headers_in_refer_to_enabled),
            11 => Slot::optional(&mut self.fallback_plan),
            _ => Slot::Null,
        }
    }

    fn view(&self, position: usize) -> View<'_> {
        match position {
            0 => View::required(&self.mode),
            1 => View::optional(&self.message),
            2 => View::optional(&self.timeout),
            3 => View::optional(&self.sip_verb),
            4 => View::optional(&self.dial_timeout),
            5 => View::optional(&self.hold_audio_url),
            6 => View::optional(&self.transfer_complete_audio_url),
            7 => View::optional(&self.context_engineering_plan),
            8 => View::optional(&self.twiml),
            9 => View::optional(&self.summary_plan),
            10 => View::optional(&self.sip_headers_in_refer_to_enabled),
            11 => View::optional(&self.fallback_plan),
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
    TransferPlan = "vapi-transferplan-schema.json#";
}

/// One of several types.
///
/// Schema: `vapi-transferplan-schema.json#/properties/contextEngineeringPlan`
///
/// Told apart by `type`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum TransferPlanContextEngineeringPlan {
    /// `type` is `"lastNMessages"`.
    LastNMessages(Box<ContextEngineeringPlanLastNMessages>),
    /// `type` is `"none"`.
    NoneType(Box<ContextEngineeringPlanNone>),
    /// `type` is `"all"`.
    All(Box<ContextEngineeringPlanAll>),
    /// A body that belongs to none of the variants, or does not fit the one it names: as it
    /// came.
    Unknown(Unknown),
}

impl TransferPlanContextEngineeringPlan {
    /// `type` of the body, also of one that is kept as it came.
    pub fn tag(&self) -> Option<&str> {
        match self {
            TransferPlanContextEngineeringPlan::LastNMessages(_) => Some("lastNMessages"),
            TransferPlanContextEngineeringPlan::NoneType(_) => Some("none"),
            TransferPlanContextEngineeringPlan::All(_) => Some("all"),
            TransferPlanContextEngineeringPlan::Unknown(body) => {
                body.as_value().get("type")?.as_str()
            }
        }
    }

    fn empty() -> Self {
        TransferPlanContextEngineeringPlan::Unknown(Unknown(Field::empty()))
    }
}

impl From<ContextEngineeringPlanLastNMessages> for TransferPlanContextEngineeringPlan {
    fn from(value: ContextEngineeringPlanLastNMessages) -> Self {
        TransferPlanContextEngineeringPlan::LastNMessages(Box::new(value))
    }
}

impl From<ContextEngineeringPlanNone> for TransferPlanContextEngineeringPlan {
    fn from(value: ContextEngineeringPlanNone) -> Self {
        TransferPlanContextEngineeringPlan::NoneType(Box::new(value))
    }
}

impl From<ContextEngineeringPlanAll> for TransferPlanContextEngineeringPlan {
    fn from(value: ContextEngineeringPlanAll) -> Self {
        TransferPlanContextEngineeringPlan::All(Box::new(value))
    }
}

static TRANSFER_PLAN_CONTEXT_ENGINEERING_PLAN: UnionShape = UnionShape {
    name: "TransferPlanContextEngineeringPlan",
    variants: &["LastNMessages", "NoneType", "All"],
    null: NONE,
    boolean: NONE,
    integer: NONE,
    number: NONE,
    string: &[],
    array: &[],
    object: ObjectPlan::Tagged {
        key: "type",
        values: {
            const VALUES: &[&str] = &["lastNMessages", "none", "all"];
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

impl Union for TransferPlanContextEngineeringPlan {
    fn shape(&self) -> &'static UnionShape {
        &TRANSFER_PLAN_CONTEXT_ENGINEERING_PLAN
    }

    fn select(&mut self, variant: u16) -> Slot<'_> {
        *self = match variant {
            0 => TransferPlanContextEngineeringPlan::LastNMessages(Field::empty()),
            1 => TransferPlanContextEngineeringPlan::NoneType(Field::empty()),
            2 => TransferPlanContextEngineeringPlan::All(Field::empty()),
            _ => TransferPlanContextEngineeringPlan::empty(),
        };
        match self {
            TransferPlanContextEngineeringPlan::LastNMessages(value) => {
                Slot::required(value)
            }
            TransferPlanContextEngineeringPlan::NoneType(value) => Slot::required(value),
            TransferPlanContextEngineeringPlan::All(value) => Slot::required(value),
            TransferPlanContextEngineeringPlan::Unknown(body) => Slot::Raw(&mut body.0),
        }
    }

    fn set_unknown(&mut self, value: serde_json::Value) {
        *self = TransferPlanContextEngineeringPlan::Unknown(Unknown(Box::new(value)));
    }

    fn variant(&self) -> Option<&'static str> {
        let variant = match self {
            TransferPlanContextEngineeringPlan::LastNMessages(_) => 0,
            TransferPlanContextEngineeringPlan::NoneType(_) => 1,
            TransferPlanContextEngineeringPlan::All(_) => 2,
            TransferPlanContextEngineeringPlan::Unknown(_) => return None,
        };
        TRANSFER_PLAN_CONTEXT_ENGINEERING_PLAN.variants.get(variant).copied()
    }

    fn view(&self) -> View<'_> {
        match self {
            TransferPlanContextEngineeringPlan::LastNMessages(value) => {
                View::required(value)
            }
            TransferPlanContextEngineeringPlan::NoneType(value) => View::required(value),
            TransferPlanContextEngineeringPlan::All(value) => View::required(value),
            TransferPlanContextEngineeringPlan::Unknown(body) => View::Raw(&body.0),
        }
    }
}

unions! {
    TransferPlanContextEngineeringPlan =
    "vapi-transferplan-schema.json#/properties/contextEngineeringPlan";
}

/// One of 8 listed values, or another string.
///
/// Schema: `vapi-transferplan-schema.json#/properties/mode`
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TransferPlanMode {
    /// `blind-transfer`
    BlindTransfer,
    /// `blind-transfer-add-summary-to-sip-header`
    BlindTransferAddSummaryToSipHeader,
    /// `warm-transfer-say-message`
    WarmTransferSayMessage,
    /// `warm-transfer-say-summary`
    WarmTransferSaySummary,
    /// `warm-transfer-twiml`
    WarmTransferTwiml,
    /// `warm-transfer-wait-for-operator-to-speak-first-and-then-say-message`
    WarmTransferWaitForOperatorToSpeakFirstAndThenSayMessage,
    /// `warm-transfer-wait-for-operator-to-speak-first-and-then-say-summary`
    WarmTransferWaitForOperatorToSpeakFirstAndThenSaySummary,
    /// `warm-transfer-experimental`
    WarmTransferExperimental,
    /// A value that the schema does not list, as it came. Compare it by `as_str()`.
    Unknown(UnknownValue),
}

impl TransferPlanMode {
    /// The values that the schema lists.
    pub const VALUES: &'static [&'static str] = &[
        "blind-transfer",
        "blind-transfer-add-summary-to-sip-header",
        "warm-transfer-say-message",
        "warm-transfer-say-summary",
        "warm-transfer-twiml",
        "warm-transfer-wait-for-operator-to-speak-first-and-then-say-message",
        "warm-transfer-wait-for-operator-to-speak-first-and-then-say-summary",
        "warm-transfer-experimental",
    ];
    /// The value as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            TransferPlanMode::BlindTransfer => "blind-transfer",
            TransferPlanMode::BlindTransferAddSummaryToSipHeader => {
                "blind-transfer-add-summary-to-sip-header"
            }
            TransferPlanMode::WarmTransferSayMessage => "warm-transfer-say-message",
            TransferPlanMode::WarmTransferSaySummary => "warm-transfer-say-summary",
            TransferPlanMode::WarmTransferTwiml => "warm-transfer-twiml",
            TransferPlanMode::WarmTransferWaitForOperatorToSpeakFirstAndThenSayMessage => {
                "warm-transfer-wait-for-operator-to-speak-first-and-then-say-message"
            }
            TransferPlanMode::WarmTransferWaitForOperatorToSpeakFirstAndThenSaySummary => {
                "warm-transfer-wait-for-operator-to-speak-first-and-then-say-summary"
            }
            TransferPlanMode::WarmTransferExperimental => "warm-transfer-experimental",
            TransferPlanMode::Unknown(value) => value.as_str(),
        }
    }

    fn from_name(name: &str) -> Self {
        static NAMES: Names = Names::new(
            TransferPlanMode::VALUES,
            &index::<16>(TransferPlanMode::VALUES),
        );
        static LISTED: [TransferPlanMode; 8usize] = [
            TransferPlanMode::BlindTransfer,
            TransferPlanMode::BlindTransferAddSummaryToSipHeader,
            TransferPlanMode::WarmTransferSayMessage,
            TransferPlanMode::WarmTransferSaySummary,
            TransferPlanMode::WarmTransferTwiml,
            TransferPlanMode::WarmTransferWaitForOperatorToSpeakFirstAndThenSayMessage,
            TransferPlanMode::WarmTransferWaitForOperatorToSpeakFirstAndThenSaySummary,
            TransferPlanMode::WarmTransferExperimental,
        ];
        match NAMES.find(name) {
            Some(position) => LISTED[position].clone(),
            None => TransferPlanMode::Unknown(UnknownValue(name.into())),
        }
    }
}

impl Text for TransferPlanMode {
    fn set(&mut self, text: &str) -> bool {
        *self = TransferPlanMode::from_name(text);
        !matches!(self, TransferPlanMode::Unknown(_))
    }

    fn as_str(&self) -> &str {
        TransferPlanMode::as_str(self)
    }

    fn expected(&self) -> &'static str {
        "one of 8 listed values"
    }
}

texts! {
    TransferPlanMode = "vapi-transferplan-schema.json#/properties/mode";
}

/// One of 3 listed values, or another string.
///
/// Schema: `vapi-transferplan-schema.json#/properties/sipVerb`
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TransferPlanSipVerb {
    /// `refer`
    Refer,
    /// `bye`
    Bye,
    /// `dial`
    Dial,
    /// A value that the schema does not list, as it came. Compare it by `as_str()`.
    Unknown(UnknownValue),
}

impl TransferPlanSipVerb {
    /// The values that the schema lists.
    pub const VALUES: &'static [&'static str] = &["refer", "bye", "dial"];
    /// The value as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            TransferPlanSipVerb::Refer => "refer",
            TransferPlanSipVerb::Bye => "bye",
            TransferPlanSipVerb::Dial => "dial",
            TransferPlanSipVerb::Unknown(value) => value.as_str(),
        }
    }

    fn from_name(name: &str) -> Self {
        static NAMES: Names = Names::new(
            TransferPlanSipVerb::VALUES,
            &index::<8>(TransferPlanSipVerb::VALUES),
        );
        static LISTED: [TransferPlanSipVerb; 3usize] = [
            TransferPlanSipVerb::Refer,
            TransferPlanSipVerb::Bye,
            TransferPlanSipVerb::Dial,
        ];
        match NAMES.find(name) {
            Some(position) => LISTED[position].clone(),
            None => TransferPlanSipVerb::Unknown(UnknownValue(name.into())),
        }
    }
}

impl Text for TransferPlanSipVerb {
    fn set(&mut self, text: &str) -> bool {
        *self = TransferPlanSipVerb::from_name(text);
        !matches!(self, TransferPlanSipVerb::Unknown(_))
    }

    fn as_str(&self) -> &str {
        TransferPlanSipVerb::as_str(self)
    }

    fn expected(&self) -> &'static str {
        "one of 3 listed values"
    }
}

texts! {
    TransferPlanSipVerb = "vapi-transferplan-schema.json#/properties/sipVerb";
}
