// @generated from vapi-complianceplan-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, NONE, Names, ObjectPlan, UnionShape, Unknown, index, only};
use crate::types::{
    RecordingConsentPlanStayOnLine, RecordingConsentPlanVerbal, SecurityFilterPlan, Voice,
};

/// `CompliancePlan`.
///
/// Schema: `vapi-complianceplan-schema.json#`
#[derive(Clone, PartialEq)]
pub struct CompliancePlan {
    /// `hipaaEnabled`.
    pub hipaa_enabled: Option<bool>,
    /// `pciEnabled`.
    pub pci_enabled: Option<bool>,
    /// `securityFilterPlan`.
    pub security_filter_plan: Option<Box<SecurityFilterPlan>>,
    /// `recordingConsentPlan`.
    pub recording_consent_plan: Option<CompliancePlanRecordingConsentPlan>,
    _extra: Extra,
}

impl CompliancePlan {
    /// A value with no member set.
    pub fn new() -> Self {
        CompliancePlan::empty()
    }

    fn empty() -> Self {
        CompliancePlan {
            hipaa_enabled: None,
            pci_enabled: None,
            security_filter_plan: None,
            recording_consent_plan: None,
            _extra: Extra::EMPTY,
        }
    }
}

impl Default for CompliancePlan {
    fn default() -> Self {
        CompliancePlan::empty()
    }
}

object! {
    COMPLIANCE_PLAN: CompliancePlan = "vapi-complianceplan-schema.json#", unstated, [8] {
        0 "hipaaEnabled" => optional(hipaa_enabled: BOOLEAN);
        1 "pciEnabled" => optional(pci_enabled: BOOLEAN);
        2 "securityFilterPlan" => optional(security_filter_plan: OBJECT);
        3 "recordingConsentPlan" => optional(recording_consent_plan: OBJECT);
    }
}

/// One of several types.
///
/// Schema: `vapi-complianceplan-schema.json#/properties/recordingConsentPlan`
///
/// Told apart by `type`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum CompliancePlanRecordingConsentPlan {
    /// `type` is `"stay-on-line"`.
    RecordingConsentStayOnLinePlan(Box<RecordingConsentPlanStayOnLine>),
    /// `type` is `"verbal"`.
    RecordingConsentPlanVerbal(Box<RecordingConsentPlanVerbal>),
    /// A body that belongs to none of the variants, or does not fit the one it names: as it
    /// came.
    Unknown(Unknown),
}

impl CompliancePlanRecordingConsentPlan {
    /// `type` of the body, also of one that is kept as it came.
    pub fn tag(&self) -> Option<&str> {
        match self {
            CompliancePlanRecordingConsentPlan::RecordingConsentStayOnLinePlan(_) => {
                Some("stay-on-line")
            }
            CompliancePlanRecordingConsentPlan::RecordingConsentPlanVerbal(_) => {
                Some("verbal")
            }
            CompliancePlanRecordingConsentPlan::Unknown(body) => {
                body.as_value().get("type")?.as_str()
            }
        }
    }

    /// `message` of whichever variant it is.
    pub fn message(&self) -> Option<&String> {
        match self {
            CompliancePlanRecordingConsentPlan::RecordingConsentStayOnLinePlan(value) => {
                Some(&value.message)
            }
            CompliancePlanRecordingConsentPlan::RecordingConsentPlanVerbal(value) => {
                Some(&value.message)
            }
            CompliancePlanRecordingConsentPlan::Unknown(_) => None,
        }
    }

    /// `voice` of whichever variant it is.
    pub fn voice(&self) -> Option<&Voice> {
        match self {
            CompliancePlanRecordingConsentPlan::RecordingConsentStayOnLinePlan(value) => {
                value.voice.as_ref()
            }
            CompliancePlanRecordingConsentPlan::RecordingConsentPlanVerbal(value) => {
                value.voice.as_ref()
            }
            CompliancePlanRecordingConsentPlan::Unknown(_) => None,
        }
    }
}

impl From<RecordingConsentPlanStayOnLine> for CompliancePlanRecordingConsentPlan {
    fn from(value: RecordingConsentPlanStayOnLine) -> Self {
        CompliancePlanRecordingConsentPlan::RecordingConsentStayOnLinePlan(
            Box::new(value),
        )
    }
}

impl From<RecordingConsentPlanVerbal> for CompliancePlanRecordingConsentPlan {
    fn from(value: RecordingConsentPlanVerbal) -> Self {
        CompliancePlanRecordingConsentPlan::RecordingConsentPlanVerbal(Box::new(value))
    }
}

union! {
    COMPLIANCE_PLAN_RECORDING_CONSENT_PLAN: CompliancePlanRecordingConsentPlan = "vapi-complianceplan-schema.json#/properties/recordingConsentPlan", UnionShape {
        name: "CompliancePlanRecordingConsentPlan",
        variants: &["RecordingConsentStayOnLinePlan", "RecordingConsentPlanVerbal"],
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
                "stay-on-line",
                "verbal",
            ];
            Names::new(VALUES, &index::<4>(VALUES))
            },
            arms: &[
                &[only(0)],
                &[only(1)],
            ],
            unlisted: &[],
            absent: &[],
        },
    }, {
        0 RecordingConsentStayOnLinePlan;
        1 RecordingConsentPlanVerbal;
    }
}
