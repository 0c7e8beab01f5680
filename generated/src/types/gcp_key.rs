// @generated from vapi-gcpkey-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{
    Extra, Field, Member, Names, Object, ObjectShape, Slot, View, index, kind,
};

/// `GcpKey`.
///
/// Schema: `vapi-gcpkey-schema.json#`
#[derive(Clone, PartialEq)]
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
            ..GcpKey::empty()
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
        GcpKey {
            r#type: Field::empty(),
            project_id: Field::empty(),
            private_key_id: Field::empty(),
            private_key: Field::empty(),
            client_email: Field::empty(),
            client_id: Field::empty(),
            auth_uri: Field::empty(),
            token_uri: Field::empty(),
            auth_provider_x509_cert_url: Field::empty(),
            client_x509_cert_url: Field::empty(),
            universe_domain: Field::empty(),
            _extra: Extra::EMPTY,
        }
    }
}

pub(crate) static GCP_KEY: ObjectShape = {
    const NAMES: &[&str] = &[
        "type",
        "projectId",
        "privateKeyId",
        "privateKey",
        "clientEmail",
        "clientId",
        "authUri",
        "tokenUri",
        "authProviderX509CertUrl",
        "clientX509CertUrl",
        "universeDomain",
    ];
    ObjectShape {
        name: "GcpKey",
        members: &[
            Member::required("type", kind::STRING),
            Member::required("projectId", kind::STRING),
            Member::required("privateKeyId", kind::STRING),
            Member::required("privateKey", kind::STRING),
            Member::required("clientEmail", kind::STRING),
            Member::required("clientId", kind::STRING),
            Member::required("authUri", kind::STRING),
            Member::required("tokenUri", kind::STRING),
            Member::required("authProviderX509CertUrl", kind::STRING),
            Member::required("clientX509CertUrl", kind::STRING),
            Member::required("universeDomain", kind::STRING),
        ],
        names: Names::new(NAMES, &index::<32>(NAMES)),
        open: false,
    }
};

impl Object for GcpKey {
    fn shape(&self) -> &'static ObjectShape {
        &GCP_KEY
    }

    fn slot(&mut self, position: usize) -> Slot<'_> {
        match position {
            0 => Slot::required(&mut self.r#type),
            1 => Slot::required(&mut self.project_id),
            2 => Slot::required(&mut self.private_key_id),
            3 => Slot::required(&mut self.private_key),
            4 => Slot::required(&mut self.client_email),
            5 => Slot::required(&mut self.client_id),
            6 => Slot::required(&mut self.auth_uri),
            7 => Slot::required(&mut self.token_uri),
            8 => Slot::required(&mut self.auth_provider_x509_cert_url),
            9 => Slot::required(&mut self.client_x509_cert_url),
            10 => Slot::required(&mut self.universe_domain),
            _ => Slot::Null,
        }
    }

    fn view(&self, position: usize) -> View<'_> {
        match position {
            0 => View::required(&self.r#type),
            1 => View::required(&self.project_id),
            2 => View::required(&self.private_key_id),
            3 => View::required(&self.private_key),
            4 => View::required(&self.client_email),
            5 => View::required(&self.client_id),
            6 => View::required(&self.auth_uri),
            7 => View::required(&self.token_uri),
            8 => View::required(&self.auth_provider_x509_cert_url),
            9 => View::required(&self.client_x509_cert_url),
            10 => View::required(&self.universe_domain),
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
    GcpKey = "vapi-gcpkey-schema.json#";
}
