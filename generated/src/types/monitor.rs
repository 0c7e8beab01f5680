// @generated from vapi-monitor-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Member, Names, Object, ObjectShape, Slot, View, index, kind};
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

pub(crate) static MONITOR: ObjectShape = {
    const NAMES: &[&str] = &["monitors", "listenUrl", "controlUrl"];
    ObjectShape {
        name: "Monitor",
        members: &[
            Member::optional("monitors", kind::ARRAY),
            Member::optional("listenUrl", kind::STRING),
            Member::optional("controlUrl", kind::STRING),
        ],
        names: Names::new(NAMES, &index::<8>(NAMES)),
        open: false,
    }
};

impl Object for Monitor {
    fn shape(&self) -> &'static ObjectShape {
        &MONITOR
    }

    fn slot(&mut self, position: usize) -> Slot<'_> {
        match position {
            0 => Slot::optional(&mut self.monitors),
            1 => Slot::optional(&mut self.listen_url),
            2 => Slot::optional(&mut self.control_url),
            _ => Slot::Null,
        }
    }

    fn view(&self, position: usize) -> View<'_> {
        match position {
            0 => View::optional(&self.monitors),
            1 => View::optional(&self.listen_url),
            2 => View::optional(&self.control_url),
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
    Monitor = "vapi-monitor-schema.json#";
}
