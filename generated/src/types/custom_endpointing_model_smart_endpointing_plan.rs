// @generated from vapi-customendpointingmodelsmartendpointingplan-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{
    Extra, Field, Member, Names, Object, ObjectShape, Slot, View, index, kind,
};
use crate::types::{Provider, Server};

/// `CustomEndpointingModelSmartEndpointingPlan`.
///
/// Schema: `vapi-customendpointingmodelsmartendpointingplan-schema.json#`
#[derive(Clone, PartialEq)]
pub struct CustomEndpointingModelSmartEndpointingPlan {
    /// `provider`, required.
    pub provider: Provider,
    /// `server`.
    pub server: Option<Box<Server>>,
    _extra: Extra,
}

impl CustomEndpointingModelSmartEndpointingPlan {
    /// A value with its required members.
    pub fn new(provider: impl Into<Provider>) -> Self {
        CustomEndpointingModelSmartEndpointingPlan {
            provider: provider.into(),
            ..CustomEndpointingModelSmartEndpointingPlan::empty()
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
        CustomEndpointingModelSmartEndpointingPlan {
            provider: Field::empty(),
            server: None,
            _extra: Extra::EMPTY,
        }
    }
}

pub(crate) static CUSTOM_ENDPOINTING_MODEL_SMART_ENDPOINTING_PLAN: ObjectShape = {
    const NAMES: &[&str] = &["provider", "server"];
    ObjectShape {
        name: "CustomEndpointingModelSmartEndpointingPlan",
        members: &[
            Member::required("provider", kind::STRING),
            Member::optional("server", kind::OBJECT),
        ],
        names: Names::new(NAMES, &index::<4>(NAMES)),
        open: false,
    }
};

impl Object for CustomEndpointingModelSmartEndpointingPlan {
    fn shape(&self) -> &'static ObjectShape {
        &CUSTOM_ENDPOINTING_MODEL_SMART_ENDPOINTING_PLAN
    }

    fn slot(&mut self, position: usize) -> Slot<'_> {
        match position {
            0 => Slot::required(&mut self.provider),
            1 => Slot::optional(&mut self.server),
            _ => Slot::Null,
        }
    }

    fn view(&self, position: usize) -> View<'_> {
        match position {
            0 => View::required(&self.provider),
            1 => View::optional(&self.server),
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
    CustomEndpointingModelSmartEndpointingPlan =
    "vapi-customendpointingmodelsmartendpointingplan-schema.json#";
}
