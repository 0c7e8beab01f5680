// @generated from vapi-vapismartendpointingplan-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field};
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

    fn empty() -> Self {
        VapiSmartEndpointingPlan {
            provider: Field::empty(),
            _extra: Extra::EMPTY,
        }
    }
}

object! {
    VAPI_SMART_ENDPOINTING_PLAN: VapiSmartEndpointingPlan = "vapi-vapismartendpointingplan-schema.json#", unstated, [2] {
        0 "provider" => required(provider: STRING);
    }
}
