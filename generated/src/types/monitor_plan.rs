// @generated from vapi-monitorplan-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field, ListOf};

/// Whether a call can be listened to and controlled from outside.
///
/// Schema: `vapi-monitorplan-schema.json#`
#[derive(Clone)]
pub struct MonitorPlan {
    /// `listenEnabled`.
    pub listen_enabled: Option<bool>,
    /// `listenAuthenticationEnabled`.
    pub listen_authentication_enabled: Option<bool>,
    /// `controlEnabled`.
    pub control_enabled: Option<bool>,
    /// `controlAuthenticationEnabled`.
    pub control_authentication_enabled: Option<bool>,
    /// `monitorIds`.
    pub monitor_ids: Option<ListOf<String>>,
    _extra: Extra,
}

impl MonitorPlan {
    /// A value with no member set.
    pub fn new() -> Self {
        Field::empty()
    }
}

impl Default for MonitorPlan {
    fn default() -> Self {
        Field::empty()
    }
}

object! {
    MonitorPlan = "vapi-monitorplan-schema.json#", unstated, missed 0b0, b"\x00\x01\x04\x03\x00\x00\x05\x00\x00\x00\x00\x02\x00\x00\x00\x00" {
        0 "listenEnabled" => optional(listen_enabled: BOOLEAN, with_listen_enabled plain bool);
        1 "listenAuthenticationEnabled" => optional(listen_authentication_enabled: BOOLEAN, with_listen_authentication_enabled plain bool);
        2 "controlEnabled" => optional(control_enabled: BOOLEAN, with_control_enabled plain bool);
        3 "controlAuthenticationEnabled" => optional(control_authentication_enabled: BOOLEAN, with_control_authentication_enabled plain bool);
        4 "monitorIds" => optional(monitor_ids: ARRAY, with_monitor_ids texts String);
    }
    () (listen_enabled, listen_authentication_enabled, control_enabled, control_authentication_enabled, monitor_ids)
}
