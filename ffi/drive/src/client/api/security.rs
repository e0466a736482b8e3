//! Operations of the security group. Printed by `kassa-bindgen client`. Do not edit.

use crate::client::Nothing;
use crate::client::operation::operation;
use crate::client::{Body, Client, Request};

/// Operations of the security group.
#[derive(Clone, Copy, Debug)]
pub struct Security<'c>(pub(super) &'c Client);

impl<'c> Security<'c> {
    /// Operations of `security.api_key`.
    #[must_use]
    pub fn api_key(self) -> ApiKeyOperations<'c> {
        ApiKeyOperations(self.0)
    }

    /// Operations of `security.client_certificate`.
    #[must_use]
    pub fn client_certificate(self) -> ClientCertificateOperations<'c> {
        ClientCertificateOperations(self.0)
    }

    /// Operations of `security.client_identifier`.
    #[must_use]
    pub fn client_identifier(self) -> ClientIdentifierOperations<'c> {
        ClientIdentifierOperations(self.0)
    }

    /// Operations of `security.ip`.
    #[must_use]
    pub fn ip(self) -> IpOperations<'c> {
        IpOperations(self.0)
    }

    /// Operations of `security.mtls`.
    #[must_use]
    pub fn mtls(self) -> MtlsOperations<'c> {
        MtlsOperations(self.0)
    }

    /// Operations of `security.sftp`.
    #[must_use]
    pub fn sftp(self) -> SftpOperations<'c> {
        SftpOperations(self.0)
    }
}

/// Operations of `security.api_key`.
#[derive(Clone, Copy, Debug)]
pub struct ApiKeyOperations<'c>(&'c Client);

impl ApiKeyOperations<'_> {
    /// Lists the API keys.
    ///
    /// `GET /account/integration/credentials/api-key`.
    pub fn list(self) -> Request<ApiKeyList> {
        Request::new(self.0)
    }

    /// Makes an API key. It is told once: when the answer is lost, list the keys, disable the one that nobody knows, and make another.
    ///
    /// `POST /account/integration/credentials/api-key`; never repeated once it may have been done.
    pub fn create(
        self,
        body: impl Into<Body<kassa::api::security::credential::CredentialDescriptionRequest>>,
    ) -> Request<ApiKeyCreate> {
        Request::new(self.0).with_body(body)
    }

    /// Reads an API key, without its text.
    ///
    /// `GET /account/integration/credentials/api-key/{credential_id}`.
    pub fn read(self, credential_id: impl AsRef<str>) -> Request<ApiKeyRead> {
        Request::new(self.0).with_path("credential_id", credential_id)
    }

    /// Changes the description of an API key.
    ///
    /// `PATCH /account/integration/credentials/api-key/{credential_id}`.
    pub fn update(
        self,
        credential_id: impl AsRef<str>,
        body: impl Into<Body<kassa::api::security::credential::CredentialDescriptionRequest>>,
    ) -> Request<ApiKeyUpdate> {
        Request::new(self.0).with_path("credential_id", credential_id).with_body(body)
    }

    /// Disables an API key, even the one that the call is made with.
    ///
    /// `DELETE /account/integration/credentials/api-key/{credential_id}`.
    ///
    /// 404: among others: it is disabled already.
    ///
    /// 409: among others: it is disabled already; read what is there.
    pub fn disable(self, credential_id: impl AsRef<str>) -> Request<ApiKeyDisable> {
        Request::new(self.0).with_path("credential_id", credential_id)
    }
}

/// Operations of `security.client_certificate`.
#[derive(Clone, Copy, Debug)]
pub struct ClientCertificateOperations<'c>(&'c Client);

