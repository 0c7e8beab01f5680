// @generated from vapi-langfuseobservabilityplan-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{
    Extra, Field, Member, Names, Number, Object, ObjectShape, Slot, View, index, kind,
};
use serde_json::Value;
use std::collections::BTreeMap;

/// `LangfuseObservabilityPlan`.
///
/// Schema: `vapi-langfuseobservabilityplan-schema.json#`
///
/// Always written with `provider`: `"langfuse"`.
#[derive(Clone, PartialEq)]
pub struct LangfuseObservabilityPlan {
    /// `promptName`.
    pub prompt_name: Option<String>,
    /// `promptVersion`, at least 1.
    pub prompt_version: Option<Number>,
    /// `traceName`.
    pub trace_name: Option<String>,
    /// `tags`, required.
    pub tags: Vec<String>,
    /// `metadata`.
    pub metadata: Option<BTreeMap<String, Value>>,
    _extra: Extra,
}

impl LangfuseObservabilityPlan {
    /// A value with its required members.
    pub fn new(tags: impl Into<Vec<String>>) -> Self {
        LangfuseObservabilityPlan {
            tags: tags.into(),
            ..LangfuseObservabilityPlan::empty()
        }
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
        LangfuseObservabilityPlan {
            tags: Field::empty(),
            prompt_name: None,
            prompt_version: None,
            trace_name: None,
            metadata: None,
            _extra: Extra::EMPTY,
        }
    }
}

pub(crate) static LANGFUSE_OBSERVABILITY_PLAN: ObjectShape = {
    const NAMES: &[&str] = &[
        "provider",
        "promptName",
        "promptVersion",
        "traceName",
        "tags",
        "metadata",
    ];
    ObjectShape {
        name: "LangfuseObservabilityPlan",
        members: &[
            Member::constant("provider", "langfuse"),
            Member::optional("promptName", kind::STRING),
            Member::optional("promptVersion", kind::NUMBER),
            Member::optional("traceName", kind::STRING),
            Member::required("tags", kind::ARRAY),
            Member::optional("metadata", kind::OBJECT),
        ],
        names: Names::new(NAMES, &index::<16>(NAMES)),
        open: false,
    }
};

impl Object for LangfuseObservabilityPlan {
    fn shape(&self) -> &'static ObjectShape {
        &LANGFUSE_OBSERVABILITY_PLAN
    }

    fn slot(&mut self, position: usize) -> Slot<'_> {
        match position {
            0 => Slot::Constant("langfuse"),
            1 => Slot::optional(&mut self.prompt_name),
            2 => Slot::optional(&mut self.prompt_version),
            3 => Slot::optional(&mut self.trace_name),
            4 => Slot::required(&mut self.tags),
            5 => Slot::optional(&mut self.metadata),
            _ => Slot::Null,
        }
    }

    fn view(&self, position: usize) -> View<'_> {
        match position {
            0 => View::String("langfuse"),
            1 => View::optional(&self.prompt_name),
            2 => View::optional(&self.prompt_version),
            3 => View::optional(&self.trace_name),
            4 => View::required(&self.tags),
            5 => View::optional(&self.metadata),
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
    LangfuseObservabilityPlan = "vapi-langfuseobservabilityplan-schema.json#";
}
