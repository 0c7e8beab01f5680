// @generated from vapi-scheduleplan-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::formats::{self};
use crate::support::{Extra, Field};

/// `SchedulePlan`.
///
/// Schema: `vapi-scheduleplan-schema.json#`
#[derive(Clone)]
pub struct SchedulePlan {
    /// `earliestAt`, required, format `date-time`.
    pub earliest_at: formats::DateTime,
    /// `latestAt`, format `date-time`.
    pub latest_at: Option<formats::DateTime>,
    _extra: Extra,
}

impl SchedulePlan {
    /// A value with its required members.
    pub fn new(earliest_at: impl Into<formats::DateTime>) -> Self {
        SchedulePlan {
            earliest_at: earliest_at.into(),
            ..Field::empty()
        }
    }
}

object! {
    SchedulePlan = "vapi-scheduleplan-schema.json#", unstated, missed 0b1, b"" {
        0 "earliestAt" => required(earliest_at: STRING, with_earliest_at into formats::DateTime);
        1 "latestAt" => optional(latest_at: STRING, with_latest_at into formats::DateTime);
    }
    (earliest_at) (latest_at)
}
