// @generated from vapi-servermessageresponsecampaignpredial-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field};

/// `ServerMessageResponseCampaignPredial`.
///
/// Schema: `vapi-servermessageresponsecampaignpredial-schema.json#`
#[derive(Clone)]
pub struct ServerMessageResponseCampaignPredial {
    /// `eligible`, required.
    pub eligible: bool,
    _extra: Extra,
}

impl ServerMessageResponseCampaignPredial {
    /// A value with its required members.
    pub fn new(eligible: bool) -> Self {
        ServerMessageResponseCampaignPredial {
            eligible,
            ..Field::empty()
        }
    }
}

object! {
    ServerMessageResponseCampaignPredial = "vapi-servermessageresponsecampaignpredial-schema.json#", unstated, missed 0b1, b"" {
        0 "eligible" => required(eligible: BOOLEAN, with_eligible plain bool);
    }
    (eligible) ()
}
