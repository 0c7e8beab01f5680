// @generated from vapi-createazurecredentialdto-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::UnknownValue;

/// One of 25 listed values, or another string.
///
/// Schema: `vapi-createazurecredentialdto-schema.json#/properties/region`
/// and 1 other place that says the same.
#[derive(Clone, PartialEq, Hash)]
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
    /// `switzerlandnorth`
    Switzerlandnorth,
    /// `switzerlandwest`
    Switzerlandwest,
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

string_enum! {
    CreateAzureCredentialDtoRegion = "vapi-createazurecredentialdto-schema.json#/properties/region", unstated, b"\x0d\x00\x00\x00\x00\x00\x00\x00\x00\x00\x0b\x04\x00\x00\x00\x00\x00\x00\x0a\x19\x03\x06\x08\x00\
        \x13\x00\x00\x00\x00\x15\x11\x17\x12\x14\x01\x00\x00\x10\x00\x00\x00\x00\x02\x0f\x00\x00\x16\x00\x00\
        \x05\x0c\x0e\x00\x00\x09\x18\x00\x00\x00\x00\x00\x07\x00\x00", "one of 25 listed values" {
        Australiaeast = "australiaeast";
        Canadaeast = "canadaeast";
        Canadacentral = "canadacentral";
        Centralus = "centralus";
        Eastus2 = "eastus2";
        Eastus = "eastus";
        France = "france";
        Germanywestcentral = "germanywestcentral";
        India = "india";
        Japaneast = "japaneast";
        Japanwest = "japanwest";
        Northcentralus = "northcentralus";
        Norway = "norway";
        Polandcentral = "polandcentral";
        Southcentralus = "southcentralus";
        Spaincentral = "spaincentral";
        Swedencentral = "swedencentral";
        Switzerland = "switzerland";
        Switzerlandnorth = "switzerlandnorth";
        Switzerlandwest = "switzerlandwest";
        Uaenorth = "uaenorth";
        Uk = "uk";
        Westeurope = "westeurope";
        Westus = "westus";
        Westus3 = "westus3";
    }
}
