// @generated from vapi-monitorplan-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::Extra;

/// `MonitorPlan`.
///
/// Schema: `vapi-monitorplan-schema.json#`
#[derive(Clone, PartialEq)]
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
    pub monitor_ids: Option<Vec<String>>,
    _extra: Extra,
}

impl MonitorPlan {
    /// A value with no member set.
    pub fn new() -> Self {
        MonitorPlan::empty()
    }

    fn empty() -> Self {
        MonitorPlan {
            listen_enabled: None,
            listen_authentication_enabled: None,
            control_enabled: None,
            control_authentication_enabled: None,
            monitor_ids: None,
            _extra: Extra::EMPTY,
        }
    }
}

impl Default for MonitorPlan {
    fn default() -> Self {
        MonitorPlan::empty()
    }
}

object! {
    MONITOR_PLAN: MonitorPlan = "vapi-monitorplan-schema.json#", unstated, [16] {
        0 "listenEnabled" => optional(listen_enabled: BOOLEAN);
        1 "listenAuthenticationEnabled" => optional(listen_authentication_enabled: BOOLEAN);
        2 "controlEnabled" => optional(control_enabled: BOOLEAN);
        3 "controlAuthenticationEnabled" => optional(control_authentication_enabled: BOOLEAN);
        4 "monitorIds" => optional(monitor_ids: ARRAY);
    }
}
