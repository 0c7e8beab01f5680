// @generated from vapi-siptrunkoutboundsipregisterplan-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::Extra;

/// `SipTrunkOutboundSipRegisterPlan`.
///
/// Schema: `vapi-siptrunkoutboundsipregisterplan-schema.json#`
#[derive(Clone, PartialEq)]
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
        SipTrunkOutboundSipRegisterPlan::empty()
    }

    fn empty() -> Self {
        SipTrunkOutboundSipRegisterPlan {
            domain: None,
            username: None,
            realm: None,
            _extra: Extra::EMPTY,
        }
    }
}

impl Default for SipTrunkOutboundSipRegisterPlan {
    fn default() -> Self {
        SipTrunkOutboundSipRegisterPlan::empty()
    }
}

object! {
    SIP_TRUNK_OUTBOUND_SIP_REGISTER_PLAN: SipTrunkOutboundSipRegisterPlan = "vapi-siptrunkoutboundsipregisterplan-schema.json#", unstated, [8] {
        0 "domain" => optional(domain: STRING);
        1 "username" => optional(username: STRING);
        2 "realm" => optional(realm: STRING);
    }
}
