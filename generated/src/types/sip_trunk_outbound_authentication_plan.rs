// @generated from vapi-siptrunkoutboundauthenticationplan-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Member, Names, Object, ObjectShape, Slot, View, index, kind};
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

pub(crate) static SIP_TRUNK_OUTBOUND_AUTHENTICATION_PLAN: ObjectShape = {
    const NAMES: &[&str] = &["authPassword", "authUsername", "sipRegisterPlan"];
    ObjectShape {
        name: "SipTrunkOutboundAuthenticationPlan",
        members: &[
            Member::optional("authPassword", kind::STRING),
            Member::optional("authUsername", kind::STRING),
            Member::optional("sipRegisterPlan", kind::OBJECT),
        ],
        names: Names::new(NAMES, &index::<8>(NAMES)),
        open: false,
    }
};

impl Object for SipTrunkOutboundAuthenticationPlan {
    fn shape(&self) -> &'static ObjectShape {
        &SIP_TRUNK_OUTBOUND_AUTHENTICATION_PLAN
    }

    fn slot(&mut self, position: usize) -> Slot<'_> {
        match position {
            0 => Slot::optional(&mut self.auth_password),
            1 => Slot::optional(&mut self.auth_username),
            2 => Slot::optional(&mut self.sip_register_plan),
            _ => Slot::Null,
        }
    }

    fn view(&self, position: usize) -> View<'_> {
        match position {
            0 => View::optional(&self.auth_password),
            1 => View::optional(&self.auth_username),
            2 => View::optional(&self.sip_register_plan),
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
    SipTrunkOutboundAuthenticationPlan =
    "vapi-siptrunkoutboundauthenticationplan-schema.json#";
}
