// @generated from vapi-workflowcustommodel-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{
    Extra, Field, Member, Names, Number, Object, ObjectShape, Slot, View, index, kind,
};
use crate::types::MetadataSendMode;
use serde_json::Value;
use std::collections::BTreeMap;

/// `WorkflowCustomModel`.
///
/// Schema: `vapi-workflowcustommodel-schema.json#`
///
/// Always written with `provider`: `"custom-llm"`.
#[derive(Clone, PartialEq)]
pub struct WorkflowCustomModel {
    /// `metadataSendMode`.
    pub metadata_send_mode: Option<MetadataSendMode>,
    /// `url`, required.
    pub url: String,
    /// `headers`.
    pub headers: Option<BTreeMap<String, Value>>,
    /// `timeoutSeconds`, at most 600, at least 20.
    pub timeout_seconds: Option<Number>,
    /// `model`, required, at most 100 characters.
    pub model: String,
    /// `temperature`, at most 2, at least 0.
    pub temperature: Option<Number>,
    /// `maxTokens`, at most 10000, at least 50.
    pub max_tokens: Option<Number>,
    _extra: Extra,
}

impl WorkflowCustomModel {
    /// A value with its required members.
    pub fn new(url: impl Into<String>, model: impl Into<String>) -> Self {
        WorkflowCustomModel {
            url: url.into(),
            model: model.into(),
            ..WorkflowCustomModel::empty()
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
        WorkflowCustomModel {
            url: Field::empty(),
            model: Field::empty(),
            metadata_send_mode: None,
            headers: None,
            timeout_seconds: None,
            temperature: None,
            max_tokens: None,
            _extra: Extra::EMPTY,
        }
    }
}

pub(crate) static WORKFLOW_CUSTOM_MODEL: ObjectShape = {
    const NAMES: &[&str] = &[
        "provider",
        "metadataSendMode",
        "url",
        "headers",
        "timeoutSeconds",
        "model",
        "temperature",
        "maxTokens",
    ];
    ObjectShape {
        name: "WorkflowCustomModel",
        members: &[
            Member::constant("provider", "custom-llm"),
            Member::optional("metadataSendMode", kind::STRING),
            Member::required("url", kind::STRING),
            Member::optional("headers", kind::OBJECT),
            Member::optional("timeoutSeconds", kind::NUMBER),
            Member::required("model", kind::STRING),
            Member::optional("temperature", kind::NUMBER),
            Member::optional("maxTokens", kind::NUMBER),
        ],
        names: Names::new(NAMES, &index::<16>(NAMES)),
        open: false,
    }
};

impl Object for WorkflowCustomModel {
    fn shape(&self) -> &'static ObjectShape {
        &WORKFLOW_CUSTOM_MODEL
    }

    fn slot(&mut self, position: usize) -> Slot<'_> {
        match position {
            0 => Slot::Constant("custom-llm"),
            1 => Slot::optional(&mut self.metadata_send_mode),
            2 => Slot::required(&mut self.url),
            3 => Slot::optional(&mut self.headers),
            4 => Slot::optional(&mut self.timeout_seconds),
            5 => Slot::required(&mut self.model),
            6 => Slot::optional(&mut self.temperature),
            7 => Slot::optional(&mut self.max_tokens),
            _ => Slot::Null,
        }
    }

    fn view(&self, position: usize) -> View<'_> {
        match position {
            0 => View::String("custom-llm"),
            1 => View::optional(&self.metadata_send_mode),
            2 => View::required(&self.url),
            3 => View::optional(&self.headers),
            4 => View::optional(&self.timeout_seconds),
            5 => View::required(&self.model),
            6 => View::optional(&self.temperature),
            7 => View::optional(&self.max_tokens),
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
    WorkflowCustomModel = "vapi-workflowcustommodel-schema.json#";
}
