// Printed by `cargo run -p kassa-bindgen -- java` from the tables in core. Do not edit.
package kassa.operations;

import kassa.Request;
import kassa.Sender;
import kassa.models.AllowedIpRanges;
import kassa.models.ApiKeyCredential;
import kassa.models.ApiKeyCredentialCreated;
import kassa.models.ApiKeyCredentialList;
import kassa.models.ClientCertificateCreated;
import kassa.models.ClientCertificateCredential;
import kassa.models.ClientCertificateCredentialList;
import kassa.models.ClientCertificateRequest;
import kassa.models.ClientIdentifierCredential;
import kassa.models.ClientIdentifierCredentialList;
import kassa.models.ClientIdentifierRequest;
import kassa.models.CredentialDescriptionRequest;
import kassa.models.IpRestrictionUpdate;
import kassa.models.MtlsEnforcementRequest;
import kassa.models.MtlsEnforcementStatus;
import kassa.models.RevokeCertificateRequest;
import kassa.models.SftpCredential;
import kassa.models.SftpCredentialCreated;
import kassa.models.SftpCredentialList;

/** Operations of the group {@code security}. */
public final class SecurityOperations {
    private final Sender sender;

    SecurityOperations(Sender sender) {
        this.sender = sender;
    }

    /** Operations {@code security.api_key}. */
    public ApiKeyOperations apiKey() {
        return new ApiKeyOperations(sender);
    }

    /** Operations {@code security.client_certificate}. */
    public ClientCertificateOperations clientCertificate() {
        return new ClientCertificateOperations(sender);
    }

    /** Operations {@code security.client_identifier}. */
    public ClientIdentifierOperations clientIdentifier() {
        return new ClientIdentifierOperations(sender);
    }

    /** Operations {@code security.ip}. */
    public IpOperations ip() {
        return new IpOperations(sender);
    }

    /** Operations {@code security.mtls}. */
    public MtlsOperations mtls() {
        return new MtlsOperations(sender);
    }

    /** Operations {@code security.sftp}. */
    public SftpOperations sftp() {
        return new SftpOperations(sender);
    }

    /** Operations {@code security.api_key}. */
    public static final class ApiKeyOperations {
        private final Sender sender;

        private ApiKeyOperations(Sender sender) {
            this.sender = sender;
        }

        /**
         * Lists the API keys.
         *
         * <p>{@code GET /account/integration/credentials/api-key}.
         */
        public Request<ApiKeyCredentialList> list() {
            Request<ApiKeyCredentialList> request = new Request<>(sender, 87, "security.api_key.list", null, Request.object(ApiKeyCredentialList::from));
            return request;
        }

        /**
         * Makes an API key. It is told once: when the answer is lost, list the keys, disable the one that nobody knows,
         * and make another.
         *
         * <p>{@code POST /account/integration/credentials/api-key}.
         *
         * @param reference names the call; its idempotency key is made of it, so the same reference is the same change
         */
        public Request<ApiKeyCredentialCreated> create(CredentialDescriptionRequest body, String reference) {
            Request<ApiKeyCredentialCreated> request = new Request<>(sender, 88, "security.api_key.create", reference, Request.object(ApiKeyCredentialCreated::from));
            request.body(body);
            return request;
        }

        /**
         * Makes an API key. It is told once: when the answer is lost, list the keys, disable the one that nobody knows,
         * and make another.
         *
         * <p>{@code POST /account/integration/credentials/api-key}.
         *
         * @param reference names the call; its idempotency key is made of it, so the same reference is the same change
         */
        public Request<ApiKeyCredentialCreated> create(String reference) {
            Request<ApiKeyCredentialCreated> request = new Request<>(sender, 88, "security.api_key.create", reference, Request.object(ApiKeyCredentialCreated::from));
            return request;
        }

        /**
         * Reads an API key, without its text.
         *
         * <p>{@code GET /account/integration/credentials/api-key/{credential_id}}.
         */
        public Request<ApiKeyCredential> read(String credentialId) {
            Request<ApiKeyCredential> request = new Request<>(sender, 89, "security.api_key.read", null, Request.object(ApiKeyCredential::from));
            request.path("credential_id", credentialId);
            return request;
        }

        /**
         * Changes the description of an API key.
         *
         * <p>{@code PATCH /account/integration/credentials/api-key/{credential_id}}.
         *
         * @param reference names the call; its idempotency key is made of it, so the same reference is the same change
         */
        public Request<ApiKeyCredential> update(String credentialId, CredentialDescriptionRequest body, String reference) {
            Request<ApiKeyCredential> request = new Request<>(sender, 90, "security.api_key.update", reference, Request.object(ApiKeyCredential::from));
            request.path("credential_id", credentialId);
            request.body(body);
            return request;
        }

