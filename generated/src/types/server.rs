// @generated from vapi-server-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::formats::{self};
use crate::support::{Extra, Field, ListOf, Number};
use crate::types::BackoffPlan;
use serde_json::Value;
use std::collections::BTreeMap;

/// Where Vapi posts messages: a URL, its timeout, and how requests are authenticated.
///
/// Schema: `vapi-server-schema.json#`
#[derive(Clone)]
pub struct Server {
    /// How long Vapi waits for the response, in seconds.
    ///
    /// `timeoutSeconds`, at most 300, at least 1.
    pub timeout_seconds: Option<Number>,
    /// `credentialId`.
    pub credential_id: Option<String>,
    /// `staticIpAddressesEnabled`.
    pub static_ip_addresses_enabled: Option<bool>,
    /// `encryptedPaths`.
    pub encrypted_paths: Option<ListOf<String>>,
    /// The URL that Vapi posts to.
    ///
    /// `url`, format `uri`.
    pub url: Option<formats::Uri>,
    /// `headers`.
    pub headers: Option<BTreeMap<String, Value>>,
    /// `backoffPlan`.
    pub backoff_plan: Option<Box<BackoffPlan>>,
    _extra: Extra,
}

impl Server {
    /// A value with no member set.
    pub fn new() -> Self {
        Field::empty()
    }
}

impl Default for Server {
    fn default() -> Self {
        Field::empty()
    }
}

object! {
    Server = "vapi-server-schema.json#", unstated, missed 0b0, b"\x00\x00\x00\x00\x00\x03\x00\x00\x07\x00\x01\x02\x05\x06\x04\x00" {
        0 "timeoutSeconds" => optional(timeout_seconds: NUMBER, with_timeout_seconds into Number);
        1 "credentialId" => optional(credential_id: STRING, with_credential_id into String);
        2 "staticIpAddressesEnabled" => optional(static_ip_addresses_enabled: BOOLEAN, with_static_ip_addresses_enabled plain bool);
        3 "encryptedPaths" => optional(encrypted_paths: ARRAY, with_encrypted_paths texts String);
        4 "url" => optional(url: STRING, with_url into formats::Uri);
        5 "headers" => optional(headers: OBJECT, with_headers map Value);
        6 "backoffPlan" => optional(backoff_plan: OBJECT, with_backoff_plan into BackoffPlan);
    }
    () (timeout_seconds, credential_id, static_ip_addresses_enabled, encrypted_paths, url, headers, backoff_plan)
}
