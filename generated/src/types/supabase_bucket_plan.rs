// @generated from vapi-supabasebucketplan-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{
    Extra, Field, Member, Names, Object, ObjectShape, Slot, Text, UnknownValue, View,
    index, kind,
};

/// `SupabaseBucketPlan`.
///
/// Schema: `vapi-supabasebucketplan-schema.json#`
#[derive(Clone, PartialEq)]
pub struct SupabaseBucketPlan {
    /// `region`, required.
    pub region: SupabaseBucketPlanRegion,
    /// `url`, required.
    pub url: String,
    /// `accessKeyId`, required.
    pub access_key_id: String,
    /// `secretAccessKey`, required.
    pub secret_access_key: String,
    /// `name`, required.
    pub name: String,
    /// `path`.
    pub path: Option<String>,
    _extra: Extra,
}

impl SupabaseBucketPlan {
    /// A value with its required members.
    pub fn new(
        region: impl Into<SupabaseBucketPlanRegion>,
        url: impl Into<String>,
        access_key_id: impl Into<String>,
        secret_access_key: impl Into<String>,
        name: impl Into<String>,
    ) -> Self {
        SupabaseBucketPlan {
            region: region.into(),
            url: url.into(),
            access_key_id: access_key_id.into(),
            secret_access_key: secret_access_key.into(),
            name: name.into(),
            ..SupabaseBucketPlan::empty()
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
        SupabaseBucketPlan {
            region: Field::empty(),
            url: Field::empty(),
            access_key_id: Field::empty(),
            secret_access_key: Field::empty(),
            name: Field::empty(),
            path: None,
            _extra: Extra::EMPTY,
        }
    }
}

pub(crate) static SUPABASE_BUCKET_PLAN: ObjectShape = {
    const NAMES: &[&str] = &[
        "region",
        "url",
        "accessKeyId",
        "secretAccessKey",
        "name",
        "path",
    ];
    ObjectShape {
        name: "SupabaseBucketPlan",
        members: &[
            Member::required("region", kind::STRING),
            Member::required("url", kind::STRING),
            Member::required("accessKeyId", kind::STRING),
            Member::required("secretAccessKey", kind::STRING),
            Member::required("name", kind::STRING),
            Member::optional("path", kind::STRING),
        ],
        names: Names::new(NAMES, &index::<16>(NAMES)),
        open: false,
    }
};

impl Object for SupabaseBucketPlan {
    fn shape(&self) -> &'static ObjectShape {
        &SUPABASE_BUCKET_PLAN
    }

    fn slot(&mut self, position: usize) -> Slot<'_> {
        match position {
            0 => Slot::required(&mut self.region),
            1 => Slot::required(&mut self.url),
            2 => Slot::required(&mut self.access_key_id),
            3 => Slot::required(&mut self.secret_access_key),
            4 => Slot::required(&mut self.name),
            5 => Slot::optional(&mut self.path),
            _ => Slot::Null,
        }
    }

    fn view(&self, position: usize) -> View<'_> {
        match position {
            0 => View::required(&self.region),
            1 => View::required(&self.url),
            2 => View::required(&self.access_key_id),
            3 => View::required(&self.secret_access_key),
            4 => View::required(&self.name),
            5 => View::optional(&self.path),
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
    SupabaseBucketPlan = "vapi-supabasebucketplan-schema.json#";
}

/// One of 16 listed values, or another string.
///
/// Schema: `vapi-supabasebucketplan-schema.json#/properties/region`
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SupabaseBucketPlanRegion {
    /// `us-west-1`
    UsWest1,
    /// `us-east-1`
    UsEast1,
    /// `us-east-2`
    UsEast2,
    /// `ca-central-1`
    CaCentral1,
    /// `eu-west-1`
    EuWest1,
    /// `eu-west-2`
    EuWest2,
    /// `eu-west-3`
    EuWest3,
    /// `eu-central-1`
    EuCentral1,
    /// `eu-central-2`
    EuCentral2,
    /// `eu-north-1`
    EuNorth1,
    /// `ap-south-1`
    ApSouth1,
    /// `ap-southeast-1`
    ApSoutheast1,
    /// `ap-northeast-1`
    ApNortheast1,
    /// `ap-northeast-2`
    ApNortheast2,
    /// `ap-southeast-2`
    ApSoutheast2,
    /// `sa-east-1`
    SaEast1,
    /// A value that the schema does not list, as it came. Compare it by `as_str()`.
    Unknown(UnknownValue),
}

