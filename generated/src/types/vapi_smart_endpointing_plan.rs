// @generated from vapi-vapismartendpointingplan-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{
    Extra, Field, Member, Names, Object, ObjectShape, Slot, View, index, kind,
};
use crate::types::Provider;

/// `VapiSmartEndpointingPlan`.
///
/// Schema: `vapi-vapismartendpointingplan-schema.json#`
#[derive(Clone, PartialEq)]
pub struct VapiSmartEndpointingPlan {
    /// `provider`, required.
    pub provider: Provider,
    _extra: Extra,
}

impl VapiSmartEndpointingPlan {
    /// A value with its required members.
    pub fn new(provider: impl Into<Provider>) -> Self {
        VapiSmartEndpointingPlan {
            provider: provider.into(),
            ..VapiSmartEndpointingPlan::empty()
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
        VapiSmartEndpointingPlan {
            provider: Field::empty(),
            _extra: Extra::EMPTY,
        }
    }
}

pub(crate) static VAPI_SMART_ENDPOINTING_PLAN: ObjectShape = {
    const NAMES: &[&str] = &["provider"];
    ObjectShape {
        name: "VapiSmartEndpointingPlan",
        members: &[Member::required("provider", kind::STRING)],
        names: Names::new(NAMES, &index::<2>(NAMES)),
        open: false,
    }
};

impl Object for VapiSmartEndpointingPlan {
    fn shape(&self) -> &'static ObjectShape {
        &VAPI_SMART_ENDPOINTING_PLAN
    }

    fn slot(&mut self, position: usize) -> Slot<'_> {
        match position {
            0 => Slot::required(&mut self.provider),
            _ => Slot::Null,
        }
    }

    fn view(&self, position: usize) -> View<'_> {
        match position {
            0 => View::required(&self.provider),
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
    VapiSmartEndpointingPlan = "vapi-vapismartendpointingplan-schema.json#";
}
