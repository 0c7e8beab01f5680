// @generated from vapi-createmakecredentialdto-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field};

/// `CreateMakeCredentialDTO`.
///
/// Schema: `vapi-createmakecredentialdto-schema.json#`
///
/// Always written with `provider`: `"make"`.
#[derive(Clone)]
pub struct CreateMakeCredentialDto {
    /// `teamId`, required.
    pub team_id: String,
    /// `region`, required.
    pub region: String,
    /// `apiKey`, required.
    pub api_key: String,
    /// `name`, at most 40 characters, at least 1 characters.
    pub name: Option<String>,
    _extra: Extra,
}

impl CreateMakeCredentialDto {
    /// A value with its required members.
    pub fn new(
        team_id: impl Into<String>,
        region: impl Into<String>,
        api_key: impl Into<String>,
    ) -> Self {
        CreateMakeCredentialDto {
            team_id: team_id.into(),
            region: region.into(),
            api_key: api_key.into(),
            ..Field::empty()
        }
    }
}

object! {
    CreateMakeCredentialDto = "vapi-createmakecredentialdto-schema.json#", unstated, missed 0b1111, b"\x00\x00\x00\x00\x00\x03\x02\x04\x00\x00\x00\x05\x00\x01\x00\x00" {
        0 "provider" => constant("make");
        1 "teamId" => required(team_id: STRING, with_team_id into String);
        2 "region" => required(region: STRING, with_region into String);
        3 "apiKey" => required(api_key: STRING, with_api_key into String);
        4 "name" => optional(name: STRING, with_name into String);
    }
    (team_id, region, api_key) (name)
}