        /**
         * Changes the description of an API key.
         *
         * <p>{@code PATCH /account/integration/credentials/api-key/{credential_id}}.
         *
         * @param reference names the call; its idempotency key is made of it, so the same reference is the same change
         */
        public Request<ApiKeyCredential> update(String credentialId, String reference) {
            Request<ApiKeyCredential> request = new Request<>(sender, 90, "security.api_key.update", reference, Request.object(ApiKeyCredential::from));
            request.path("credential_id", credentialId);
            return request;
        }

        /**
         * Disables an API key, even the one that the call is made with.
         *
         * <p>{@code DELETE /account/integration/credentials/api-key/{credential_id}}.
         */
        public Request<Void> disable(String credentialId) {
            Request<Void> request = new Request<>(sender, 91, "security.api_key.disable", null, Request.nothing());
            request.path("credential_id", credentialId);
            return request;
        }
    }

    /** Operations {@code security.client_certificate}. */
    public static final class ClientCertificateOperations {
        private final Sender sender;

        private ClientCertificateOperations(Sender sender) {
            this.sender = sender;
        }

        /**
         * Lists the client certificates.
         *
         * <p>{@code GET /account/integration/credentials/client-certificate}.
         */
        public Request<ClientCertificateCredentialList> list() {
            Request<ClientCertificateCredentialList> request = new Request<>(sender, 97, "security.client_certificate.list", null, Request.object(ClientCertificateCredentialList::from));
            return request;
        }

        /**
         * Has a certificate issued. It is told once: when the answer is lost, list the certificates, revoke the one that
         * nobody has, and ask for another.
         *
         * <p>{@code POST /account/integration/credentials/client-certificate}.
         *
         * @param reference names the call; its idempotency key is made of it, so the same reference is the same change
         */
        public Request<ClientCertificateCreated> create(ClientCertificateRequest body, String reference) {
            Request<ClientCertificateCreated> request = new Request<>(sender, 98, "security.client_certificate.create", reference, Request.object(ClientCertificateCreated::from));
            request.body(body);
            return request;
        }

        /**
         * Reads a certificate, without its text.
         *
         * <p>{@code GET /account/integration/credentials/client-certificate/{credential_id}}.
         */
        public Request<ClientCertificateCredential> read(String credentialId) {
            Request<ClientCertificateCredential> request = new Request<>(sender, 99, "security.client_certificate.read", null, Request.object(ClientCertificateCredential::from));
            request.path("credential_id", credentialId);
            return request;
        }

        /**
         * Changes the description of a certificate.
         *
         * <p>{@code PATCH /account/integration/credentials/client-certificate/{credential_id}}.
         *
         * @param reference names the call; its idempotency key is made of it, so the same reference is the same change
         */
        public Request<ClientCertificateCredential> update(String credentialId, CredentialDescriptionRequest body, String reference) {
            Request<ClientCertificateCredential> request = new Request<>(sender, 100, "security.client_certificate.update", reference, Request.object(ClientCertificateCredential::from));
            request.path("credential_id", credentialId);
            request.body(body);
            return request;
        }

        /**
         * Changes the description of a certificate.
         *
         * <p>{@code PATCH /account/integration/credentials/client-certificate/{credential_id}}.
         *
         * @param reference names the call; its idempotency key is made of it, so the same reference is the same change
         */
        public Request<ClientCertificateCredential> update(String credentialId, String reference) {
            Request<ClientCertificateCredential> request = new Request<>(sender, 100, "security.client_certificate.update", reference, Request.object(ClientCertificateCredential::from));
            request.path("credential_id", credentialId);
            return request;
        }

        /**
         * Makes a certificate void from a moment on.
         *
         * <p>{@code POST /account/integration/credentials/client-certificate/{credential_id}/revoke}.
         *
         * @param reference names the call; its idempotency key is made of it, so the same reference is the same change
         */
        public Request<ClientCertificateCredential> revoke(String credentialId, RevokeCertificateRequest body, String reference) {
            Request<ClientCertificateCredential> request = new Request<>(sender, 101, "security.client_certificate.revoke", reference, Request.object(ClientCertificateCredential::from));
            request.path("credential_id", credentialId);
            request.body(body);
            return request;
        }
    }

