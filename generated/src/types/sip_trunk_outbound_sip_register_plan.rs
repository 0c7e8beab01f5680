// @generated from vapi-siptrunkoutboundsipregisterplan-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Member, Names, Object, ObjectShape, Slot, View, index, kind};

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

pub(crate) static SIP_TRUNK_OUTBOUND_SIP_REGISTER_PLAN: ObjectShape = {
    const NAMES: &[&str] = &["domain", "username", "realm"];
    ObjectShape {
        name: "SipTrunkOutboundSipRegisterPlan",
        members: &[
            Member::optional("domain", kind::STRING),
            Member::optional("username", kind::STRING),
            Member::optional("realm", kind::STRING),
        ],
        names: Names::new(NAMES, &index::<8>(NAMES)),
        open: false,
    }
};

impl Object for SipTrunkOutboundSipRegisterPlan {
    fn shape(&self) -> &'static ObjectShape {
        &SIP_TRUNK_OUTBOUND_SIP_REGISTER_PLAN
    }

    fn slot(&mut self, position: usize) -> Slot<'_> {
        match position {
            0 => Slot::optional(&mut self.domain),
            1 => Slot::optional(&mut self.username),
            2 => Slot::optional(&mut self.realm),
            _ => Slot::Null,
        }
    }

    fn view(&self, position: usize) -> View<'_> {
        match position {
            0 => View::optional(&self.domain),
            1 => View::optional(&self.username),
            2 => View::optional(&self.realm),
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
    SipTrunkOutboundSipRegisterPlan =
    "vapi-siptrunkoutboundsipregisterplan-schema.json#";
}
