// @generated from vapi-complianceoverride-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field};

/// `ComplianceOverride`.
///
/// Schema: `vapi-complianceoverride-schema.json#`
#[derive(Clone)]
pub struct ComplianceOverride {
    /// `forceStoreOnHipaaEnabled`.
    pub force_store_on_hipaa_enabled: Option<bool>,
    _extra: Extra,
}

impl ComplianceOverride {
    /// A value with no member set.
    pub fn new() -> Self {
        Field::empty()
    }
}

impl Default for ComplianceOverride {
    fn default() -> Self {
        Field::empty()
    }
}

object! {
    ComplianceOverride = "vapi-complianceoverride-schema.json#", unstated, missed 0b0, b"" {
        0 "forceStoreOnHipaaEnabled" => optional(force_store_on_hipaa_enabled: BOOLEAN, with_force_store_on_hipaa_enabled plain bool);
    }
    () (force_store_on_hipaa_enabled)
}
