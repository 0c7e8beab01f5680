// @generated from vapi-customendpointingmodelsmartendpointingplan-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field};
use crate::types::{Provider, Server};

/// `CustomEndpointingModelSmartEndpointingPlan`.
///
/// Schema: `vapi-customendpointingmodelsmartendpointingplan-schema.json#`
#[derive(Clone)]
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
            ..Field::empty()
        }
    }
}

object! {
    CustomEndpointingModelSmartEndpointingPlan = "vapi-customendpointingmodelsmartendpointingplan-schema.json#", unstated, missed 0b1, b"" {
        0 "provider" => required(provider: STRING, with_provider into Provider);
        1 "server" => optional(server: OBJECT, with_server into Server);
    }
    (provider) (server)
}
