// @generated from vapi-monitorplan-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Member, Names, Object, ObjectShape, Slot, View, index, kind};

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

pub(crate) static MONITOR_PLAN: ObjectShape = {
    const NAMES: &[&str] = &[
        "listenEnabled",
        "listenAuthenticationEnabled",
        "controlEnabled",
        "controlAuthenticationEnabled",
        "monitorIds",
    ];
    ObjectShape {
        name: "MonitorPlan",
        members: &[
            Member::optional("listenEnabled", kind::BOOLEAN),
            Member::optional("listenAuthenticationEnabled", kind::BOOLEAN),
            Member::optional("controlEnabled", kind::BOOLEAN),
            Member::optional("controlAuthenticationEnabled", kind::BOOLEAN),
            Member::optional("monitorIds", kind::ARRAY),
        ],
        names: Names::new(NAMES, &index::<16>(NAMES)),
        open: false,
    }
};

impl Object for MonitorPlan {
    fn shape(&self) -> &'static ObjectShape {
        &MONITOR_PLAN
    }

    fn slot(&mut self, position: usize) -> Slot<'_> {
        match position {
            0 => Slot::optional(&mut self.listen_enabled),
            1 => Slot::optional(&mut self.listen_authentication_enabled),
            2 => Slot::optional(&mut self.control_enabled),
            3 => Slot::optional(&mut self.control_authentication_enabled),
            4 => Slot::optional(&mut self.monitor_ids),
            _ => Slot::Null,
        }
    }

    fn view(&self, position: usize) -> View<'_> {
        match position {
            0 => View::optional(&self.listen_enabled),
            1 => View::optional(&self.listen_authentication_enabled),
            2 => View::optional(&self.control_enabled),
            3 => View::optional(&self.control_authentication_enabled),
            4 => View::optional(&self.monitor_ids),
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
    MonitorPlan = "vapi-monitorplan-schema.json#";
}
