// @generated from vapi-createanthropicbedrockcredentialdto-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{
    Extra, Field, Member, NONE, Names, Object, ObjectArm, ObjectPlan, ObjectShape, Slot,
    Text, Union, UnionShape, Unknown, UnknownValue, View, index, kind,
};
use crate::types::{AwsStsAuthenticationPlan, AwsiamCredentialsAuthenticationPlan};

/// `CreateAnthropicBedrockCredentialDTO`.
///
/// Schema: `vapi-createanthropicbedrockcredentialdto-schema.json#`
///
/// Always written with `provider`: `"anthropic-bedrock"`.
#[derive(Clone, PartialEq)]
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
            ..CreateAnthropicBedrockCredentialDto::empty()
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
        CreateAnthropicBedrockCredentialDto {
            region: Field::empty(),
            authentication_plan: Field::empty(),
            name: None,
            _extra: Extra::EMPTY,
        }
    }
}

pub(crate) static CREATE_ANTHROPIC_BEDROCK_CREDENTIAL_DTO: ObjectShape = {
    const NAMES: &[&str] = &["provider", "region", "authenticationPlan", "name"];
    ObjectShape {
        name: "CreateAnthropicBedrockCredentialDto",
        members: &[
            Member::constant("provider", "anthropic-bedrock"),
            Member::required("region", kind::STRING),
            Member::required("authenticationPlan", kind::OBJECT),
            Member::optional("name", kind::STRING),
        ],
        names: Names::new(NAMES, &index::<8>(NAMES)),
        open: false,
    }
};

impl Object for CreateAnthropicBedrockCredentialDto {
    fn shape(&self) -> &'static ObjectShape {
        &CREATE_ANTHROPIC_BEDROCK_CREDENTIAL_DTO
    }

    fn slot(&mut self, position: usize) -> Slot<'_> {
        match position {
            0 => Slot::Constant("anthropic-bedrock"),
            1 => Slot::required(&mut self.region),
            2 => Slot::required(&mut self.authentication_plan),
            3 => Slot::optional(&mut self.name),
            _ => Slot::Null,
        }
    }

    fn view(&self, position: usize) -> View<'_> {
        match position {
            0 => View::String("anthropic-bedrock"),
            1 => View::required(&self.region),
            2 => View::required(&self.authentication_plan),
            3 => View::optional(&self.name),
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
    CreateAnthropicBedrockCredentialDto =
    "vapi-createanthropicbedrockcredentialdto-schema.json#";
}

/// One of several types.
///
/// Schema: `vapi-createanthropicbedrockcredentialdto-schema.json#/properties/authenticationPlan`
///
/// Told apart by `type`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum CreateAnthropicBedrockCredentialDtoAuthenticationPlan {
    /// `type` is `"aws-iam"`.
    AwsiamCredentialsAuthenticationPlan(Box<AwsiamCredentialsAuthenticationPlan>),
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
            CreateAnthropicBedrockCredentialDtoAuthenticationPlan::AwsiamCredentialsAuthenticationPlan(
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

    fn empty() -> Self {
        CreateAnthropicBedrockCredentialDtoAuthenticationPlan::Unknown(
            Unknown(Field::empty()),
        )
    }
}

impl From<AwsiamCredentialsAuthenticationPlan>
for CreateAnthropicBedrockCredentialDtoAuthenticationPlan {
    fn from(value: AwsiamCredentialsAuthenticationPlan) -> Self {
        CreateAnthropicBedrockCredentialDtoAuthenticationPlan::AwsiamCredentialsAuthenticationPlan(
            Box::new(value),
        )
    }
}

impl From<AwsStsAuthenticationPlan>
for CreateAnthropicBedrockCredentialDtoAuthenticationPlan {
    fn from(value: AwsStsAuthenticationPlan) -> Self {
        CreateAnthropicBedrockCredentialDtoAuthenticationPlan::AwsStsAuthenticationPlan(
            Box::new(value),
        )
    }
}

static CREATE_ANTHROPIC_BEDROCK_CREDENTIAL_DTO_AUTHENTICATION_PLAN: UnionShape = UnionShape {
    name: "CreateAnthropicBedrockCredentialDtoAuthenticationPlan",
    variants: &["AwsiamCredentialsAuthenticationPlan", "AwsStsAuthenticationPlan"],
    null: NONE,
    boolean: NONE,
    integer: NONE,
    number: NONE,
    string: &[],
    array: &[],
    object: ObjectPlan::Tagged {
        key: "type",
        values: {
            const VALUES: &[&str] = &["aws-iam", "aws-sts"];
            Names::new(VALUES, &index::<4>(VALUES))
        },
        arms: &[
            &[
                ObjectArm {
                    variant: 0,
                    shape: None,
                },
            ],
            &[
                ObjectArm {
                    variant: 1,
                    shape: None,
                },
            ],
        ],
        unlisted: &[],
    },
};

