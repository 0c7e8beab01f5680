// @generated from vapi-monitorresult-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field};

/// `MonitorResult`.
///
/// Schema: `vapi-monitorresult-schema.json#`
#[derive(Clone)]
pub struct MonitorResult {
    /// `monitorId`, required.
    pub monitor_id: String,
    /// `filterPassed`, required.
    pub filter_passed: bool,
    _extra: Extra,
}

impl MonitorResult {
    /// A value with its required members.
    pub fn new(monitor_id: impl Into<String>, filter_passed: bool) -> Self {
        MonitorResult {
            monitor_id: monitor_id.into(),
            filter_passed,
            ..Field::empty()
        }
    }
}

object! {
    MonitorResult = "vapi-monitorresult-schema.json#", unstated, missed 0b11, b"" {
        0 "monitorId" => required(monitor_id: STRING, with_monitor_id into String);
        1 "filterPassed" => required(filter_passed: BOOLEAN, with_filter_passed plain bool);
    }
    (monitor_id, filter_passed) ()
}