impl ClientCertificateOperations<'_> {
    /// Lists the client certificates.
    ///
    /// `GET /account/integration/credentials/client-certificate`.
    pub fn list(self) -> Request<ClientCertificateList> {
        Request::new(self.0)
    }

    /// Has a certificate issued. It is told once: when the answer is lost, list the certificates, revoke the one that nobody has, and ask for another.
    ///
    /// `POST /account/integration/credentials/client-certificate`; never repeated once it may have been done.
    pub fn create(
        self,
        body: impl Into<Body<kassa::api::security::client_certificate::ClientCertificateRequest>>,
    ) -> Request<ClientCertificateCreate> {
        Request::new(self.0).with_body(body)
    }

    /// Reads a certificate, without its text.
    ///
    /// `GET /account/integration/credentials/client-certificate/{credential_id}`.
    pub fn read(self, credential_id: impl AsRef<str>) -> Request<ClientCertificateRead> {
        Request::new(self.0).with_path("credential_id", credential_id)
    }

    /// Changes the description of a certificate.
    ///
    /// `PATCH /account/integration/credentials/client-certificate/{credential_id}`.
    pub fn update(
        self,
        credential_id: impl AsRef<str>,
        body: impl Into<Body<kassa::api::security::credential::CredentialDescriptionRequest>>,
    ) -> Request<ClientCertificateUpdate> {
        Request::new(self.0).with_path("credential_id", credential_id).with_body(body)
    }

    /// Makes a certificate void from a moment on.
    ///
    /// `POST /account/integration/credentials/client-certificate/{credential_id}/revoke`; no source confirms the answer.
    pub fn revoke(
        self,
        credential_id: impl AsRef<str>,
        body: impl Into<Body<kassa::api::security::client_certificate::RevokeCertificateRequest>>,
    ) -> Request<ClientCertificateRevoke> {
        Request::new(self.0).with_path("credential_id", credential_id).with_body(body)
    }
}

/// Operations of `security.client_identifier`.
#[derive(Clone, Copy, Debug)]
pub struct ClientIdentifierOperations<'c>(&'c Client);

impl ClientIdentifierOperations<'_> {
    /// Lists the client identifiers.
    ///
    /// `GET /account/integration/credentials/client-identifier`.
    pub fn list(self) -> Request<ClientIdentifierList> {
        Request::new(self.0)
    }

    /// Makes a client identifier.
    ///
    /// `POST /account/integration/credentials/client-identifier`.
    pub fn create(
        self,
        body: impl Into<Body<kassa::api::security::client_identifier::ClientIdentifierRequest>>,
    ) -> Request<ClientIdentifierCreate> {
        Request::new(self.0).with_body(body)
    }

    /// Reads a client identifier.
    ///
    /// `GET /account/integration/credentials/client-identifier/{credential_id}`.
    pub fn read(self, credential_id: impl AsRef<str>) -> Request<ClientIdentifierRead> {
        Request::new(self.0).with_path("credential_id", credential_id)
    }

    /// Changes the description of a client identifier.
    ///
    /// `PATCH /account/integration/credentials/client-identifier/{credential_id}`.
    pub fn update(
        self,
        credential_id: impl AsRef<str>,
        body: impl Into<Body<kassa::api::security::credential::CredentialDescriptionRequest>>,
    ) -> Request<ClientIdentifierUpdate> {
        Request::new(self.0).with_path("credential_id", credential_id).with_body(body)
    }

    /// Disables a client identifier: pages that use it stop working.
    ///
    /// `DELETE /account/integration/credentials/client-identifier/{credential_id}`.
    ///
    /// 404: among others: it is disabled already.
    ///
    /// 409: among others: it is disabled already; read what is there.
    pub fn disable(self, credential_id: impl AsRef<str>) -> Request<ClientIdentifierDisable> {
        Request::new(self.0).with_path("credential_id", credential_id)
    }
}

/// Operations of `security.ip`.
#[derive(Clone, Copy, Debug)]
pub struct IpOperations<'c>(&'c Client);

