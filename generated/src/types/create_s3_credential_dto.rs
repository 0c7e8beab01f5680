// @generated from vapi-creates3credentialdto-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{
    Extra, Field, Member, Names, Number, Object, ObjectShape, Slot, View, index, kind,
};

/// `CreateS3CredentialDTO`.
///
/// Schema: `vapi-creates3credentialdto-schema.json#`
///
/// Always written with `provider`: `"s3"`.
#[derive(Clone, PartialEq)]
pub struct CreateS3CredentialDto {
    /// `awsAccessKeyId`, required.
    pub aws_access_key_id: String,
    /// `awsSecretAccessKey`, required.
    pub aws_secret_access_key: String,
    /// `region`, required.
    pub region: String,
    /// `s3BucketName`, required.
    pub s3_bucket_name: String,
    /// `s3PathPrefix`, required.
    pub s3_path_prefix: String,
    /// `fallbackIndex`, at least 1.
    pub fallback_index: Option<Number>,
    /// `name`, at most 40 characters, at least 1 characters.
    pub name: Option<String>,
    _extra: Extra,
}

impl CreateS3CredentialDto {
    /// A value with its required members.
    pub fn new(
        aws_access_key_id: impl Into<String>,
        aws_secret_access_key: impl Into<String>,
        region: impl Into<String>,
        s3_bucket_name: impl Into<String>,
        s3_path_prefix: impl Into<String>,
    ) -> Self {
        CreateS3CredentialDto {
            aws_access_key_id: aws_access_key_id.into(),
            aws_secret_access_key: aws_secret_access_key.into(),
            region: region.into(),
            s3_bucket_name: s3_bucket_name.into(),
            s3_path_prefix: s3_path_prefix.into(),
            ..CreateS3CredentialDto::empty()
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
        CreateS3CredentialDto {
            aws_access_key_id: Field::empty(),
            aws_secret_access_key: Field::empty(),
            region: Field::empty(),
            s3_bucket_name: Field::empty(),
            s3_path_prefix: Field::empty(),
            fallback_index: None,
            name: None,
            _extra: Extra::EMPTY,
        }
    }
}

pub(crate) static CREATE_S3_CREDENTIAL_DTO: ObjectShape = {
    const NAMES: &[&str] = &[
        "provider",
        "awsAccessKeyId",
        "awsSecretAccessKey",
        "region",
        "s3BucketName",
        "s3PathPrefix",
        "fallbackIndex",
        "name",
    ];
    ObjectShape {
        name: "CreateS3CredentialDto",
        members: &[
            Member::constant("provider", "s3"),
            Member::required("awsAccessKeyId", kind::STRING),
            Member::required("awsSecretAccessKey", kind::STRING),
            Member::required("region", kind::STRING),
            Member::required("s3BucketName", kind::STRING),
            Member::required("s3PathPrefix", kind::STRING),
            Member::optional("fallbackIndex", kind::NUMBER),
            Member::optional("name", kind::STRING),
        ],
        names: Names::new(NAMES, &index::<16>(NAMES)),
        open: false,
    }
};

impl Object for CreateS3CredentialDto {
    fn shape(&self) -> &'static ObjectShape {
        &CREATE_S3_CREDENTIAL_DTO
    }

    fn slot(&mut self, position: usize) -> Slot<'_> {
        match position {
            0 => Slot::Constant("s3"),
            1 => Slot::required(&mut self.aws_access_key_id),
            2 => Slot::required(&mut self.aws_secret_access_key),
            3 => Slot::required(&mut self.region),
            4 => Slot::required(&mut self.s3_bucket_name),
            5 => Slot::required(&mut self.s3_path_prefix),
            6 => Slot::optional(&mut self.fallback_index),
            7 => Slot::optional(&mut self.name),
            _ => Slot::Null,
        }
    }

    fn view(&self, position: usize) -> View<'_> {
        match position {
            0 => View::String("s3"),
            1 => View::required(&self.aws_access_key_id),
            2 => View::required(&self.aws_secret_access_key),
            3 => View::required(&self.region),
            4 => View::required(&self.s3_bucket_name),
            5 => View::required(&self.s3_path_prefix),
            6 => View::optional(&self.fallback_index),
            7 => View::optional(&self.name),
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
    CreateS3CredentialDto = "vapi-creates3credentialdto-schema.json#";
}