    /** Operations {@code security.client_identifier}. */
    public static final class ClientIdentifierOperations {
        private final Sender sender;

        private ClientIdentifierOperations(Sender sender) {
            this.sender = sender;
        }

        /**
         * Lists the client identifiers.
         *
         * <p>{@code GET /account/integration/credentials/client-identifier}.
         */
        public Request<ClientIdentifierCredentialList> list() {
            Request<ClientIdentifierCredentialList> request = new Request<>(sender, 92, "security.client_identifier.list", null, Request.object(ClientIdentifierCredentialList::from));
            return request;
        }

        /**
         * Makes a client identifier.
         *
         * <p>{@code POST /account/integration/credentials/client-identifier}.
         *
         * @param reference names the call; its idempotency key is made of it, so the same reference is the same change
         */
        public Request<ClientIdentifierCredential> create(ClientIdentifierRequest body, String reference) {
            Request<ClientIdentifierCredential> request = new Request<>(sender, 93, "security.client_identifier.create", reference, Request.object(ClientIdentifierCredential::from));
            request.body(body);
            return request;
        }

        /**
         * Makes a client identifier.
         *
         * <p>{@code POST /account/integration/credentials/client-identifier}.
         *
         * @param reference names the call; its idempotency key is made of it, so the same reference is the same change
         */
        public Request<ClientIdentifierCredential> create(String reference) {
            Request<ClientIdentifierCredential> request = new Request<>(sender, 93, "security.client_identifier.create", reference, Request.object(ClientIdentifierCredential::from));
            return request;
        }

        /**
         * Reads a client identifier.
         *
         * <p>{@code GET /account/integration/credentials/client-identifier/{credential_id}}.
         */
        public Request<ClientIdentifierCredential> read(String credentialId) {
            Request<ClientIdentifierCredential> request = new Request<>(sender, 94, "security.client_identifier.read", null, Request.object(ClientIdentifierCredential::from));
            request.path("credential_id", credentialId);
            return request;
        }

        /**
         * Changes the description of a client identifier.
         *
         * <p>{@code PATCH /account/integration/credentials/client-identifier/{credential_id}}.
         *
         * @param reference names the call; its idempotency key is made of it, so the same reference is the same change
         */
        public Request<ClientIdentifierCredential> update(String credentialId, CredentialDescriptionRequest body, String reference) {
            Request<ClientIdentifierCredential> request = new Request<>(sender, 95, "security.client_identifier.update", reference, Request.object(ClientIdentifierCredential::from));
            request.path("credential_id", credentialId);
            request.body(body);
            return request;
        }

        /**
         * Changes the description of a client identifier.
         *
         * <p>{@code PATCH /account/integration/credentials/client-identifier/{credential_id}}.
         *
         * @param reference names the call; its idempotency key is made of it, so the same reference is the same change
         */
        public Request<ClientIdentifierCredential> update(String credentialId, String reference) {
            Request<ClientIdentifierCredential> request = new Request<>(sender, 95, "security.client_identifier.update", reference, Request.object(ClientIdentifierCredential::from));
            request.path("credential_id", credentialId);
            return request;
        }

        /**
         * Disables a client identifier: pages that use it stop working.
         *
         * <p>{@code DELETE /account/integration/credentials/client-identifier/{credential_id}}.
         */
        public Request<Void> disable(String credentialId) {
            Request<Void> request = new Request<>(sender, 96, "security.client_identifier.disable", null, Request.nothing());
            request.path("credential_id", credentialId);
            return request;
        }
    }

    /** Operations {@code security.ip}. */
    public static final class IpOperations {
        private final Sender sender;

        private IpOperations(Sender sender) {
            this.sender = sender;
        }

        /**
         * Reads from which addresses calls may come.
         *
         * <p>{@code GET /account/integration/ip-restrictions/allowed-ips}.
         */
        public Request<AllowedIpRanges> read() {
            Request<AllowedIpRanges> request = new Request<>(sender, 109, "security.ip.read", null, Request.object(AllowedIpRanges::from));
            return request;
        }

        /**
         * Changes from which addresses calls may come. A wrong list locks the caller out.
         *
         * <p>{@code PATCH /account/integration/inbound-restriction/ip}.
         *
         * @param reference names the call; its idempotency key is made of it, so the same reference is the same change
         */
        public Request<AllowedIpRanges> update(IpRestrictionUpdate body, String reference) {
            Request<AllowedIpRanges> request = new Request<>(sender, 110, "security.ip.update", reference, Request.object(AllowedIpRanges::from));
            request.body(body);
            return request;
        }

