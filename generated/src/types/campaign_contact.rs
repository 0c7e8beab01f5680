// @generated from vapi-campaigncontact-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::formats::{self};
use crate::support::{Extra, Field};
use crate::types::AssistantOverrides;

/// `CampaignContact`.
///
/// Schema: `vapi-campaigncontact-schema.json#`
#[derive(Clone)]
pub struct CampaignContact {
    /// `id`, required.
    pub id: String,
    /// `campaignId`, required.
    pub campaign_id: String,
    /// `orgId`, required.
    pub org_id: String,
    /// `customerId`.
    pub customer_id: Option<String>,
    /// `number`, required, at most 40 characters, at least 3 characters.
    pub number: String,
    /// `name`, at most 40 characters.
    pub name: Option<String>,
    /// `assistantOverrides`.
    pub assistant_overrides: Option<Box<AssistantOverrides>>,
    /// `squadOverrides`.
    pub squad_overrides: Option<Box<AssistantOverrides>>,
    /// `createdAt`, required, format `date-time`.
    pub created_at: formats::DateTime,
    _extra: Extra,
}

impl CampaignContact {
    /// A value with its required members.
    pub fn new(
        id: impl Into<String>,
        campaign_id: impl Into<String>,
        org_id: impl Into<String>,
        number: impl Into<String>,
        created_at: impl Into<formats::DateTime>,
    ) -> Self {
        CampaignContact {
            id: id.into(),
            campaign_id: campaign_id.into(),
            org_id: org_id.into(),
            number: number.into(),
            created_at: created_at.into(),
            ..Field::empty()
        }
    }
}

object! {
    CampaignContact = "vapi-campaigncontact-schema.json#", unstated, missed 0b100010111, b"\x07\x01\x00\x08\x02\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x05\x03\x09\x00\x00\x00\x00\x00\
        \x00\x00\x00\x04\x06\x00\x00\x00" {
        0 "id" => required(id: STRING, with_id into String);
        1 "campaignId" => required(campaign_id: STRING, with_campaign_id into String);
        2 "orgId" => required(org_id: STRING, with_org_id into String);
        3 "customerId" => optional(customer_id: STRING, with_customer_id into String);
        4 "number" => required(number: STRING, with_number into String);
        5 "name" => optional(name: STRING, with_name into String);
        6 "assistantOverrides" => optional(assistant_overrides: OBJECT, with_assistant_overrides into AssistantOverrides);
        7 "squadOverrides" => optional(squad_overrides: OBJECT, with_squad_overrides into AssistantOverrides);
        8 "createdAt" => required(created_at: STRING, with_created_at into formats::DateTime);
    }
    (id, campaign_id, org_id, number, created_at) (customer_id, name, assistant_overrides, squad_overrides)
}