impl IpOperations<'_> {
    /// Reads from which addresses calls may come.
    ///
    /// `GET /account/integration/ip-restrictions/allowed-ips`; no source confirms the answer.
    pub fn read(self) -> Request<IpRead> {
        Request::new(self.0)
    }

    /// Changes from which addresses calls may come. A wrong list locks the caller out.
    ///
    /// `PATCH /account/integration/inbound-restriction/ip`; no source confirms the answer.
    pub fn update(
        self,
        body: impl Into<Body<kassa::api::security::ip_restriction::IpRestrictionUpdate>>,
    ) -> Request<IpUpdate> {
        Request::new(self.0).with_body(body)
    }
}

/// Operations of `security.mtls`.
#[derive(Clone, Copy, Debug)]
pub struct MtlsOperations<'c>(&'c Client);

impl MtlsOperations<'_> {
    /// Reads whether certificates are enforced. An answer without a body tells nothing.
    ///
    /// `GET /account/integration/client-certificates/enforcement`; no source confirms the answer.
    pub fn read(self) -> Request<MtlsRead> {
        Request::new(self.0)
    }

    /// Refuses calls without a valid certificate. Wait until the header of every answer says VALID, for every caller: who has no certificate is locked out.
    ///
    /// `PUT /account/integration/client-certificates/enforcement`; no source confirms the answer.
    pub fn enforce(
        self,
        body: impl Into<Body<kassa::api::security::mtls::MtlsEnforcementRequest>>,
    ) -> Request<MtlsEnforce> {
        Request::new(self.0).with_body(body)
    }

    /// Lets calls without a certificate through again.
    ///
    /// `DELETE /account/integration/client-certificates/enforcement`; no source confirms the answer.
    ///
    /// 404: among others: nothing is enforced any more.
    ///
    /// 409: among others: nothing is enforced any more; read what is there.
    pub fn remove(self) -> Request<MtlsRemove> {
        Request::new(self.0)
    }
}

/// Operations of `security.sftp`.
#[derive(Clone, Copy, Debug)]
pub struct SftpOperations<'c>(&'c Client);

impl SftpOperations<'_> {
    /// Lists the SFTP users.
    ///
    /// `GET /account/integration/credentials/sftp`.
    pub fn list(self) -> Request<SftpList> {
        Request::new(self.0)
    }

    /// Makes an SFTP user. The password is told once: when the answer is lost, list the users, disable the one that nobody knows, and make another.
    ///
    /// `POST /account/integration/credentials/sftp`; never repeated once it may have been done.
    pub fn create(
        self,
        body: impl Into<Body<kassa::api::security::credential::CredentialDescriptionRequest>>,
    ) -> Request<SftpCreate> {
        Request::new(self.0).with_body(body)
    }

    /// Reads an SFTP user, without the password.
    ///
    /// `GET /account/integration/credentials/sftp/{credential_id}`.
    pub fn read(self, credential_id: impl AsRef<str>) -> Request<SftpRead> {
        Request::new(self.0).with_path("credential_id", credential_id)
    }

    /// Disables an SFTP user.
    ///
    /// `DELETE /account/integration/credentials/sftp/{credential_id}`.
    ///
    /// 404: among others: it is disabled already.
    ///
    /// 409: among others: it is disabled already; read what is there.
    pub fn disable(self, credential_id: impl AsRef<str>) -> Request<SftpDisable> {
        Request::new(self.0).with_path("credential_id", credential_id)
    }
}

