// @generated from vapi-vapismartendpointingplan-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field};
use crate::types::Provider;

/// `VapiSmartEndpointingPlan`.
///
/// Schema: `vapi-vapismartendpointingplan-schema.json#`
#[derive(Clone)]
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
            ..Field::empty()
        }
    }
}

object! {
    VapiSmartEndpointingPlan = "vapi-vapismartendpointingplan-schema.json#", unstated, missed 0b1, b"" {
        0 "provider" => required(provider: STRING, with_provider into Provider);
    }
    (provider) ()
}
