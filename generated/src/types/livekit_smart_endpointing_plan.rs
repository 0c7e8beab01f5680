// @generated from vapi-livekitsmartendpointingplan-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{
    Extra, Field, Member, Names, Object, ObjectShape, Slot, View, index, kind,
};
use crate::types::Provider;

/// `LivekitSmartEndpointingPlan`.
///
/// Schema: `vapi-livekitsmartendpointingplan-schema.json#`
#[derive(Clone, PartialEq)]
pub struct LivekitSmartEndpointingPlan {
    /// `provider`, required.
    pub provider: Provider,
    /// `waitFunction`.
    pub wait_function: Option<String>,
    _extra: Extra,
}

impl LivekitSmartEndpointingPlan {
    /// A value with its required members.
    pub fn new(provider: impl Into<Provider>) -> Self {
        LivekitSmartEndpointingPlan {
            provider: provider.into(),
            ..LivekitSmartEndpointingPlan::empty()
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
        LivekitSmartEndpointingPlan {
            provider: Field::empty(),
            wait_function: None,
            _extra: Extra::EMPTY,
        }
    }
}

pub(crate) static LIVEKIT_SMART_ENDPOINTING_PLAN: ObjectShape = {
    const NAMES: &[&str] = &["provider", "waitFunction"];
    ObjectShape {
        name: "LivekitSmartEndpointingPlan",
        members: &[
            Member::required("provider", kind::STRING),
            Member::optional("waitFunction", kind::STRING),
        ],
        names: Names::new(NAMES, &index::<4>(NAMES)),
        open: false,
    }
};

impl Object for LivekitSmartEndpointingPlan {
    fn shape(&self) -> &'static ObjectShape {
        &LIVEKIT_SMART_ENDPOINTING_PLAN
    }

    fn slot(&mut self, position: usize) -> Slot<'_> {
        match position {
            0 => Slot::required(&mut self.provider),
            1 => Slot::optional(&mut self.wait_function),
            _ => Slot::Null,
        }
    }

    fn view(&self, position: usize) -> View<'_> {
        match position {
            0 => View::required(&self.provider),
            1 => View::optional(&self.wait_function),
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
    LivekitSmartEndpointingPlan = "vapi-livekitsmartendpointingplan-schema.json#";
}
