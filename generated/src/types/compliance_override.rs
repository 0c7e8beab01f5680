// @generated from vapi-complianceoverride-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::Extra;

/// `ComplianceOverride`.
///
/// Schema: `vapi-complianceoverride-schema.json#`
#[derive(Clone, PartialEq)]
pub struct ComplianceOverride {
    /// `forceStoreOnHipaaEnabled`.
    pub force_store_on_hipaa_enabled: Option<bool>,
    _extra: Extra,
}

impl ComplianceOverride {
    /// A value with no member set.
    pub fn new() -> Self {
        ComplianceOverride::empty()
    }

    fn empty() -> Self {
        ComplianceOverride {
            force_store_on_hipaa_enabled: None,
            _extra: Extra::EMPTY,
        }
    }
}

impl Default for ComplianceOverride {
    fn default() -> Self {
        ComplianceOverride::empty()
    }
}

object! {
    COMPLIANCE_OVERRIDE: ComplianceOverride = "vapi-complianceoverride-schema.json#", unstated, [2] {
        0 "forceStoreOnHipaaEnabled" => optional(force_store_on_hipaa_enabled: BOOLEAN);
    }
}
