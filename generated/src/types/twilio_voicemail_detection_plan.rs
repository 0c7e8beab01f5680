// @generated from vapi-twiliovoicemaildetectionplan-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{
    Extra, Member, Names, Number, Object, ObjectShape, Slot, Text, UnknownValue, View,
    index, kind,
};

/// `TwilioVoicemailDetectionPlan`.
///
/// Schema: `vapi-twiliovoicemaildetectionplan-schema.json#`
///
/// Always written with `provider`: `"twilio"`.
#[derive(Clone, PartialEq)]
pub struct TwilioVoicemailDetectionPlan {
    /// `voicemailDetectionTypes`.
    pub voicemail_detection_types: Option<
        Vec<TwilioVoicemailDetectionPlanVoicemailDetectionTypesItem>,
    >,
    /// `enabled`.
    pub enabled: Option<bool>,
    /// `machineDetectionTimeout`, at most 59, at least 3.
    pub machine_detection_timeout: Option<Number>,
    /// `machineDetectionSpeechThreshold`, at most 6000, at least 1000.
    pub machine_detection_speech_threshold: Option<Number>,
    /// `machineDetectionSpeechEndThreshold`, at most 5000, at least 500.
    pub machine_detection_speech_end_threshold: Option<Number>,
    /// `machineDetectionSilenceTimeout`, at most 10000, at least 2000.
    pub machine_detection_silence_timeout: Option<Number>,
    _extra: Extra,
}

impl TwilioVoicemailDetectionPlan {
    /// A value with its constant members alone.
    pub fn new() -> Self {
        TwilioVoicemailDetectionPlan::empty()
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
        TwilioVoicemailDetectionPlan {
            voicemail_detection_types: None,
            enabled: None,
            machine_detection_timeout: None,
            machine_detection_speech_threshold: None,
            machine_detection_speech_end_threshold: None,
            machine_detection_silence_timeout: None,
            _extra: Extra::EMPTY,
        }
    }
}

impl Default for TwilioVoicemailDetectionPlan {
    fn default() -> Self {
        TwilioVoicemailDetectionPlan::empty()
    }
}

pub(crate) static TWILIO_VOICEMAIL_DETECTION_PLAN: ObjectShape = {
    const NAMES: &[&str] = &[
        "provider",
        "voicemailDetectionTypes",
        "enabled",
        "machineDetectionTimeout",
        "machineDetectionSpeechThreshold",
        "machineDetectionSpeechEndThreshold",
        "machineDetectionSilenceTimeout",
    ];
    ObjectShape {
        name: "TwilioVoicemailDetectionPlan",
        members: &[
            Member::constant("provider", "twilio"),
            Member::optional("voicemailDetectionTypes", kind::ARRAY),
            Member::optional("enabled", kind::BOOLEAN),
            Member::optional("machineDetectionTimeout", kind::NUMBER),
            Member::optional("machineDetectionSpeechThreshold", kind::NUMBER),
            Member::optional("machineDetectionSpeechEndThreshold", kind::NUMBER),
            Member::optional("machineDetectionSilenceTimeout", kind::NUMBER),
        ],
        names: Names::new(NAMES, &index::<16>(NAMES)),
        open: false,
    }
};

impl Object for TwilioVoicemailDetectionPlan {
    fn shape(&self) -> &'static ObjectShape {
        &TWILIO_VOICEMAIL_DETECTION_PLAN
    }

    fn slot(&mut self, position: usize) -> Slot<'_> {
        match position {
            0 => Slot::Constant("twilio"),
            1 => Slot::optional(&mut self.voicemail_detection_types),
            2 => Slot::optional(&mut self.enabled),
            3 => Slot::optional(&mut self.machine_detection_timeout),
            4 => Slot::optional(&mut self.machine_detection_speech_threshold),
            5 => Slot::optional(&mut self.machine_detection_speech_end_threshold),
            6 => Slot::optional(&mut self.machine_detection_silence_timeout),
            _ => Slot::Null,
        }
    }

    fn view(&self, position: usize) -> View<'_> {
        match position {
            0 => View::String("twilio"),
            1 => View::optional(&self.voicemail_detection_types),
            2 => View::optional(&self.enabled),
            3 => View::optional(&self.machine_detection_timeout),
            4 => View::optional(&self.machine_detection_speech_threshold),
            5 => View::optional(&self.machine_detection_speech_end_threshold),
            6 => View::optional(&self.machine_detection_silence_timeout),
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
    TwilioVoicemailDetectionPlan = "vapi-twiliovoicemaildetectionplan-schema.json#";
}

