// @generated from vapi-workflowgooglemodel-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{
    Extra, Field, Member, Names, Number, Object, ObjectShape, Slot, View, index, kind,
};
use crate::types::GoogleModelModel;

/// `WorkflowGoogleModel`.
///
/// Schema: `vapi-workflowgooglemodel-schema.json#`
///
/// Always written with `provider`: `"google"`.
#[derive(Clone, PartialEq)]
pub struct WorkflowGoogleModel {
    /// `model`, required, at most 100 characters.
    pub model: GoogleModelModel,
    /// `temperature`, at most 2, at least 0.
    pub temperature: Option<Number>,
    /// `maxTokens`, at most 10000, at least 50.
    pub max_tokens: Option<Number>,
    _extra: Extra,
}

impl WorkflowGoogleModel {
    /// A value with its required members.
    pub fn new(model: impl Into<GoogleModelModel>) -> Self {
        WorkflowGoogleModel {
            model: model.into(),
            ..WorkflowGoogleModel::empty()
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
        WorkflowGoogleModel {
            model: Field::empty(),
            temperature: None,
            max_tokens: None,
            _extra: Extra::EMPTY,
        }
    }
}

pub(crate) static WORKFLOW_GOOGLE_MODEL: ObjectShape = {
    const NAMES: &[&str] = &["provider", "model", "temperature", "maxTokens"];
    ObjectShape {
        name: "WorkflowGoogleModel",
        members: &[
            Member::constant("provider", "google"),
            Member::required("model", kind::STRING),
            Member::optional("temperature", kind::NUMBER),
            Member::optional("maxTokens", kind::NUMBER),
        ],
        names: Names::new(NAMES, &index::<8>(NAMES)),
        open: false,
    }
};

impl Object for WorkflowGoogleModel {
    fn shape(&self) -> &'static ObjectShape {
        &WORKFLOW_GOOGLE_MODEL
    }

    fn slot(&mut self, position: usize) -> Slot<'_> {
        match position {
            0 => Slot::Constant("google"),
            1 => Slot::required(&mut self.model),
            2 => Slot::optional(&mut self.temperature),
            3 => Slot::optional(&mut self.max_tokens),
            _ => Slot::Null,
        }
    }

    fn view(&self, position: usize) -> View<'_> {
        match position {
            0 => View::String("google"),
            1 => View::required(&self.model),
            2 => View::optional(&self.temperature),
            3 => View::optional(&self.max_tokens),
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
    WorkflowGoogleModel = "vapi-workflowgooglemodel-schema.json#";
}
