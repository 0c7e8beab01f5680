// @generated from vapi-server-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{
    Extra, Member, Names, Number, Object, ObjectShape, Slot, View, index, kind,
};
use crate::types::BackoffPlan;
use serde_json::Value;
use std::collections::BTreeMap;

/// `Server`.
///
/// Schema: `vapi-server-schema.json#`
#[derive(Clone, PartialEq)]
pub struct Server {
    /// `timeoutSeconds`, at most 300, at least 1.
    pub timeout_seconds: Option<Number>,
    /// `credentialId`.
    pub credential_id: Option<String>,
    /// `staticIpAddressesEnabled`.
    pub static_ip_addresses_enabled: Option<bool>,
    /// `encryptedPaths`.
    pub encrypted_paths: Option<Vec<String>>,
    /// `url`.
    pub url: Option<String>,
    /// `headers`.
    pub headers: Option<BTreeMap<String, Value>>,
    /// `backoffPlan`.
    pub backoff_plan: Option<Box<BackoffPlan>>,
    _extra: Extra,
}

impl Server {
    /// A value with no member set.
    pub fn new() -> Self {
        Server::empty()
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
        Server {
            timeout_seconds: None,
            credential_id: None,
            static_ip_addresses_enabled: None,
            encrypted_paths: None,
            url: None,
            headers: None,
            backoff_plan: None,
            _extra: Extra::EMPTY,
        }
    }
}

impl Default for Server {
    fn default() -> Self {
        Server::empty()
    }
}

pub(crate) static SERVER: ObjectShape = {
    const NAMES: &[&str] = &[
        "timeoutSeconds",
        "credentialId",
        "staticIpAddressesEnabled",
        "encryptedPaths",
        "url",
        "headers",
        "backoffPlan",
    ];
    ObjectShape {
        name: "Server",
        members: &[
            Member::optional("timeoutSeconds", kind::NUMBER),
            Member::optional("credentialId", kind::STRING),
            Member::optional("staticIpAddressesEnabled", kind::BOOLEAN),
            Member::optional("encryptedPaths", kind::ARRAY),
            Member::optional("url", kind::STRING),
            Member::optional("headers", kind::OBJECT),
            Member::optional("backoffPlan", kind::OBJECT),
        ],
        names: Names::new(NAMES, &index::<16>(NAMES)),
        open: false,
    }
};

impl Object for Server {
    fn shape(&self) -> &'static ObjectShape {
        &SERVER
    }

    fn slot(&mut self, position: usize) -> Slot<'_> {
        match position {
            0 => Slot::optional(&mut self.timeout_seconds),
            1 => Slot::optional(&mut self.credential_id),
            2 => Slot::optional(&mut self.static_ip_addresses_enabled),
            3 => Slot::optional(&mut self.encrypted_paths),
            4 => Slot::optional(&mut self.url),
            5 => Slot::optional(&mut self.headers),
            6 => Slot::optional(&mut self.backoff_plan),
            _ => Slot::Null,
        }
    }

    fn view(&self, position: usize) -> View<'_> {
        match position {
            0 => View::optional(&self.timeout_seconds),
            1 => View::optional(&self.credential_id),
            2 => View::optional(&self.static_ip_addresses_enabled),
            3 => View::optional(&self.encrypted_paths),
            4 => View::optional(&self.url),
            5 => View::optional(&self.headers),
            6 => View::optional(&self.backoff_plan),
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
    Server = "vapi-server-schema.json#";
}
