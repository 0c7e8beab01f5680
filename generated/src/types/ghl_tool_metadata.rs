// @generated from vapi-ghltoolmetadata-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Member, Names, Object, ObjectShape, Slot, View, index, kind};

/// `GhlToolMetadata`.
///
/// Schema: `vapi-ghltoolmetadata-schema.json#`
#[derive(Clone, PartialEq)]
pub struct GhlToolMetadata {
    /// `workflowId`.
    pub workflow_id: Option<String>,
    /// `locationId`.
    pub location_id: Option<String>,
    _extra: Extra,
}

impl GhlToolMetadata {
    /// A value with no member set.
    pub fn new() -> Self {
        GhlToolMetadata::empty()
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
        GhlToolMetadata {
            workflow_id: None,
            location_id: None,
            _extra: Extra::EMPTY,
        }
    }
}

impl Default for GhlToolMetadata {
    fn default() -> Self {
        GhlToolMetadata::empty()
    }
}

pub(crate) static GHL_TOOL_METADATA: ObjectShape = {
    const NAMES: &[&str] = &["workflowId", "locationId"];
    ObjectShape {
        name: "GhlToolMetadata",
        members: &[
            Member::optional("workflowId", kind::STRING),
            Member::optional("locationId", kind::STRING),
        ],
        names: Names::new(NAMES, &index::<4>(NAMES)),
        open: false,
    }
};

impl Object for GhlToolMetadata {
    fn shape(&self) -> &'static ObjectShape {
        &GHL_TOOL_METADATA
    }

    fn slot(&mut self, position: usize) -> Slot<'_> {
        match position {
            0 => Slot::optional(&mut self.workflow_id),
            1 => Slot::optional(&mut self.location_id),
            _ => Slot::Null,
        }
    }

    fn view(&self, position: usize) -> View<'_> {
        match position {
            0 => View::optional(&self.workflow_id),
            1 => View::optional(&self.location_id),
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
    GhlToolMetadata = "vapi-ghltoolmetadata-schema.json#";
}
