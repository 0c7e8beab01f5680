// @generated from vapi-siptrunkoutboundauthenticationplan-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field};
use crate::types::SipTrunkOutboundSipRegisterPlan;

/// `SipTrunkOutboundAuthenticationPlan`.
///
/// Schema: `vapi-siptrunkoutboundauthenticationplan-schema.json#`
#[derive(Clone)]
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
        Field::empty()
    }
}

impl Default for SipTrunkOutboundAuthenticationPlan {
    fn default() -> Self {
        Field::empty()
    }
}

object! {
    SipTrunkOutboundAuthenticationPlan = "vapi-siptrunkoutboundauthenticationplan-schema.json#", unstated, missed 0b0, b"" {
        0 "authPassword" => optional(auth_password: STRING, with_auth_password into String);
        1 "authUsername" => optional(auth_username: STRING, with_auth_username into String);
        2 "sipRegisterPlan" => optional(sip_register_plan: OBJECT, with_sip_register_plan into SipTrunkOutboundSipRegisterPlan);
    }
    () (auth_password, auth_username, sip_register_plan)
}
