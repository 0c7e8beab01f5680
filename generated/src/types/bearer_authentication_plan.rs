// @generated from vapi-bearerauthenticationplan-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{
    Extra, Field, Member, Names, Object, ObjectShape, Slot, View, index, kind,
};

/// `BearerAuthenticationPlan`.
///
/// Schema: `vapi-bearerauthenticationplan-schema.json#`
///
/// Always written with `type`: `"bearer"`.
#[derive(Clone, PartialEq)]
pub struct BearerAuthenticationPlan {
    /// `token`, required.
    pub token: String,
    /// `headerName`.
    pub header_name: Option<String>,
    /// `bearerPrefixEnabled`.
    pub bearer_prefix_enabled: Option<bool>,
    _extra: Extra,
}

impl BearerAuthenticationPlan {
    /// A value with its required members.
    pub fn new(token: impl Into<String>) -> Self {
        BearerAuthenticationPlan {
            token: token.into(),
            ..BearerAuthenticationPlan::empty()
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
        BearerAuthenticationPlan {
            token: Field::empty(),
            header_name: None,
            bearer_prefix_enabled: None,
            _extra: Extra::EMPTY,
        }
    }
}

pub(crate) static BEARER_AUTHENTICATION_PLAN: ObjectShape = {
    const NAMES: &[&str] = &["type", "token", "headerName", "bearerPrefixEnabled"];
    ObjectShape {
        name: "BearerAuthenticationPlan",
        members: &[
            Member::constant("type", "bearer"),
            Member::required("token", kind::STRING),
            Member::optional("headerName", kind::STRING),
            Member::optional("bearerPrefixEnabled", kind::BOOLEAN),
        ],
        names: Names::new(NAMES, &index::<8>(NAMES)),
        open: false,
    }
};

impl Object for BearerAuthenticationPlan {
    fn shape(&self) -> &'static ObjectShape {
        &BEARER_AUTHENTICATION_PLAN
    }

    fn slot(&mut self, position: usize) -> Slot<'_> {
        match position {
            0 => Slot::Constant("bearer"),
            1 => Slot::required(&mut self.token),
            2 => Slot::optional(&mut self.header_name),
            3 => Slot::optional(&mut self.bearer_prefix_enabled),
            _ => Slot::Null,
        }
    }

    fn view(&self, position: usize) -> View<'_> {
        match position {
            0 => View::String("bearer"),
            1 => View::required(&self.token),
            2 => View::optional(&self.header_name),
            3 => View::optional(&self.bearer_prefix_enabled),
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
    BearerAuthenticationPlan = "vapi-bearerauthenticationplan-schema.json#";
}
