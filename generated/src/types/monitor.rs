// @generated from vapi-monitor-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::Extra;
use crate::types::MonitorResult;

/// `Monitor`.
///
/// Schema: `vapi-monitor-schema.json#`
#[derive(Clone, PartialEq)]
pub struct Monitor {
    /// `monitors`.
    pub monitors: Option<Vec<MonitorResult>>,
    /// `listenUrl`.
    pub listen_url: Option<String>,
    /// `controlUrl`.
    pub control_url: Option<String>,
    _extra: Extra,
}

impl Monitor {
    /// A value with no member set.
    pub fn new() -> Self {
        Monitor::empty()
    }

    fn empty() -> Self {
        Monitor {
            monitors: None,
            listen_url: None,
            control_url: None,
            _extra: Extra::EMPTY,
        }
    }
}

impl Default for Monitor {
    fn default() -> Self {
        Monitor::empty()
    }
}

object! {
    MONITOR: Monitor = "vapi-monitor-schema.json#", unstated, [8] {
        0 "monitors" => optional(monitors: ARRAY);
        1 "listenUrl" => optional(listen_url: STRING);
        2 "controlUrl" => optional(control_url: STRING);
    }
}