impl Union for CreateAnthropicBedrockCredentialDtoAuthenticationPlan {
    fn shape(&self) -> &'static UnionShape {
        &CREATE_ANTHROPIC_BEDROCK_CREDENTIAL_DTO_AUTHENTICATION_PLAN
    }

    fn select(&mut self, variant: u16) -> Slot<'_> {
        *self = match variant {
            0 => {
                CreateAnthropicBedrockCredentialDtoAuthenticationPlan::AwsiamCredentialsAuthenticationPlan(
                    Field::empty(),
                )
            }
            1 => {
                CreateAnthropicBedrockCredentialDtoAuthenticationPlan::AwsStsAuthenticationPlan(
                    Field::empty(),
                )
            }
            _ => CreateAnthropicBedrockCredentialDtoAuthenticationPlan::empty(),
        };
        match self {
            CreateAnthropicBedrockCredentialDtoAuthenticationPlan::AwsiamCredentialsAuthenticationPlan(
                value,
            ) => Slot::required(value),
            CreateAnthropicBedrockCredentialDtoAuthenticationPlan::AwsStsAuthenticationPlan(
                value,
            ) => Slot::required(value),
            CreateAnthropicBedrockCredentialDtoAuthenticationPlan::Unknown(body) => {
                Slot::Raw(&mut body.0)
            }
        }
    }

    fn set_unknown(&mut self, value: serde_json::Value) {
        *self = CreateAnthropicBedrockCredentialDtoAuthenticationPlan::Unknown(
            Unknown(Box::new(value)),
        );
    }

    fn variant(&self) -> Option<&'static str> {
        let variant = match self {
            CreateAnthropicBedrockCredentialDtoAuthenticationPlan::AwsiamCredentialsAuthenticationPlan(
                _,
            ) => 0,
            CreateAnthropicBedrockCredentialDtoAuthenticationPlan::AwsStsAuthenticationPlan(
                _,
            ) => 1,
            CreateAnthropicBedrockCredentialDtoAuthenticationPlan::Unknown(_) => {
                return None;
            }
        };
        CREATE_ANTHROPIC_BEDROCK_CREDENTIAL_DTO_AUTHENTICATION_PLAN
            .variants
            .get(variant)
            .copied()
    }

    fn view(&self) -> View<'_> {
        match self {
            CreateAnthropicBedrockCredentialDtoAuthenticationPlan::AwsiamCredentialsAuthenticationPlan(
                value,
            ) => View::required(value),
            CreateAnthropicBedrockCredentialDtoAuthenticationPlan::AwsStsAuthenticationPlan(
                value,
            ) => View::required(value),
            CreateAnthropicBedrockCredentialDtoAuthenticationPlan::Unknown(body) => {
                View::Raw(&body.0)
            }
        }
    }
}

unions! {
    CreateAnthropicBedrockCredentialDtoAuthenticationPlan =
    "vapi-createanthropicbedrockcredentialdto-schema.json#/properties/authenticationPlan";
}

/// One of 6 listed values, or another string.
///
/// Schema: `vapi-createanthropicbedrockcredentialdto-schema.json#/properties/region`
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CreateAnthropicBedrockCredentialDtoRegion {
    /// `us-east-1`
    UsEast1,
    /// `us-west-2`
    UsWest2,
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

impl CreateAnthropicBedrockCredentialDtoRegion {
    /// The values that the schema lists.
    pub const VALUES: &'static [&'static str] = &[
        "us-east-1",
        "us-west-2",
        "eu-west-1",
        "eu-west-3",
        "ap-northeast-1",
        "ap-southeast-2",
    ];
    /// The value as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            CreateAnthropicBedrockCredentialDtoRegion::UsEast1 => "us-east-1",
            CreateAnthropicBedrockCredentialDtoRegion::UsWest2 => "us-west-2",
            CreateAnthropicBedrockCredentialDtoRegion::EuWest1 => "eu-west-1",
            CreateAnthropicBedrockCredentialDtoRegion::EuWest3 => "eu-west-3",
            CreateAnthropicBedrockCredentialDtoRegion::ApNortheast1 => "ap-northeast-1",
            CreateAnthropicBedrockCredentialDtoRegion::ApSoutheast2 => "ap-southeast-2",
            CreateAnthropicBedrockCredentialDtoRegion::Unknown(value) => value.as_str(),
        }
    }

    fn from_name(name: &str) -> Self {
        static NAMES: Names = Names::new(
            CreateAnthropicBedrockCredentialDtoRegion::VALUES,
            &index::<16>(CreateAnthropicBedrockCredentialDtoRegion::VALUES),
        );
        static LISTED: [CreateAnthropicBedrockCredentialDtoRegion; 6usize] = [
            CreateAnthropicBedrockCredentialDtoRegion::UsEast1,
            CreateAnthropicBedrockCredentialDtoRegion::UsWest2,
            CreateAnthropicBedrockCredentialDtoRegion::EuWest1,
            CreateAnthropicBedrockCredentialDtoRegion::EuWest3,
            CreateAnthropicBedrockCredentialDtoRegion::ApNortheast1,
            CreateAnthropicBedrockCredentialDtoRegion::ApSoutheast2,
        ];
        match NAMES.find(name) {
            Some(position) => LISTED[position].clone(),
            None => {
                CreateAnthropicBedrockCredentialDtoRegion::Unknown(
                    UnknownValue(name.into()),
                )
            }
        }
    }
}

impl Text for CreateAnthropicBedrockCredentialDtoRegion {
    fn set(&mut self, text: &str) -> bool {
        *self = CreateAnthropicBedrockCredentialDtoRegion::from_name(text);
        !matches!(self, CreateAnthropicBedrockCredentialDtoRegion::Unknown(_))
    }

    fn as_str(&self) -> &str {
        CreateAnthropicBedrockCredentialDtoRegion::as_str(self)
    }

    fn expected(&self) -> &'static str {
        "one of 6 listed values"
    }
}

texts! {
    CreateAnthropicBedrockCredentialDtoRegion =
    "vapi-createanthropicbedrockcredentialdto-schema.json#/properties/region";
}
