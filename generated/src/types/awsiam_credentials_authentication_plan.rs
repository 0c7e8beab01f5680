// @generated from vapi-awsiamcredentialsauthenticationplan-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{
    Extra, Field, Member, Names, Object, ObjectShape, Slot, View, index, kind,
};

/// `AWSIAMCredentialsAuthenticationPlan`.
///
/// Schema: `vapi-awsiamcredentialsauthenticationplan-schema.json#`
///
/// Always written with `type`: `"aws-iam"`.
#[derive(Clone, PartialEq)]
pub struct AwsiamCredentialsAuthenticationPlan {
    /// `awsAccessKeyId`, required, at most 128 characters.
    pub aws_access_key_id: String,
    /// `awsSecretAccessKey`, required, at most 256 characters.
    pub aws_secret_access_key: String,
    _extra: Extra,
}

impl AwsiamCredentialsAuthenticationPlan {
    /// A value with its required members.
    pub fn new(
        aws_access_key_id: impl Into<String>,
        aws_secret_access_key: impl Into<String>,
    ) -> Self {
        AwsiamCredentialsAuthenticationPlan {
            aws_access_key_id: aws_access_key_id.into(),
            aws_secret_access_key: aws_secret_access_key.into(),
            ..AwsiamCredentialsAuthenticationPlan::empty()
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
        AwsiamCredentialsAuthenticationPlan {
            aws_access_key_id: Field::empty(),
            aws_secret_access_key: Field::empty(),
            _extra: Extra::EMPTY,
        }
    }
}

pub(crate) static AWSIAM_CREDENTIALS_AUTHENTICATION_PLAN: ObjectShape = {
    const NAMES: &[&str] = &["type", "awsAccessKeyId", "awsSecretAccessKey"];
    ObjectShape {
        name: "AwsiamCredentialsAuthenticationPlan",
        members: &[
            Member::constant("type", "aws-iam"),
            Member::required("awsAccessKeyId", kind::STRING),
            Member::required("awsSecretAccessKey", kind::STRING),
        ],
        names: Names::new(NAMES, &index::<8>(NAMES)),
        open: false,
    }
};

impl Object for AwsiamCredentialsAuthenticationPlan {
    fn shape(&self) -> &'static ObjectShape {
        &AWSIAM_CREDENTIALS_AUTHENTICATION_PLAN
    }

    fn slot(&mut self, position: usize) -> Slot<'_> {
        match position {
            0 => Slot::Constant("aws-iam"),
            1 => Slot::required(&mut self.aws_access_key_id),
            2 => Slot::required(&mut self.aws_secret_access_key),
            _ => Slot::Null,
        }
    }

    fn view(&self, position: usize) -> View<'_> {
        match position {
            0 => View::String("aws-iam"),
            1 => View::required(&self.aws_access_key_id),
            2 => View::required(&self.aws_secret_access_key),
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
    AwsiamCredentialsAuthenticationPlan =
    "vapi-awsiamcredentialsauthenticationplan-schema.json#";
}