impl SupabaseBucketPlanRegion {
    /// The values that the schema lists.
    pub const VALUES: &'static [&'static str] = &[
        "us-west-1",
        "us-east-1",
        "us-east-2",
        "ca-central-1",
        "eu-west-1",
        "eu-west-2",
        "eu-west-3",
        "eu-central-1",
        "eu-central-2",
        "eu-north-1",
        "ap-south-1",
        "ap-southeast-1",
        "ap-northeast-1",
        "ap-northeast-2",
        "ap-southeast-2",
        "sa-east-1",
    ];
    /// The value as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            SupabaseBucketPlanRegion::UsWest1 => "us-west-1",
            SupabaseBucketPlanRegion::UsEast1 => "us-east-1",
            SupabaseBucketPlanRegion::UsEast2 => "us-east-2",
            SupabaseBucketPlanRegion::CaCentral1 => "ca-central-1",
            SupabaseBucketPlanRegion::EuWest1 => "eu-west-1",
            SupabaseBucketPlanRegion::EuWest2 => "eu-west-2",
            SupabaseBucketPlanRegion::EuWest3 => "eu-west-3",
            SupabaseBucketPlanRegion::EuCentral1 => "eu-central-1",
            SupabaseBucketPlanRegion::EuCentral2 => "eu-central-2",
            SupabaseBucketPlanRegion::EuNorth1 => "eu-north-1",
            SupabaseBucketPlanRegion::ApSouth1 => "ap-south-1",
            SupabaseBucketPlanRegion::ApSoutheast1 => "ap-southeast-1",
            SupabaseBucketPlanRegion::ApNortheast1 => "ap-northeast-1",
            SupabaseBucketPlanRegion::ApNortheast2 => "ap-northeast-2",
            SupabaseBucketPlanRegion::ApSoutheast2 => "ap-southeast-2",
            SupabaseBucketPlanRegion::SaEast1 => "sa-east-1",
            SupabaseBucketPlanRegion::Unknown(value) => value.as_str(),
        }
    }

    fn from_name(name: &str) -> Self {
        static NAMES: Names = Names::new(
            SupabaseBucketPlanRegion::VALUES,
            &index::<32>(SupabaseBucketPlanRegion::VALUES),
        );
        static LISTED: [SupabaseBucketPlanRegion; 16usize] = [
            SupabaseBucketPlanRegion::UsWest1,
            SupabaseBucketPlanRegion::UsEast1,
            SupabaseBucketPlanRegion::UsEast2,
            SupabaseBucketPlanRegion::CaCentral1,
            SupabaseBucketPlanRegion::EuWest1,
            SupabaseBucketPlanRegion::EuWest2,
            SupabaseBucketPlanRegion::EuWest3,
            SupabaseBucketPlanRegion::EuCentral1,
            SupabaseBucketPlanRegion::EuCentral2,
            SupabaseBucketPlanRegion::EuNorth1,
            SupabaseBucketPlanRegion::ApSouth1,
            SupabaseBucketPlanRegion::ApSoutheast1,
            SupabaseBucketPlanRegion::ApNortheast1,
            SupabaseBucketPlanRegion::ApNortheast2,
            SupabaseBucketPlanRegion::ApSoutheast2,
            SupabaseBucketPlanRegion::SaEast1,
        ];
        match NAMES.find(name) {
            Some(position) => LISTED[position].clone(),
            None => SupabaseBucketPlanRegion::Unknown(UnknownValue(name.into())),
        }
    }
}

impl Text for SupabaseBucketPlanRegion {
    fn set(&mut self, text: &str) -> bool {
        *self = SupabaseBucketPlanRegion::from_name(text);
        !matches!(self, SupabaseBucketPlanRegion::Unknown(_))
    }

    fn as_str(&self) -> &str {
        SupabaseBucketPlanRegion::as_str(self)
    }

    fn expected(&self) -> &'static str {
        "one of 16 listed values"
    }
}

texts! {
    SupabaseBucketPlanRegion = "vapi-supabasebucketplan-schema.json#/properties/region";
}
