// @generated from vapi-server-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Number};
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

object! {
    SERVER: Server = "vapi-server-schema.json#", unstated, [16] {
        0 "timeoutSeconds" => optional(timeout_seconds: NUMBER);
        1 "credentialId" => optional(credential_id: STRING);
        2 "staticIpAddressesEnabled" => optional(static_ip_addresses_enabled: BOOLEAN);
        3 "encryptedPaths" => optional(encrypted_paths: ARRAY);
        4 "url" => optional(url: STRING);
        5 "headers" => optional(headers: OBJECT);
        6 "backoffPlan" => optional(backoff_plan: OBJECT);
    }
}