operation! {
/// `security.api_key.list`.
ApiKeyList = kassa::api::security::LIST_API_KEYS => json kassa::api::security::api_key::ApiKeyCredentialList;
/// `security.api_key.create`.
ApiKeyCreate = kassa::api::security::CREATE_API_KEY => json kassa::api::security::api_key::ApiKeyCredentialCreated;
/// `security.api_key.read`.
ApiKeyRead = kassa::api::security::GET_API_KEY => json kassa::api::security::api_key::ApiKeyCredential;
/// `security.api_key.update`.
ApiKeyUpdate = kassa::api::security::UPDATE_API_KEY => json kassa::api::security::api_key::ApiKeyCredential;
/// `security.api_key.disable`.
ApiKeyDisable = kassa::api::security::DISABLE_API_KEY => json Nothing;
/// `security.client_identifier.list`.
ClientIdentifierList = kassa::api::security::LIST_CLIENT_IDENTIFIERS => json kassa::api::security::client_identifier::ClientIdentifierCredentialList;
/// `security.client_identifier.create`.
ClientIdentifierCreate = kassa::api::security::CREATE_CLIENT_IDENTIFIER => json kassa::api::security::client_identifier::ClientIdentifierCredential;
/// `security.client_identifier.read`.
ClientIdentifierRead = kassa::api::security::GET_CLIENT_IDENTIFIER => json kassa::api::security::client_identifier::ClientIdentifierCredential;
/// `security.client_identifier.update`.
ClientIdentifierUpdate = kassa::api::security::UPDATE_CLIENT_IDENTIFIER => json kassa::api::security::client_identifier::ClientIdentifierCredential;
/// `security.client_identifier.disable`.
ClientIdentifierDisable = kassa::api::security::DISABLE_CLIENT_IDENTIFIER => json Nothing;
/// `security.client_certificate.list`.
ClientCertificateList = kassa::api::security::LIST_CLIENT_CERTIFICATES => json kassa::api::security::client_certificate::ClientCertificateCredentialList;
/// `security.client_certificate.create`.
ClientCertificateCreate = kassa::api::security::CREATE_CLIENT_CERTIFICATE => json kassa::api::security::client_certificate::ClientCertificateCreated;
/// `security.client_certificate.read`.
ClientCertificateRead = kassa::api::security::GET_CLIENT_CERTIFICATE => json kassa::api::security::client_certificate::ClientCertificateCredential;
/// `security.client_certificate.update`.
ClientCertificateUpdate = kassa::api::security::UPDATE_CLIENT_CERTIFICATE => json kassa::api::security::client_certificate::ClientCertificateCredential;
/// `security.client_certificate.revoke`.
ClientCertificateRevoke = kassa::api::security::REVOKE_CLIENT_CERTIFICATE => json kassa::api::security::client_certificate::ClientCertificateCredential;
/// `security.mtls.read`.
MtlsRead = kassa::api::security::GET_MTLS_ENFORCEMENT => json kassa::api::security::mtls::MtlsEnforcementStatus;
/// `security.mtls.enforce`.
MtlsEnforce = kassa::api::security::ENFORCE_MTLS => json kassa::api::security::mtls::MtlsEnforcementStatus;
/// `security.mtls.remove`.
MtlsRemove = kassa::api::security::REMOVE_MTLS_ENFORCEMENT => json kassa::api::security::mtls::MtlsEnforcementStatus;
/// `security.sftp.list`.
SftpList = kassa::api::security::LIST_SFTP_CREDENTIALS => json kassa::api::security::sftp::SftpCredentialList;
/// `security.sftp.create`.
SftpCreate = kassa::api::security::CREATE_SFTP_CREDENTIAL => json kassa::api::security::sftp::SftpCredentialCreated;
/// `security.sftp.read`.
SftpRead = kassa::api::security::GET_SFTP_CREDENTIAL => json kassa::api::security::sftp::SftpCredential;
/// `security.sftp.disable`.
SftpDisable = kassa::api::security::DISABLE_SFTP_CREDENTIAL => json Nothing;
/// `security.ip.read`.
IpRead = kassa::api::security::LIST_ALLOWED_IP_RANGES => json kassa::api::security::ip_restriction::AllowedIpRanges;
/// `security.ip.update`.
IpUpdate = kassa::api::security::UPDATE_IP_RESTRICTION => json kassa::api::security::ip_restriction::AllowedIpRanges;
}
