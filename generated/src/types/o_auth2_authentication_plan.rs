// @generated from vapi-oauth2authenticationplan-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{
    Extra, Field, Member, Names, Object, ObjectShape, Slot, View, index, kind,
};

/// `OAuth2AuthenticationPlan`.
///
/// Schema: `vapi-oauth2authenticationplan-schema.json#`
///
/// Always written with `type`: `"oauth2"`.
#[derive(Clone, PartialEq)]
pub struct OAuth2AuthenticationPlan {
    /// `url`, required.
    pub url: String,
    /// `clientId`, required.
    pub client_id: String,
    /// `clientSecret`, required.
    pub client_secret: String,
    /// `scope`, at most 1000 characters.
    pub scope: Option<String>,
    _extra: Extra,
}

impl OAuth2AuthenticationPlan {
    /// A value with its required members.
    pub fn new(
        url: impl Into<String>,
        client_id: impl Into<String>,
        client_secret: impl Into<String>,
    ) -> Self {
        OAuth2AuthenticationPlan {
            url: url.into(),
            client_id: client_id.into(),
            client_secret: client_secret.into(),
            ..OAuth2AuthenticationPlan::empty()
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
        OAuth2AuthenticationPlan {
            url: Field::empty(),
            client_id: Field::empty(),
            client_secret: Field::empty(),
            scope: None,
            _extra: Extra::EMPTY,
        }
    }
}

pub(crate) static O_AUTH2_AUTHENTICATION_PLAN: ObjectShape = {
    const NAMES: &[&str] = &["type", "url", "clientId", "clientSecret", "scope"];
    ObjectShape {
        name: "OAuth2AuthenticationPlan",
        members: &[
            Member::constant("type", "oauth2"),
            Member::required("url", kind::STRING),
            Member::required("clientId", kind::STRING),
            Member::required("clientSecret", kind::STRING),
            Member::optional("scope", kind::STRING),
        ],
        names: Names::new(NAMES, &index::<16>(NAMES)),
        open: false,
    }
};

impl Object for OAuth2AuthenticationPlan {
    fn shape(&self) -> &'static ObjectShape {
        &O_AUTH2_AUTHENTICATION_PLAN
    }

    fn slot(&mut self, position: usize) -> Slot<'_> {
        match position {
            0 => Slot::Constant("oauth2"),
            1 => Slot::required(&mut self.url),
            2 => Slot::required(&mut self.client_id),
            3 => Slot::required(&mut self.client_secret),
            4 => Slot::optional(&mut self.scope),
            _ => Slot::Null,
        }
    }

    fn view(&self, position: usize) -> View<'_> {
        match position {
            0 => View::String("oauth2"),
            1 => View::required(&self.url),
            2 => View::required(&self.client_id),
            3 => View::required(&self.client_secret),
            4 => View::optional(&self.scope),
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
    OAuth2AuthenticationPlan = "vapi-oauth2authenticationplan-schema.json#";
}
