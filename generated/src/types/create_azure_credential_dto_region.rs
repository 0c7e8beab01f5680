// @generated from vapi-createazurecredentialdto-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Names, Text, UnknownValue, index};

/// One of 23 listed values, or another string.
///
/// Schema: `vapi-createazurecredentialdto-schema.json#/properties/region`
/// and 1 other place that says the same.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CreateAzureCredentialDtoRegion {
    /// `australiaeast`
    Australiaeast,
    /// `canadaeast`
    Canadaeast,
    /// `canadacentral`
    Canadacentral,
    /// `centralus`
    Centralus,
    /// `eastus2`
    Eastus2,
    /// `eastus`
    Eastus,
    /// `france`
    France,
    /// `germanywestcentral`
    Germanywestcentral,
    /// `india`
    India,
    /// `japaneast`
    Japaneast,
    /// `japanwest`
    Japanwest,
    /// `northcentralus`
    Northcentralus,
    /// `norway`
    Norway,
    /// `polandcentral`
    Polandcentral,
    /// `southcentralus`
    Southcentralus,
    /// `spaincentral`
    Spaincentral,
    /// `swedencentral`
    Swedencentral,
    /// `switzerland`
    Switzerland,
    /// `uaenorth`
    Uaenorth,
    /// `uk`
    Uk,
    /// `westeurope`
    Westeurope,
    /// `westus`
    Westus,
    /// `westus3`
    Westus3,
    /// A value that the schema does not list, as it came. Compare it by `as_str()`.
    Unknown(UnknownValue),
}

impl CreateAzureCredentialDtoRegion {
    /// The values that the schema lists.
    pub const VALUES: &'static [&'static str] = &[
        "australiaeast",
        "canadaeast",
        "canadacentral",
        "centralus",
        "eastus2",
        "eastus",
        "france",
        "germanywestcentral",
        "india",
        "japaneast",
        "japanwest",
        "northcentralus",
        "norway",
        "polandcentral",
        "southcentralus",
        "spaincentral",
        "swedencentral",
        "switzerland",
        "uaenorth",
        "uk",
        "westeurope",
        "westus",
        "westus3",
    ];
    /// The value as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            CreateAzureCredentialDtoRegion::Australiaeast => "australiaeast",
            CreateAzureCredentialDtoRegion::Canadaeast => "canadaeast",
            CreateAzureCredentialDtoRegion::Canadacentral => "canadacentral",
            CreateAzureCredentialDtoRegion::Centralus => "centralus",
            CreateAzureCredentialDtoRegion::Eastus2 => "eastus2",
            CreateAzureCredentialDtoRegion::Eastus => "eastus",
            CreateAzureCredentialDtoRegion::France => "france",
            CreateAzureCredentialDtoRegion::Germanywestcentral => "germanywestcentral",
            CreateAzureCredentialDtoRegion::India => "india",
            CreateAzureCredentialDtoRegion::Japaneast => "japaneast",
            CreateAzureCredentialDtoRegion::Japanwest => "japanwest",
            CreateAzureCredentialDtoRegion::Northcentralus => "northcentralus",
            CreateAzureCredentialDtoRegion::Norway => "norway",
            CreateAzureCredentialDtoRegion::Polandcentral => "polandcentral",
            CreateAzureCredentialDtoRegion::Southcentralus => "southcentralus",
            CreateAzureCredentialDtoRegion::Spaincentral => "spaincentral",
            CreateAzureCredentialDtoRegion::Swedencentral => "swedencentral",
            CreateAzureCredentialDtoRegion::Switzerland => "switzerland",
            CreateAzureCredentialDtoRegion::Uaenorth => "uaenorth",
            CreateAzureCredentialDtoRegion::Uk => "uk",
            CreateAzureCredentialDtoRegion::Westeurope => "westeurope",
            CreateAzureCredentialDtoRegion::Westus => "westus",
            CreateAzureCredentialDtoRegion::Westus3 => "westus3",
            CreateAzureCredentialDtoRegion::Unknown(value) => value.as_str(),
        }
    }

    fn from_name(name: &str) -> Self {
        static NAMES: Names = Names::new(
            CreateAzureCredentialDtoRegion::VALUES,
            &index::<64>(CreateAzureCredentialDtoRegion::VALUES),
        );
        static LISTED: [CreateAzureCredentialDtoRegion; 23usize] = [
            CreateAzureCredentialDtoRegion::Australiaeast,
            CreateAzureCredentialDtoRegion::Canadaeast,
            CreateAzureCredentialDtoRegion::Canadacentral,
            CreateAzureCredentialDtoRegion::Centralus,
            CreateAzureCredentialDtoRegion::Eastus2,
            CreateAzureCredentialDtoRegion::Eastus,
            CreateAzureCredentialDtoRegion::France,
            CreateAzureCredentialDtoRegion::Germanywestcentral,
            CreateAzureCredentialDtoRegion::India,
            CreateAzureCredentialDtoRegion::Japaneast,
            CreateAzureCredentialDtoRegion::Japanwest,
            CreateAzureCredentialDtoRegion::Northcentralus,
            CreateAzureCredentialDtoRegion::Norway,
            CreateAzureCredentialDtoRegion::Polandcentral,
            CreateAzureCredentialDtoRegion::Southcentralus,
            CreateAzureCredentialDtoRegion::Spaincentral,
            CreateAzureCredentialDtoRegion::Swedencentral,
            CreateAzureCredentialDtoRegion::Switzerland,
            CreateAzureCredentialDtoRegion::Uaenorth,
            CreateAzureCredentialDtoRegion::Uk,
            CreateAzureCredentialDtoRegion::Westeurope,
            CreateAzureCredentialDtoRegion::Westus,
            CreateAzureCredentialDtoRegion::Westus3,
        ];
        match NAMES.find(name) {
            Some(position) => LISTED[position].clone(),
            None => CreateAzureCredentialDtoRegion::Unknown(UnknownValue(name.into())),
        }
    }
}

impl Text for CreateAzureCredentialDtoRegion {
    fn set(&mut self, text: &str) -> bool {
        *self = CreateAzureCredentialDtoRegion::from_name(text);
        !matches!(self, CreateAzureCredentialDtoRegion::Unknown(_))
    }

    fn as_str(&self) -> &str {
        CreateAzureCredentialDtoRegion::as_str(self)
    }

    fn expected(&self) -> &'static str {
        "one of 23 listed values"
    }
}

texts! {
    CreateAzureCredentialDtoRegion =
    "vapi-createazurecredentialdto-schema.json#/properties/region";
}
