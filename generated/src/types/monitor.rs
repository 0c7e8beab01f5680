// @generated from vapi-monitor-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::formats::{self};
use crate::support::{Extra, Field, ListOf};
use crate::types::MonitorResult;

/// `Monitor`.
///
/// Schema: `vapi-monitor-schema.json#`
#[derive(Clone)]
pub struct Monitor {
    /// `monitors`.
    pub monitors: Option<ListOf<MonitorResult>>,
    /// `listenUrl`, format `uri`.
    pub listen_url: Option<formats::Uri>,
    /// `controlUrl`, format `uri`.
    pub control_url: Option<formats::Uri>,
    _extra: Extra,
}

impl Monitor {
    /// A value with no member set.
    pub fn new() -> Self {
        Field::empty()
    }
}

impl Default for Monitor {
    fn default() -> Self {
        Field::empty()
    }
}

object! {
    Monitor = "vapi-monitor-schema.json#", unstated, missed 0b0, b"" {
        0 "monitors" => optional(monitors: ARRAY, with_monitors list MonitorResult);
        1 "listenUrl" => optional(listen_url: STRING, with_listen_url into formats::Uri);
        2 "controlUrl" => optional(control_url: STRING, with_control_url into formats::Uri);
    }
    () (monitors, listen_url, control_url)
}
