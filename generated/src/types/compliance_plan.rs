// @generated from vapi-complianceplan-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{
    Extra, Field, Member, NONE, Names, Object, ObjectArm, ObjectPlan, ObjectShape, Slot,
    Union, UnionShape, Unknown, View, index, kind,
};
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

pub(crate) static COMPLIANCE_PLAN: ObjectShape = {
    const NAMES: &[&str] = &[
        "hipaaEnabled",
        "pciEnabled",
        "securityFilterPlan",
        "recordingConsentPlan",
    ];
    ObjectShape {
        name: "CompliancePlan",
        members: &[
            Member::optional("hipaaEnabled", kind::BOOLEAN),
            Member::optional("pciEnabled", kind::BOOLEAN),
            Member::optional("securityFilterPlan", kind::OBJECT),
            Member::optional("recordingConsentPlan", kind::OBJECT),
        ],
        names: Names::new(NAMES, &index::<8>(NAMES)),
        open: false,
    }
};

impl Object for CompliancePlan {
    fn shape(&self) -> &'static ObjectShape {
        &COMPLIANCE_PLAN
    }

    fn slot(&mut self, position: usize) -> Slot<'_> {
        match position {
            0 => Slot::optional(&mut self.hipaa_enabled),
            1 => Slot::optional(&mut self.pci_enabled),
            2 => Slot::optional(&mut self.security_filter_plan),
            3 => Slot::optional(&mut self.recording_consent_plan),
            _ => Slot::Null,
        }
    }

    fn view(&self, position: usize) -> View<'_> {
        match position {
            0 => View::optional(&self.hipaa_enabled),
            1 => View::optional(&self.pci_enabled),
            2 => View::optional(&self.security_filter_plan),
            3 => View::optional(&self.recording_consent_plan),
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
    CompliancePlan = "vapi-complianceplan-schema.json#";
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

    fn empty() -> Self {
        CompliancePlanRecordingConsentPlan::Unknown(Unknown(Field::empty()))
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

static COMPLIANCE_PLAN_RECORDING_CONSENT_PLAN: UnionShape = UnionShape {
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
            const VALUES: &[&str] = &["stay-on-line", "verbal"];
            Names::new(VALUES, &index::<4>(VALUES))
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
        ],
        unlisted: &[],
    },
};

impl Union for CompliancePlanRecordingConsentPlan {
    fn shape(&self) -> &'static UnionShape {
        &COMPLIANCE_PLAN_RECORDING_CONSENT_PLAN
    }

    fn select(&mut self, variant: u16) -> Slot<'_> {
        *self = match variant {
            0 => {
                CompliancePlanRecordingConsentPlan::RecordingConsentStayOnLinePlan(
                    Field::empty(),
                )
            }
            1 => {
                CompliancePlanRecordingConsentPlan::RecordingConsentPlanVerbal(
                    Field::empty(),
                )
            }
            _ => CompliancePlanRecordingConsentPlan::empty(),
        };
        match self {
            CompliancePlanRecordingConsentPlan::RecordingConsentStayOnLinePlan(value) => {
                Slot::required(value)
            }
            CompliancePlanRecordingConsentPlan::RecordingConsentPlanVerbal(value) => {
                Slot::required(value)
            }
            CompliancePlanRecordingConsentPlan::Unknown(body) => Slot::Raw(&mut body.0),
        }
    }

    fn set_unknown(&mut self, value: serde_json::Value) {
        *self = CompliancePlanRecordingConsentPlan::Unknown(Unknown(Box::new(value)));
    }

    fn variant(&self) -> Option<&'static str> {
        let variant = match self {
            CompliancePlanRecordingConsentPlan::RecordingConsentStayOnLinePlan(_) => 0,
            CompliancePlanRecordingConsentPlan::RecordingConsentPlanVerbal(_) => 1,
            CompliancePlanRecordingConsentPlan::Unknown(_) => return None,
        };
        COMPLIANCE_PLAN_RECORDING_CONSENT_PLAN.variants.get(variant).copied()
    }

    fn view(&self) -> View<'_> {
        match self {
            CompliancePlanRecordingConsentPlan::RecordingConsentStayOnLinePlan(value) => {
                View::required(value)
            }
            CompliancePlanRecordingConsentPlan::RecordingConsentPlanVerbal(value) => {
                View::required(value)
            }
            CompliancePlanRecordingConsentPlan::Unknown(body) => View::Raw(&body.0),
        }
    }
}

unions! {
    CompliancePlanRecordingConsentPlan =
    "vapi-complianceplan-schema.json#/properties/recordingConsentPlan";
}
