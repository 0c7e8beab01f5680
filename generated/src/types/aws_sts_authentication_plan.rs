// @generated from vapi-awsstsauthenticationplan-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{
    Extra, Field, Member, Names, Object, ObjectShape, Slot, View, index, kind,
};

/// `AWSStsAuthenticationPlan`.
///
/// Schema: `vapi-awsstsauthenticationplan-schema.json#`
///
/// Always written with `type`: `"aws-sts"`.
#[derive(Clone, PartialEq)]
pub struct AwsStsAuthenticationPlan {
    /// `roleArn`, required.
    pub role_arn: String,
    /// `externalId`, at most 256 characters.
    pub external_id: Option<String>,
    _extra: Extra,
}

impl AwsStsAuthenticationPlan {
    /// A value with its required members.
    pub fn new(role_arn: impl Into<String>) -> Self {
        AwsStsAuthenticationPlan {
            role_arn: role_arn.into(),
            ..AwsStsAuthenticationPlan::empty()
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
        AwsStsAuthenticationPlan {
            role_arn: Field::empty(),
            external_id: None,
            _extra: Extra::EMPTY,
        }
    }
}

pub(crate) static AWS_STS_AUTHENTICATION_PLAN: ObjectShape = {
    const NAMES: &[&str] = &["type", "roleArn", "externalId"];
    ObjectShape {
        name: "AwsStsAuthenticationPlan",
        members: &[
            Member::constant("type", "aws-sts"),
            Member::required("roleArn", kind::STRING),
            Member::optional("externalId", kind::STRING),
        ],
        names: Names::new(NAMES, &index::<8>(NAMES)),
        open: false,
    }
};

impl Object for AwsStsAuthenticationPlan {
    fn shape(&self) -> &'static ObjectShape {
        &AWS_STS_AUTHENTICATION_PLAN
    }

    fn slot(&mut self, position: usize) -> Slot<'_> {
        match position {
            0 => Slot::Constant("aws-sts"),
            1 => Slot::required(&mut self.role_arn),
            2 => Slot::optional(&mut self.external_id),
            _ => Slot::Null,
        }
    }

    fn view(&self, position: usize) -> View<'_> {
        match position {
            0 => View::String("aws-sts"),
            1 => View::required(&self.role_arn),
            2 => View::optional(&self.external_id),
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
    AwsStsAuthenticationPlan = "vapi-awsstsauthenticationplan-schema.json#";
}
