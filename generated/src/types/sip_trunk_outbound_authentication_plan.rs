// @generated from vapi-siptrunkoutboundauthenticationplan-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::Extra;
use crate::types::SipTrunkOutboundSipRegisterPlan;

/// `SipTrunkOutboundAuthenticationPlan`.
///
/// Schema: `vapi-siptrunkoutboundauthenticationplan-schema.json#`
#[derive(Clone, PartialEq)]
pub struct SipTrunkOutboundAuthenticationPlan {
    /// `authPassword`.
    pub auth_password: Option<String>,
    /// `authUsername`.
    pub auth_username: Option<String>,
    /// `sipRegisterPlan`.
    pub sip_register_plan: Option<Box<SipTrunkOutboundSipRegisterPlan>>,
    _extra: Extra,
}

impl SipTrunkOutboundAuthenticationPlan {
    /// A value with no member set.
    pub fn new() -> Self {
        SipTrunkOutboundAuthenticationPlan::empty()
    }

    fn empty() -> Self {
        SipTrunkOutboundAuthenticationPlan {
            auth_password: None,
            auth_username: None,
            sip_register_plan: None,
            _extra: Extra::EMPTY,
        }
    }
}

impl Default for SipTrunkOutboundAuthenticationPlan {
    fn default() -> Self {
        SipTrunkOutboundAuthenticationPlan::empty()
    }
}

object! {
    SIP_TRUNK_OUTBOUND_AUTHENTICATION_PLAN: SipTrunkOutboundAuthenticationPlan = "vapi-siptrunkoutboundauthenticationplan-schema.json#", unstated, [8] {
        0 "authPassword" => optional(auth_password: STRING);
        1 "authUsername" => optional(auth_username: STRING);
        2 "sipRegisterPlan" => optional(sip_register_plan: OBJECT);
    }
}
