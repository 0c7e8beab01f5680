// @generated from vapi-transferplan-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{
    Extra, Field, NONE, Names, Number, ObjectPlan, UnionShape, Unknown, UnknownValue,
    only,
};
use crate::types::{
    ContextEngineeringPlanAll, ContextEngineeringPlanLastNMessages,
    ContextEngineeringPlanNone, SummaryPlan, TransferFallbackPlan, TransferPlanMessage,
    TransferPlanMode,
};

/// How a transfer is made: blind, or with a message or summary for whoever answers.
///
/// Schema: `vapi-transferplan-schema.json#`
#[derive(Clone)]
pub struct TransferPlan {
    /// `mode`, required.
    pub mode: TransferPlanMode,
    /// `message`.
    pub message: Option<TransferPlanMessage>,
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
    pub context_engineering_plan: Option<TransferContextEngineeringPlan>,
    /// `twiml`, at most 4096 characters.
    pub twiml: Option<String>,
    /// `summaryPlan`.
    pub summary_plan: Option<Box<SummaryPlan>>,
    /// `sipHeadersInReferToEnabled`.
    pub sip_headers_in_refer_to_enabled: Option<bool>,
    /// `fallbackPlan`.
    pub fallback_plan: Option<Box<TransferFallbackPlan>>,
    _extra: Extra,
}

impl TransferPlan {
    /// A value with its required members.
    pub fn new(mode: impl Into<TransferPlanMode>) -> Self {
        TransferPlan {
            mode: mode.into(),
            ..Field::empty()
        }
    }

    /// Returns `timeout`, or the schema's default for it: `60`.
    pub fn timeout_or_default(&self) -> f64 {
        self.timeout.as_ref().map_or(60.0, |number| number.as_f64())
    }

    /// Returns `sipVerb`, or the schema's default for it: `refer`.
    pub fn sip_verb_or_default(&self) -> TransferPlanSipVerb {
        self.sip_verb.as_ref().cloned().unwrap_or(TransferPlanSipVerb::Refer)
    }

    /// Returns `dialTimeout`, or the schema's default for it: `60`.
    pub fn dial_timeout_or_default(&self) -> f64 {
        self.dial_timeout.as_ref().map_or(60.0, |number| number.as_f64())
    }
}

object! {
    TransferPlan = "vapi-transferplan-schema.json#", unstated, missed 0b1, b"\x00\x00\x07\x00\x01\x00\x00\x00\x00\x02\x00\x0c\x00\x06\x00\x00\x05\x08\x09\x00\x00\x0a\x04\x00\
        \x00\x0b\x00\x00\x00\x03\x00\x00" {
        0 "mode" => required(mode: STRING, with_mode into TransferPlanMode);
        1 "message" => optional(message: STRING | OBJECT, with_message into TransferPlanMessage);
        2 "timeout" => optional(timeout: NUMBER, with_timeout into Number);
        3 "sipVerb" => optional(sip_verb: STRING, with_sip_verb into TransferPlanSipVerb);
        4 "dialTimeout" => optional(dial_timeout: NUMBER, with_dial_timeout into Number);
        5 "holdAudioUrl" => optional(hold_audio_url: STRING, with_hold_audio_url into String);
        6 "transferCompleteAudioUrl" => optional(transfer_complete_audio_url: STRING, with_transfer_complete_audio_url into String);
        7 "contextEngineeringPlan" => optional(context_engineering_plan: OBJECT, with_context_engineering_plan into TransferContextEngineeringPlan);
        8 "twiml" => optional(twiml: STRING, with_twiml into String);
        9 "summaryPlan" => optional(summary_plan: OBJECT, with_summary_plan into SummaryPlan);
        10 "sipHeadersInReferToEnabled" => optional(sip_headers_in_refer_to_enabled: BOOLEAN, with_sip_headers_in_refer_to_enabled plain bool);
        11 "fallbackPlan" => optional(fallback_plan: OBJECT, with_fallback_plan into TransferFallbackPlan);
    }
    (mode) (message, timeout, sip_verb, dial_timeout, hold_audio_url, transfer_complete_audio_url, context_engineering_plan, twiml, summary_plan, sip_headers_in_refer_to_enabled, fallback_plan)
}

/// One of several types.
///
/// Schema: `vapi-transferplan-schema.json#/properties/contextEngineeringPlan`
///
/// Told apart by `type`.
#[derive(Clone)]
#[non_exhaustive]
pub enum TransferContextEngineeringPlan {
    /// `type` is `"lastNMessages"`.
    LastNMessages(Box<ContextEngineeringPlanLastNMessages>),
    /// `type` is `"none"`.
    None(Box<ContextEngineeringPlanNone>),
    /// `type` is `"all"`.
    All(Box<ContextEngineeringPlanAll>),
    /// A body that belongs to none of the variants, or does not fit the one it names: as it
    /// came.
    Unknown(Unknown),
}

impl TransferContextEngineeringPlan {
    /// `type` of the body, also of one that is kept as it came.
    pub fn tag(&self) -> Option<&str> {
        match self {
            TransferContextEngineeringPlan::LastNMessages(_) => Some("lastNMessages"),
            TransferContextEngineeringPlan::None(_) => Some("none"),
            TransferContextEngineeringPlan::All(_) => Some("all"),
            TransferContextEngineeringPlan::Unknown(body) => {
                body.as_value().get("type")?.as_str()
            }
        }
    }
}

impl From<ContextEngineeringPlanLastNMessages> for TransferContextEngineeringPlan {
    #[inline]
    fn from(value: ContextEngineeringPlanLastNMessages) -> Self {
        TransferContextEngineeringPlan::LastNMessages(Box::new(value))
    }
}

impl From<ContextEngineeringPlanNone> for TransferContextEngineeringPlan {
    #[inline]
    fn from(value: ContextEngineeringPlanNone) -> Self {
        TransferContextEngineeringPlan::None(Box::new(value))
    }
}

impl From<ContextEngineeringPlanAll> for TransferContextEngineeringPlan {
    #[inline]
    fn from(value: ContextEngineeringPlanAll) -> Self {
        TransferContextEngineeringPlan::All(Box::new(value))
    }
}

union! {
    TransferContextEngineeringPlan = "vapi-transferplan-schema.json#/properties/contextEngineeringPlan", UnionShape {
        name: "TransferContextEngineeringPlan",
        variants: &["LastNMessages", "None", "All"],
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
        0 LastNMessages is_last_n_messages as_last_n_messages by_ref ContextEngineeringPlanLastNMessages;
        1 None is_none as_none by_ref ContextEngineeringPlanNone;
        2 All is_all as_all by_ref ContextEngineeringPlanAll;
    }
}

/// One of 3 listed values, or another string.
///
/// Schema: `vapi-transferplan-schema.json#/properties/sipVerb`
#[derive(Clone, PartialEq, Hash)]
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

string_enum! {
    TransferPlanSipVerb = "vapi-transferplan-schema.json#/properties/sipVerb", unstated, b"", "one of 3 listed values" {
        Refer = "refer";
        Bye = "bye";
        Dial = "dial";
    }
}