        /**
         * Changes from which addresses calls may come. A wrong list locks the caller out.
         *
         * <p>{@code PATCH /account/integration/inbound-restriction/ip}.
         *
         * @param reference names the call; its idempotency key is made of it, so the same reference is the same change
         */
        public Request<AllowedIpRanges> update(String reference) {
            Request<AllowedIpRanges> request = new Request<>(sender, 110, "security.ip.update", reference, Request.object(AllowedIpRanges::from));
            return request;
        }
    }

    /** Operations {@code security.mtls}. */
    public static final class MtlsOperations {
        private final Sender sender;

        private MtlsOperations(Sender sender) {
            this.sender = sender;
        }

        /**
         * Reads whether certificates are enforced. An answer without a body tells nothing.
         *
         * <p>{@code GET /account/integration/client-certificates/enforcement}.
         */
        public Request<MtlsEnforcementStatus> read() {
            Request<MtlsEnforcementStatus> request = new Request<>(sender, 102, "security.mtls.read", null, Request.object(MtlsEnforcementStatus::from));
            return request;
        }

        /**
         * Refuses calls without a valid certificate. Wait until the header of every answer says VALID, for every caller:
         * who has no certificate is locked out.
         *
         * <p>{@code PUT /account/integration/client-certificates/enforcement}.
         */
        public Request<MtlsEnforcementStatus> enforce(MtlsEnforcementRequest body) {
            Request<MtlsEnforcementStatus> request = new Request<>(sender, 103, "security.mtls.enforce", null, Request.object(MtlsEnforcementStatus::from));
            request.body(body);
            return request;
        }

        /**
         * Lets calls without a certificate through again.
         *
         * <p>{@code DELETE /account/integration/client-certificates/enforcement}.
         */
        public Request<MtlsEnforcementStatus> remove() {
            Request<MtlsEnforcementStatus> request = new Request<>(sender, 104, "security.mtls.remove", null, Request.object(MtlsEnforcementStatus::from));
            return request;
        }
    }

    /** Operations {@code security.sftp}. */
    public static final class SftpOperations {
        private final Sender sender;

        private SftpOperations(Sender sender) {
            this.sender = sender;
        }

        /**
         * Lists the SFTP users.
         *
         * <p>{@code GET /account/integration/credentials/sftp}.
         */
        public Request<SftpCredentialList> list() {
            Request<SftpCredentialList> request = new Request<>(sender, 105, "security.sftp.list", null, Request.object(SftpCredentialList::from));
            return request;
        }

        /**
         * Makes an SFTP user. The password is told once: when the answer is lost, list the users, disable the one that
         * nobody knows, and make another.
         *
         * <p>{@code POST /account/integration/credentials/sftp}.
         *
         * @param reference names the call; its idempotency key is made of it, so the same reference is the same change
         */
        public Request<SftpCredentialCreated> create(CredentialDescriptionRequest body, String reference) {
            Request<SftpCredentialCreated> request = new Request<>(sender, 106, "security.sftp.create", reference, Request.object(SftpCredentialCreated::from));
            request.body(body);
            return request;
        }

        /**
         * Makes an SFTP user. The password is told once: when the answer is lost, list the users, disable the one that
         * nobody knows, and make another.
         *
         * <p>{@code POST /account/integration/credentials/sftp}.
         *
         * @param reference names the call; its idempotency key is made of it, so the same reference is the same change
         */
        public Request<SftpCredentialCreated> create(String reference) {
            Request<SftpCredentialCreated> request = new Request<>(sender, 106, "security.sftp.create", reference, Request.object(SftpCredentialCreated::from));
            return request;
        }

        /**
         * Reads an SFTP user, without the password.
         *
         * <p>{@code GET /account/integration/credentials/sftp/{credential_id}}.
         */
        public Request<SftpCredential> read(String credentialId) {
            Request<SftpCredential> request = new Request<>(sender, 107, "security.sftp.read", null, Request.object(SftpCredential::from));
            request.path("credential_id", credentialId);
            return request;
        }

        /**
         * Disables an SFTP user.
         *
         * <p>{@code DELETE /account/integration/credentials/sftp/{credential_id}}.
         */
        public Request<Void> disable(String credentialId) {
            Request<Void> request = new Request<>(sender, 108, "security.sftp.disable", null, Request.nothing());
            request.path("credential_id", credentialId);
            return request;
        }
    }
}
