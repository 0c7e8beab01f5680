// @generated from vapi-createbyosiptrunkcredentialdto-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{
    Extra, Field, Member, Names, Object, ObjectShape, Slot, View, index, kind,
};
use crate::types::{
    SbcConfiguration, SipTrunkGateway, SipTrunkOutboundAuthenticationPlan,
};

/// `CreateByoSipTrunkCredentialDTO`.
///
/// Schema: `vapi-createbyosiptrunkcredentialdto-schema.json#`
///
/// Always written with `provider`: `"byo-sip-trunk"`.
#[derive(Clone, PartialEq)]
pub struct CreateByoSipTrunkCredentialDto {
    /// `gateways`, required.
    pub gateways: Vec<SipTrunkGateway>,
    /// `outboundAuthenticationPlan`.
    pub outbound_authentication_plan: Option<Box<SipTrunkOutboundAuthenticationPlan>>,
    /// `outboundLeadingPlusEnabled`.
    pub outbound_leading_plus_enabled: Option<bool>,
    /// `techPrefix`, at most 10000 characters.
    pub tech_prefix: Option<String>,
    /// `sipDiversionHeader`, at most 10000 characters.
    pub sip_diversion_header: Option<String>,
    /// `sbcConfiguration`.
    pub sbc_configuration: Option<SbcConfiguration>,
    /// `name`, at most 40 characters, at least 1 characters.
    pub name: Option<String>,
    _extra: Extra,
}

impl CreateByoSipTrunkCredentialDto {
    /// A value with its required members.
    pub fn new(gateways: impl Into<Vec<SipTrunkGateway>>) -> Self {
        CreateByoSipTrunkCredentialDto {
            gateways: gateways.into(),
            ..CreateByoSipTrunkCredentialDto::empty()
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
        CreateByoSipTrunkCredentialDto {
            gateways: Field::empty(),
            outbound_authentication_plan: None,
            outbound_leading_plus_enabled: None,
            tech_prefix: None,
            sip_diversion_header: None,
            sbc_configuration: None,
            name: None,
            _extra: Extra::EMPTY,
        }
    }
}

pub(crate) static CREATE_BYO_SIP_TRUNK_CREDENTIAL_DTO: ObjectShape = {
    const NAMES: &[&str] = &[
        "provider",
        "gateways",
        "outboundAuthenticationPlan",
        "outboundLeadingPlusEnabled",
        "techPrefix",
        "sipDiversionHeader",
        "sbcConfiguration",
        "name",
    ];
    ObjectShape {
        name: "CreateByoSipTrunkCredentialDto",
        members: &[
            Member::optional_constant("provider", "byo-sip-trunk"),
            Member::required("gateways", kind::ARRAY),
            Member::optional("outboundAuthenticationPlan", kind::OBJECT),
            Member::optional("outboundLeadingPlusEnabled", kind::BOOLEAN),
            Member::optional("techPrefix", kind::STRING),
            Member::optional("sipDiversionHeader", kind::STRING),
            Member::optional("sbcConfiguration", kind::OBJECT),
            Member::optional("name", kind::STRING),
        ],
        names: Names::new(NAMES, &index::<16>(NAMES)),
        open: false,
    }
};

impl Object for CreateByoSipTrunkCredentialDto {
    fn shape(&self) -> &'static ObjectShape {
        &CREATE_BYO_SIP_TRUNK_CREDENTIAL_DTO
    }

    fn slot(&mut self, position: usize) -> Slot<'_> {
        match position {
            0 => Slot::Constant("byo-sip-trunk"),
            1 => Slot::required(&mut self.gateways),
            2 => Slot::optional(&mut self.outbound_authentication_plan),
            3 => Slot::optional(&mut self.outbound_leading_plus_enabled),
            4 => Slot::optional(&mut self.tech_prefix),
            5 => Slot::optional(&mut self.sip_diversion_header),
            6 => Slot::optional(&mut self.sbc_configuration),
            7 => Slot::optional(&mut self.name),
            _ => Slot::Null,
        }
    }

    fn view(&self, position: usize) -> View<'_> {
        match position {
            0 => View::String("byo-sip-trunk"),
            1 => View::required(&self.gateways),
            2 => View::optional(&self.outbound_authentication_plan),
            3 => View::optional(&self.outbound_leading_plus_enabled),
            4 => View::optional(&self.tech_prefix),
            5 => View::optional(&self.sip_diversion_header),
            6 => View::optional(&self.sbc_configuration),
            7 => View::optional(&self.name),
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
    CreateByoSipTrunkCredentialDto = "vapi-createbyosiptrunkcredentialdto-schema.json#";
}
