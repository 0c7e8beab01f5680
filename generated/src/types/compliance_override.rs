// @generated from vapi-complianceoverride-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Member, Names, Object, ObjectShape, Slot, View, index, kind};

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

pub(crate) static COMPLIANCE_OVERRIDE: ObjectShape = {
    const NAMES: &[&str] = &["forceStoreOnHipaaEnabled"];
    ObjectShape {
        name: "ComplianceOverride",
        members: &[Member::optional("forceStoreOnHipaaEnabled", kind::BOOLEAN)],
        names: Names::new(NAMES, &index::<2>(NAMES)),
        open: false,
    }
};

impl Object for ComplianceOverride {
    fn shape(&self) -> &'static ObjectShape {
        &COMPLIANCE_OVERRIDE
    }

    fn slot(&mut self, position: usize) -> Slot<'_> {
        match position {
            0 => Slot::optional(&mut self.force_store_on_hipaa_enabled),
            _ => Slot::Null,
        }
    }

    fn view(&self, position: usize) -> View<'_> {
        match position {
            0 => View::optional(&self.force_store_on_hipaa_enabled),
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
    ComplianceOverride = "vapi-complianceoverride-schema.json#";
}
