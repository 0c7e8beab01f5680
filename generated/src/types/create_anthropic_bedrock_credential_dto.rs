// @generated from vapi-createanthropicbedrockcredentialdto-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{
    Extra, Field, NONE, Names, ObjectPlan, UnionShape, Unknown, UnknownValue, only,
};
use crate::types::{AwsIamCredentialsAuthenticationPlan, AwsStsAuthenticationPlan};

/// `CreateAnthropicBedrockCredentialDTO`.
///
/// Schema: `vapi-createanthropicbedrockcredentialdto-schema.json#`
///
/// Always written with `provider`: `"anthropic-bedrock"`.
#[derive(Clone)]
pub struct CreateAnthropicBedrockCredentialDto {
    /// `region`, required.
    pub region: CreateAnthropicBedrockCredentialDtoRegion,
    /// `authenticationPlan`, required.
    pub authentication_plan: CreateAnthropicBedrockCredentialDtoAuthenticationPlan,
    /// `name`, at most 40 characters, at least 1 characters.
    pub name: Option<String>,
    _extra: Extra,
}

impl CreateAnthropicBedrockCredentialDto {
    /// A value with its required members.
    pub fn new(
        region: impl Into<CreateAnthropicBedrockCredentialDtoRegion>,
        authentication_plan: impl Into<
            CreateAnthropicBedrockCredentialDtoAuthenticationPlan,
        >,
    ) -> Self {
        CreateAnthropicBedrockCredentialDto {
            region: region.into(),
            authentication_plan: authentication_plan.into(),
            ..Field::empty()
        }
    }
}

object! {
    CreateAnthropicBedrockCredentialDto = "vapi-createanthropicbedrockcredentialdto-schema.json#", unstated, missed 0b111, b"" {
        0 "provider" => constant("anthropic-bedrock");
        1 "region" => required(region: STRING, with_region into CreateAnthropicBedrockCredentialDtoRegion);
        2 "authenticationPlan" => required(authentication_plan: OBJECT, with_authentication_plan into CreateAnthropicBedrockCredentialDtoAuthenticationPlan);
        3 "name" => optional(name: STRING, with_name into String);
    }
    (region, authentication_plan) (name)
}

/// One of several types.
///
/// Schema: `vapi-createanthropicbedrockcredentialdto-schema.json#/properties/authenticationPlan`
///
/// Told apart by `type`.
#[derive(Clone)]
#[non_exhaustive]
pub enum CreateAnthropicBedrockCredentialDtoAuthenticationPlan {
    /// `type` is `"aws-iam"`.
    AwsIamCredentialsAuthenticationPlan(Box<AwsIamCredentialsAuthenticationPlan>),
    /// `type` is `"aws-sts"`.
    AwsStsAuthenticationPlan(Box<AwsStsAuthenticationPlan>),
    /// A body that belongs to none of the variants, or does not fit the one it names: as it
    /// came.
    Unknown(Unknown),
}

impl CreateAnthropicBedrockCredentialDtoAuthenticationPlan {
    /// `type` of the body, also of one that is kept as it came.
    pub fn tag(&self) -> Option<&str> {
        match self {
            CreateAnthropicBedrockCredentialDtoAuthenticationPlan::AwsIamCredentialsAuthenticationPlan(
                _,
            ) => Some("aws-iam"),
            CreateAnthropicBedrockCredentialDtoAuthenticationPlan::AwsStsAuthenticationPlan(
                _,
            ) => Some("aws-sts"),
            CreateAnthropicBedrockCredentialDtoAuthenticationPlan::Unknown(body) => {
                body.as_value().get("type")?.as_str()
            }
        }
    }
}

impl From<AwsIamCredentialsAuthenticationPlan>
for CreateAnthropicBedrockCredentialDtoAuthenticationPlan {
    #[inline]
    fn from(value: AwsIamCredentialsAuthenticationPlan) -> Self {
        CreateAnthropicBedrockCredentialDtoAuthenticationPlan::AwsIamCredentialsAuthenticationPlan(
            Box::new(value),
        )
    }
}

impl From<AwsStsAuthenticationPlan>
for CreateAnthropicBedrockCredentialDtoAuthenticationPlan {
    #[inline]
    fn from(value: AwsStsAuthenticationPlan) -> Self {
        CreateAnthropicBedrockCredentialDtoAuthenticationPlan::AwsStsAuthenticationPlan(
            Box::new(value),
        )
    }
}

union! {
    CreateAnthropicBedrockCredentialDtoAuthenticationPlan = "vapi-createanthropicbedrockcredentialdto-schema.json#/properties/authenticationPlan", UnionShape {
        name: "CreateAnthropicBedrockCredentialDtoAuthenticationPlan",
        variants: &["AwsIamCredentialsAuthenticationPlan", "AwsStsAuthenticationPlan"],
        null: NONE,
        boolean: NONE,
        integer: NONE,
        number: NONE,
        string: &[],
        array: &[],
        object: ObjectPlan::Tagged {
            key: "type",
            values: Names::new(&[
                "aws-iam",
                "aws-sts",
            ], b""),
            literals: &[],
            arms: &[
                &[only(0)],
                &[only(1)],
            ],
            unlisted: &[],
            absent: &[],
        },
        judged: 0,
        listed: &[],
    }, {
        0 AwsIamCredentialsAuthenticationPlan is_aws_iam_credentials_authentication_plan as_aws_iam_credentials_authentication_plan by_ref AwsIamCredentialsAuthenticationPlan;
        1 AwsStsAuthenticationPlan is_aws_sts_authentication_plan as_aws_sts_authentication_plan by_ref AwsStsAuthenticationPlan;
    }
}

/// One of 7 listed values, or another string.
///
/// Schema: `vapi-createanthropicbedrockcredentialdto-schema.json#/properties/region`
#[derive(Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum CreateAnthropicBedrockCredentialDtoRegion {
    /// `us-east-1`
    UsEast1,
    /// `us-west-2`
    UsWest2,
    /// `eu-central-1`
    EuCentral1,
    /// `eu-west-1`
    EuWest1,
    /// `eu-west-3`
    EuWest3,
    /// `ap-northeast-1`
    ApNortheast1,
    /// `ap-southeast-2`
    ApSoutheast2,
    /// A value that the schema does not list, as it came. Compare it by `as_str()`.
    Unknown(UnknownValue),
}

string_enum! {
    CreateAnthropicBedrockCredentialDtoRegion = "vapi-createanthropicbedrockcredentialdto-schema.json#/properties/region", unstated, b"\x04\x05\x00\x00\x00\x02\x00\x03\x00\x00\x00\x00\x07\x01\x06\x00", "one of 7 listed values" {
        UsEast1 = "us-east-1";
        UsWest2 = "us-west-2";
        EuCentral1 = "eu-central-1";
        EuWest1 = "eu-west-1";
        EuWest3 = "eu-west-3";
        ApNortheast1 = "ap-northeast-1";
        ApSoutheast2 = "ap-southeast-2";
    }
}