/// One of 7 listed values, or another string.
///
/// Schema: `vapi-twiliovoicemaildetectionplan-schema.json#/properties/voicemailDetectionTypes/items`
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TwilioVoicemailDetectionPlanVoicemailDetectionTypesItem {
    /// `machine_start`
    MachineStart,
    /// `human`
    Human,
    /// `fax`
    Fax,
    /// `unknown`
    UnknownType,
    /// `machine_end_beep`
    MachineEndBeep,
    /// `machine_end_silence`
    MachineEndSilence,
    /// `machine_end_other`
    MachineEndOther,
    /// A value that the schema does not list, as it came. Compare it by `as_str()`.
    Unknown(UnknownValue),
}

impl TwilioVoicemailDetectionPlanVoicemailDetectionTypesItem {
    /// The values that the schema lists.
    pub const VALUES: &'static [&'static str] = &[
        "machine_start",
        "human",
        "fax",
        "unknown",
        "machine_end_beep",
        "machine_end_silence",
        "machine_end_other",
    ];
    /// The value as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            TwilioVoicemailDetectionPlanVoicemailDetectionTypesItem::MachineStart => {
                "machine_start"
            }
            TwilioVoicemailDetectionPlanVoicemailDetectionTypesItem::Human => "human",
            TwilioVoicemailDetectionPlanVoicemailDetectionTypesItem::Fax => "fax",
            TwilioVoicemailDetectionPlanVoicemailDetectionTypesItem::UnknownType => {
                "unknown"
            }
            TwilioVoicemailDetectionPlanVoicemailDetectionTypesItem::MachineEndBeep => {
                "machine_end_beep"
            }
            TwilioVoicemailDetectionPlanVoicemailDetectionTypesItem::MachineEndSilence => {
                "machine_end_silence"
            }
            TwilioVoicemailDetectionPlanVoicemailDetectionTypesItem::MachineEndOther => {
                "machine_end_other"
            }
            TwilioVoicemailDetectionPlanVoicemailDetectionTypesItem::Unknown(value) => {
                value.as_str()
            }
        }
    }

    fn from_name(name: &str) -> Self {
        static NAMES: Names = Names::new(
            TwilioVoicemailDetectionPlanVoicemailDetectionTypesItem::VALUES,
            &index::<16>(TwilioVoicemailDetectionPlanVoicemailDetectionTypesItem::VALUES),
        );
        static LISTED: [TwilioVoicemailDetectionPlanVoicemailDetectionTypesItem; 7usize] = [
            TwilioVoicemailDetectionPlanVoicemailDetectionTypesItem::MachineStart,
            TwilioVoicemailDetectionPlanVoicemailDetectionTypesItem::Human,
            TwilioVoicemailDetectionPlanVoicemailDetectionTypesItem::Fax,
            TwilioVoicemailDetectionPlanVoicemailDetectionTypesItem::UnknownType,
            TwilioVoicemailDetectionPlanVoicemailDetectionTypesItem::MachineEndBeep,
            TwilioVoicemailDetectionPlanVoicemailDetectionTypesItem::MachineEndSilence,
            TwilioVoicemailDetectionPlanVoicemailDetectionTypesItem::MachineEndOther,
        ];
        match NAMES.find(name) {
            Some(position) => LISTED[position].clone(),
            None => {
                TwilioVoicemailDetectionPlanVoicemailDetectionTypesItem::Unknown(
                    UnknownValue(name.into()),
                )
            }
        }
    }
}

impl Text for TwilioVoicemailDetectionPlanVoicemailDetectionTypesItem {
    fn set(&mut self, text: &str) -> bool {
        *self = TwilioVoicemailDetectionPlanVoicemailDetectionTypesItem::from_name(text);
        !matches!(
            self, TwilioVoicemailDetectionPlanVoicemailDetectionTypesItem::Unknown(_)
        )
    }

    fn as_str(&self) -> &str {
        TwilioVoicemailDetectionPlanVoicemailDetectionTypesItem::as_str(self)
    }

    fn expected(&self) -> &'static str {
        "one of 7 listed values"
    }
}

texts! {
    TwilioVoicemailDetectionPlanVoicemailDetectionTypesItem =
    "vapi-twiliovoicemaildetectionplan-schema.json#/properties/voicemailDetectionTypes/items";
}
