//! Operations of the security group.

use super::api_key::{ApiKeyCredential, ApiKeyCredentialCreated, ApiKeyCredentialList};
use super::client_certificate::{
    ClientCertificateCreated, ClientCertificateCredential, ClientCertificateCredentialList, ClientCertificateRequest,
    RevokeCertificateRequest,
};
use super::client_identifier::{ClientIdentifierCredential, ClientIdentifierCredentialList, ClientIdentifierRequest};
use super::credential::CredentialDescriptionRequest;
use super::ip_restriction::{AllowedIpRanges, IpRestrictionUpdate};
use super::mtls::{MtlsEnforcementRequest, MtlsEnforcementStatus};
use super::sftp::{SftpCredential, SftpCredentialCreated, SftpCredentialList};
use crate::wire::operations::operations;

operations! {
    Security;

    /// Lists the API keys.
    87 LIST_API_KEYS = listApiKeys "security.api_key.list" {
        Get None "/account/integration/credentials/api-key",
        () -> ApiKeyCredentialList,
        Natural Free Standard,
    }

    /// Makes an API key. It is told once: when the answer is lost, list the keys, disable the one that nobody knows, and
    /// make another.
    88 CREATE_API_KEY = createApiKey "security.api_key.create" {
        Post None "/account/integration/credentials/api-key",
        CredentialDescriptionRequest -> ApiKeyCredentialCreated,
        Header ReadFirst Standard,
        marks [key_unconfirmed],
    }

    /// Reads an API key, without its text.
    89 GET_API_KEY = getApiKey "security.api_key.read" {
        Get None "/account/integration/credentials/api-key/{credential_id}",
        () -> ApiKeyCredential,
        Natural Free Standard,
    }

    /// Changes the description of an API key.
    90 UPDATE_API_KEY = updateApiKey "security.api_key.update" {
        Patch None "/account/integration/credentials/api-key/{credential_id}",
        CredentialDescriptionRequest -> ApiKeyCredential,
        Header Keyed Standard,
        marks [key_unconfirmed],
    }

    /// Disables an API key, even the one that the call is made with.
    91 DISABLE_API_KEY = disableApiKey "security.api_key.disable" {
        Delete None "/account/integration/credentials/api-key/{credential_id}",
        () -> (),
        Natural Free Standard,
        errors {
            404 "among others: it is disabled already",
            409 "among others: it is disabled already; read what is there",
        },
    }

    /// Lists the client identifiers.
    92 LIST_CLIENT_IDENTIFIERS = listClientIdentifiers "security.client_identifier.list" {
        Get None "/account/integration/credentials/client-identifier",
        () -> ClientIdentifierCredentialList,
        Natural Free Standard,
    }

    /// Makes a client identifier.
    93 CREATE_CLIENT_IDENTIFIER = createClientIdentifier "security.client_identifier.create" {
        Post None "/account/integration/credentials/client-identifier",
        ClientIdentifierRequest -> ClientIdentifierCredential,
        Header Keyed Standard,
        marks [key_unconfirmed],
    }

    /// Reads a client identifier.
    94 GET_CLIENT_IDENTIFIER = getClientIdentifier "security.client_identifier.read" {
        Get None "/account/integration/credentials/client-identifier/{credential_id}",
        () -> ClientIdentifierCredential,
        Natural Free Standard,
    }

    /// Changes the description of a client identifier.
    95 UPDATE_CLIENT_IDENTIFIER = updateClientIdentifier "security.client_identifier.update" {
        Patch None "/account/integration/credentials/client-identifier/{credential_id}",
        CredentialDescriptionRequest -> ClientIdentifierCredential,
        Header Keyed Standard,
        marks [key_unconfirmed],
    }

    /// Disables a client identifier: pages that use it stop working.
    96 DISABLE_CLIENT_IDENTIFIER = disableClientIdentifier "security.client_identifier.disable" {
        Delete None "/account/integration/credentials/client-identifier/{credential_id}",
        () -> (),
        Natural Free Standard,
        errors {
            404 "among others: it is disabled already",
            409 "among others: it is disabled already; read what is there",
        },
    }

    /// Lists the client certificates.
    97 LIST_CLIENT_CERTIFICATES = listClientCertificates "security.client_certificate.list" {
        Get None "/account/integration/credentials/client-certificate",
        () -> ClientCertificateCredentialList,
        Natural Free Standard,
    }

    /// Has a certificate issued. It is told once: when the answer is lost, list the certificates, revoke the one that
    /// nobody has, and ask for another.
    98 CREATE_CLIENT_CERTIFICATE = createClientCertificate "security.client_certificate.create" {
        Post None "/account/integration/credentials/client-certificate",
        ClientCertificateRequest -> ClientCertificateCreated,
        Header ReadFirst Standard,
        marks [key_unconfirmed],
    }

    /// Reads a certificate, without its text.
    99 GET_CLIENT_CERTIFICATE = getClientCertificate "security.client_certificate.read" {
        Get None "/account/integration/credentials/client-certificate/{credential_id}",
        () -> ClientCertificateCredential,
        Natural Free Standard,
    }

    /// Changes the description of a certificate.
    100 UPDATE_CLIENT_CERTIFICATE = updateClientCertificate "security.client_certificate.update" {
        Patch None "/account/integration/credentials/client-certificate/{credential_id}",
        CredentialDescriptionRequest -> ClientCertificateCredential,
        Header Keyed Standard,
        marks [key_unconfirmed],
    }

    /// Makes a certificate void from a moment on.
    101 REVOKE_CLIENT_CERTIFICATE = revokeClientCertificate "security.client_certificate.revoke" {
        Post None "/account/integration/credentials/client-certificate/{credential_id}/revoke",
        RevokeCertificateRequest -> ClientCertificateCredential,
        Header Keyed Standard,
        marks [answer_unverified, key_unconfirmed],
    }

    /// Reads whether certificates are enforced. An answer without a body tells nothing.
    102 GET_MTLS_ENFORCEMENT = getMtlsEnforcement "security.mtls.read" {
        Get None "/account/integration/client-certificates/enforcement",
        () -> MtlsEnforcementStatus,
        Natural Free Standard,
        marks [answer_unverified],
    }

    /// Refuses calls without a valid certificate. Wait until the header of every answer says VALID, for every caller: who
    /// has no certificate is locked out.
    103 ENFORCE_MTLS = enforceMtls "security.mtls.enforce" {
        Put None "/account/integration/client-certificates/enforcement",
        MtlsEnforcementRequest -> MtlsEnforcementStatus,
        Natural Free Standard,
        marks [answer_unverified],
    }

    /// Lets calls without a certificate through again.
    104 REMOVE_MTLS_ENFORCEMENT = removeMtlsEnforcement "security.mtls.remove" {
        Delete None "/account/integration/client-certificates/enforcement",
        () -> MtlsEnforcementStatus,
        Natural Free Standard,
        marks [answer_unverified],
        errors {
            404 "among others: nothing is enforced any more",
            409 "among others: nothing is enforced any more; read what is there",
        },
    }

    /// Lists the SFTP users.
    105 LIST_SFTP_CREDENTIALS = listSftpCredentials "security.sftp.list" {
        Get None "/account/integration/credentials/sftp",
        () -> SftpCredentialList,
        Natural Free Standard,
    }

    /// Makes an SFTP user. The password is told once: when the answer is lost, list the users, disable the one that nobody
    /// knows, and make another.
    106 CREATE_SFTP_CREDENTIAL = createSftpCredential "security.sftp.create" {
        Post None "/account/integration/credentials/sftp",
        CredentialDescriptionRequest -> SftpCredentialCreated,
        Header ReadFirst Standard,
        marks [key_unconfirmed],
    }

    /// Reads an SFTP user, without the password.
    107 GET_SFTP_CREDENTIAL = getSftpCredential "security.sftp.read" {
        Get None "/account/integration/credentials/sftp/{credential_id}",
        () -> SftpCredential,
        Natural Free Standard,
    }

    /// Disables an SFTP user.
    108 DISABLE_SFTP_CREDENTIAL = disableSftpCredential "security.sftp.disable" {
        Delete None "/account/integration/credentials/sftp/{credential_id}",
        () -> (),
        Natural Free Standard,
        errors {
            404 "among others: it is disabled already",
            409 "among others: it is disabled already; read what is there",
        },
    }

    /// Reads from which addresses calls may come.
    109 LIST_ALLOWED_IP_RANGES = listAllowedIpRanges "security.ip.read" {
        Get None "/account/integration/ip-restrictions/allowed-ips",
        () -> AllowedIpRanges,
        Natural Free Standard,
        marks [answer_unverified],
    }

    /// Changes from which addresses calls may come. A wrong list locks the caller out.
    110 UPDATE_IP_RESTRICTION = updateIpRestriction "security.ip.update" {
        Patch None "/account/integration/inbound-restriction/ip",
        IpRestrictionUpdate -> AllowedIpRanges,
        Header Keyed Standard,
        marks [answer_unverified, key_unconfirmed],
    }
}
