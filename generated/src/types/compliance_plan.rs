// @generated from vapi-complianceplan-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field, NONE, Names, ObjectPlan, UnionShape, Unknown, only};
use crate::types::{
    RecordingConsentPlanStayOnLine, RecordingConsentPlanVerbal,
    RecordingConsentPlanVerbalFirstMessageMode, SecurityFilterPlan, Voice,
};

/// `CompliancePlan`.
///
/// Schema: `vapi-complianceplan-schema.json#`
#[derive(Clone)]
pub struct CompliancePlan {
    /// `hipaaEnabled`.
    pub hipaa_enabled: Option<bool>,
    /// `pciEnabled`.
    pub pci_enabled: Option<bool>,
    /// `securityFilterPlan`.
    pub security_filter_plan: Option<Box<SecurityFilterPlan>>,
    /// `recordingConsentPlan`.
    pub recording_consent_plan: Option<ComplianceRecordingConsentPlan>,
    _extra: Extra,
}

impl CompliancePlan {
    /// A value with no member set.
    pub fn new() -> Self {
        Field::empty()
    }
}

impl Default for CompliancePlan {
    fn default() -> Self {
        Field::empty()
    }
}

object! {
    CompliancePlan = "vapi-complianceplan-schema.json#", unstated, missed 0b0, b"" {
        0 "hipaaEnabled" => optional(hipaa_enabled: BOOLEAN, with_hipaa_enabled plain bool);
        1 "pciEnabled" => optional(pci_enabled: BOOLEAN, with_pci_enabled plain bool);
        2 "securityFilterPlan" => optional(security_filter_plan: OBJECT, with_security_filter_plan into SecurityFilterPlan);
        3 "recordingConsentPlan" => optional(recording_consent_plan: OBJECT, with_recording_consent_plan into ComplianceRecordingConsentPlan);
    }
    () (hipaa_enabled, pci_enabled, security_filter_plan, recording_consent_plan)
}

/// One of several types.
///
/// Schema: `vapi-complianceplan-schema.json#/properties/recordingConsentPlan`
///
/// Told apart by `type`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ComplianceRecordingConsentPlan {
    /// `type` is `"stay-on-line"`.
    RecordingConsentStayOnLinePlan(Box<RecordingConsentPlanStayOnLine>),
    /// `type` is `"verbal"`.
    RecordingConsentPlanVerbal(Box<RecordingConsentPlanVerbal>),
    /// A body that belongs to none of the variants, or does not fit the one it names: as it
    /// came.
    Unknown(Unknown),
}

impl ComplianceRecordingConsentPlan {
    /// `type` of the body, also of one that is kept as it came.
    pub fn tag(&self) -> Option<&str> {
        match self {
            ComplianceRecordingConsentPlan::RecordingConsentStayOnLinePlan(_) => {
                Some("stay-on-line")
            }
            ComplianceRecordingConsentPlan::RecordingConsentPlanVerbal(_) => {
                Some("verbal")
            }
            ComplianceRecordingConsentPlan::Unknown(body) => {
                body.as_value().get("type")?.as_str()
            }
        }
    }

    /// Returns `message`; `None` for `Unknown`, and where it is absent.
    pub fn message(&self) -> Option<&str> {
        match self {
            ComplianceRecordingConsentPlan::RecordingConsentStayOnLinePlan(value) => {
                Some(value.message.as_str())
            }
            ComplianceRecordingConsentPlan::RecordingConsentPlanVerbal(value) => {
                Some(value.message.as_str())
            }
            ComplianceRecordingConsentPlan::Unknown(_) => None,
        }
    }

    /// Returns `voice`; `None` for `Unknown`, and where it is absent.
    pub fn voice(&self) -> Option<&Voice> {
        match self {
            ComplianceRecordingConsentPlan::RecordingConsentStayOnLinePlan(value) => {
                value.voice.as_ref()
            }
            ComplianceRecordingConsentPlan::RecordingConsentPlanVerbal(value) => {
                value.voice.as_ref()
            }
            ComplianceRecordingConsentPlan::Unknown(_) => None,
        }
    }

    /// Returns `firstMessageMode`; `None` for `Unknown`, and where it is absent.
    pub fn first_message_mode(
        &self,
    ) -> Option<&RecordingConsentPlanVerbalFirstMessageMode> {
        match self {
            ComplianceRecordingConsentPlan::RecordingConsentStayOnLinePlan(value) => {
                value.first_message_mode.as_ref()
            }
            ComplianceRecordingConsentPlan::RecordingConsentPlanVerbal(value) => {
                value.first_message_mode.as_ref()
            }
            ComplianceRecordingConsentPlan::Unknown(_) => None,
        }
    }
}

impl From<RecordingConsentPlanStayOnLine> for ComplianceRecordingConsentPlan {
    #[inline]
    fn from(value: RecordingConsentPlanStayOnLine) -> Self {
        ComplianceRecordingConsentPlan::RecordingConsentStayOnLinePlan(Box::new(value))
    }
}

impl From<RecordingConsentPlanVerbal> for ComplianceRecordingConsentPlan {
    #[inline]
    fn from(value: RecordingConsentPlanVerbal) -> Self {
        ComplianceRecordingConsentPlan::RecordingConsentPlanVerbal(Box::new(value))
    }
}

union! {
    ComplianceRecordingConsentPlan = "vapi-complianceplan-schema.json#/properties/recordingConsentPlan", UnionShape {
        name: "ComplianceRecordingConsentPlan",
        variants: &["RecordingConsentStayOnLinePlan", "RecordingConsentPlanVerbal"],
        null: NONE,
        boolean: NONE,
        integer: NONE,
        number: NONE,
        string: &[],
        array: &[],
        object: ObjectPlan::Tagged {
            key: "type",
            values: Names::new(&[
                "stay-on-line",
                "verbal",
            ], b""),
            literals: &[],
            arms: &[
                &[only(0)],
                &[only(1)],
            ],
            unlisted: &[],
            absent: &[],
        },
        judged: 0,
        listed: &[],
    }, {
        0 RecordingConsentStayOnLinePlan is_recording_consent_stay_on_line_plan as_recording_consent_stay_on_line_plan by_ref RecordingConsentPlanStayOnLine;
        1 RecordingConsentPlanVerbal is_recording_consent_plan_verbal as_recording_consent_plan_verbal by_ref RecordingConsentPlanVerbal;
    }
}
