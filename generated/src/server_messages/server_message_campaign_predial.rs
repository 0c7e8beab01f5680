// @generated from vapi-servermessagecampaignpredial-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field, Number, OrNull};
use crate::types::{
    Artifact, Call, CampaignContact, Chat, CreateAssistantDto, CreateCustomerDto,
    PhoneNumber,
};

/// `ServerMessageCampaignPredial`.
///
/// Schema: `vapi-servermessagecampaignpredial-schema.json#`
///
/// Always written with `type`: `"campaign.predial"`.
#[derive(Clone)]
pub struct ServerMessageCampaignPredial {
    /// `phoneNumber`.
    pub phone_number: Option<PhoneNumber>,
    /// `assistantVersion`, or null.
    pub assistant_version: OrNull<String>,
    /// `campaignId`, required.
    pub campaign_id: String,
    /// `contact`, required.
    pub contact: Box<CampaignContact>,
    /// `timestamp`.
    pub timestamp: Option<Number>,
    /// `artifact`.
    pub artifact: Option<Box<Artifact>>,
    /// `assistant`.
    pub assistant: Option<Box<CreateAssistantDto>>,
    /// `customer`.
    pub customer: Option<Box<CreateCustomerDto>>,
    /// `call`.
    pub call: Option<Box<Call>>,
    /// `chat`.
    pub chat: Option<Box<Chat>>,
    _extra: Extra,
}

impl ServerMessageCampaignPredial {
    /// A value with its required members.
    pub fn new(
        campaign_id: impl Into<String>,
        contact: impl Into<CampaignContact>,
    ) -> Self {
        ServerMessageCampaignPredial {
            campaign_id: campaign_id.into(),
            contact: Box::new(contact.into()),
            ..Field::empty()
        }
    }
}

object! {
    ServerMessageCampaignPredial = "vapi-servermessagecampaignpredial-schema.json#", unstated, missed 0b11100, b"\x03\x0a\x00\x00\x04\x05\x08\x07\x00\x00\x0b\x00\x00\x00\x00\x00\x00\x06\x00\x00\x00\x02\x00\x00\
        \x01\x00\x00\x00\x00\x00\x00\x09" {
        0 "phoneNumber" => optional(phone_number: OBJECT, with_phone_number into PhoneNumber);
        1 "assistantVersion" => or_null(assistant_version: NULL | STRING, with_assistant_version into String);
        2 "type" => constant("campaign.predial");
        3 "campaignId" => required(campaign_id: STRING, with_campaign_id into String);
        4 "contact" => required(contact: OBJECT, with_contact into CampaignContact);
        5 "timestamp" => optional(timestamp: NUMBER, with_timestamp into Number);
        6 "artifact" => optional(artifact: OBJECT, with_artifact into Artifact);
        7 "assistant" => optional(assistant: OBJECT, with_assistant into CreateAssistantDto);
        8 "customer" => optional(customer: OBJECT, with_customer into CreateCustomerDto);
        9 "call" => optional(call: OBJECT, with_call into Call);
        10 "chat" => optional(chat: OBJECT, with_chat into Chat);
    }
    (assistant_version, campaign_id, contact) (phone_number, timestamp, artifact, assistant, customer, call, chat)
}
