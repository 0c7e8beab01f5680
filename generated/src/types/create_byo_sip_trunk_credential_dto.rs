// @generated from vapi-createbyosiptrunkcredentialdto-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field, ListOf};
use crate::types::{SipTrunkGateway, SipTrunkOutboundAuthenticationPlan};

/// `CreateByoSipTrunkCredentialDTO`.
///
/// Schema: `vapi-createbyosiptrunkcredentialdto-schema.json#`
///
/// Always written with `provider`: `"byo-sip-trunk"`.
#[derive(Clone)]
pub struct CreateByoSipTrunkCredentialDto {
    /// `gateways`, required.
    pub gateways: ListOf<SipTrunkGateway>,
    /// `outboundAuthenticationPlan`.
    pub outbound_authentication_plan: Option<Box<SipTrunkOutboundAuthenticationPlan>>,
    /// `outboundLeadingPlusEnabled`.
    pub outbound_leading_plus_enabled: Option<bool>,
    /// `techPrefix`, at most 10000 characters.
    pub tech_prefix: Option<String>,
    /// `sipDiversionHeader`, at most 10000 characters.
    pub sip_diversion_header: Option<String>,
    /// `name`, at most 40 characters, at least 1 characters.
    pub name: Option<String>,
    _extra: Extra,
}

impl CreateByoSipTrunkCredentialDto {
    /// A value with its required members.
    pub fn new(gateways: impl IntoIterator<Item = SipTrunkGateway>) -> Self {
        CreateByoSipTrunkCredentialDto {
            gateways: gateways.into_iter().collect(),
            ..Field::empty()
        }
    }
}

object! {
    CreateByoSipTrunkCredentialDto = "vapi-createbyosiptrunkcredentialdto-schema.json#", unstated, missed 0b11, b"\x02\x04\x05\x00\x03\x00\x00\x00\x00\x00\x00\x06\x07\x01\x00\x00" {
        0 "provider" => optional_constant("byo-sip-trunk");
        1 "gateways" => required(gateways: ARRAY, with_gateways list SipTrunkGateway);
        2 "outboundAuthenticationPlan" => optional(outbound_authentication_plan: OBJECT, with_outbound_authentication_plan into SipTrunkOutboundAuthenticationPlan);
        3 "outboundLeadingPlusEnabled" => optional(outbound_leading_plus_enabled: BOOLEAN, with_outbound_leading_plus_enabled plain bool);
        4 "techPrefix" => optional(tech_prefix: STRING, with_tech_prefix into String);
        5 "sipDiversionHeader" => optional(sip_diversion_header: STRING, with_sip_diversion_header into String);
        6 "name" => optional(name: STRING, with_name into String);
    }
    (gateways) (outbound_authentication_plan, outbound_leading_plus_enabled, tech_prefix, sip_diversion_header, name)
}
