// @generated from vapi-gcpkey-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field};

/// `GcpKey`.
///
/// Schema: `vapi-gcpkey-schema.json#`
#[derive(Clone)]
pub struct GcpKey {
    /// `type`, required.
    pub r#type: String,
    /// `projectId`, required.
    pub project_id: String,
    /// `privateKeyId`, required.
    pub private_key_id: String,
    /// `privateKey`, required.
    pub private_key: String,
    /// `clientEmail`, required.
    pub client_email: String,
    /// `clientId`, required.
    pub client_id: String,
    /// `authUri`, required.
    pub auth_uri: String,
    /// `tokenUri`, required.
    pub token_uri: String,
    /// `authProviderX509CertUrl`, required.
    pub auth_provider_x509_cert_url: String,
    /// `clientX509CertUrl`, required.
    pub client_x509_cert_url: String,
    /// `universeDomain`, required.
    pub universe_domain: String,
    _extra: Extra,
}

impl GcpKey {
    /// A value with its required members.
    #[allow(clippy::too_many_arguments)]
    pub fn new(
        r#type: impl Into<String>,
        project_id: impl Into<String>,
        private_key_id: impl Into<String>,
        private_key: impl Into<String>,
        client_email: impl Into<String>,
        client_id: impl Into<String>,
        auth_uri: impl Into<String>,
        token_uri: impl Into<String>,
        auth_provider_x509_cert_url: impl Into<String>,
        client_x509_cert_url: impl Into<String>,
        universe_domain: impl Into<String>,
    ) -> Self {
        GcpKey {
            r#type: r#type.into(),
            project_id: project_id.into(),
            private_key_id: private_key_id.into(),
            private_key: private_key.into(),
            client_email: client_email.into(),
            client_id: client_id.into(),
            auth_uri: auth_uri.into(),
            token_uri: token_uri.into(),
            auth_provider_x509_cert_url: auth_provider_x509_cert_url.into(),
            client_x509_cert_url: client_x509_cert_url.into(),
            universe_domain: universe_domain.into(),
            ..Field::empty()
        }
    }
}

object! {
    GcpKey = "vapi-gcpkey-schema.json#", unstated, missed 0b11111111111, b"\x01\x00\x06\x0b\x03\x00\x07\x08\x00\x00\x00\x00\x00\x00\x00\x00\x00\x09\x00\x00\x00\x04\x00\x00\
        \x00\x05\x00\x02\x0a\x00\x00\x00" {
        0 "type" => required(r#type: STRING, with_type into String);
        1 "projectId" => required(project_id: STRING, with_project_id into String);
        2 "privateKeyId" => required(private_key_id: STRING, with_private_key_id into String);
        3 "privateKey" => required(private_key: STRING, with_private_key into String);
        4 "clientEmail" => required(client_email: STRING, with_client_email into String);
        5 "clientId" => required(client_id: STRING, with_client_id into String);
        6 "authUri" => required(auth_uri: STRING, with_auth_uri into String);
        7 "tokenUri" => required(token_uri: STRING, with_token_uri into String);
        8 "authProviderX509CertUrl" => required(auth_provider_x509_cert_url: STRING, with_auth_provider_x509_cert_url into String);
        9 "clientX509CertUrl" => required(client_x509_cert_url: STRING, with_client_x509_cert_url into String);
        10 "universeDomain" => required(universe_domain: STRING, with_universe_domain into String);
    }
    (r#type, project_id, private_key_id, private_key, client_email, client_id, auth_uri, token_uri, auth_provider_x509_cert_url, client_x509_cert_url, universe_domain) ()
}
