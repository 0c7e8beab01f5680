// @generated from vapi-siptrunkoutboundsipregisterplan-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field};

/// `SipTrunkOutboundSipRegisterPlan`.
///
/// Schema: `vapi-siptrunkoutboundsipregisterplan-schema.json#`
#[derive(Clone)]
pub struct SipTrunkOutboundSipRegisterPlan {
    /// `domain`.
    pub domain: Option<String>,
    /// `username`.
    pub username: Option<String>,
    /// `realm`.
    pub realm: Option<String>,
    _extra: Extra,
}

impl SipTrunkOutboundSipRegisterPlan {
    /// A value with no member set.
    pub fn new() -> Self {
        Field::empty()
    }
}

impl Default for SipTrunkOutboundSipRegisterPlan {
    fn default() -> Self {
        Field::empty()
    }
}

object! {
    SipTrunkOutboundSipRegisterPlan = "vapi-siptrunkoutboundsipregisterplan-schema.json#", unstated, missed 0b0, b"" {
        0 "domain" => optional(domain: STRING, with_domain into String);
        1 "username" => optional(username: STRING, with_username into String);
        2 "realm" => optional(realm: STRING, with_realm into String);
    }
    () (domain, username, realm)
}
