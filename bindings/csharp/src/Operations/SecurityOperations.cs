// Printed by `cargo run -p kassa-bindgen -- csharp` from the tables in core. Do not edit.
#nullable enable
using System.Collections.Generic;
using Kassa.Models;
using Kassa.Values;

namespace Kassa.Operations
{
    /// <summary>Operations of the group <c>security</c>.</summary>
    public sealed class SecurityOperations
    {
        private readonly ISender sender;

        internal SecurityOperations(ISender sender) => this.sender = sender;

        /// <summary>Operations <c>security.api_key</c>.</summary>
        public ApiKeySpace ApiKey => new ApiKeySpace(sender);

        /// <summary>Operations <c>security.client_certificate</c>.</summary>
        public ClientCertificateSpace ClientCertificate => new ClientCertificateSpace(sender);

        /// <summary>Operations <c>security.client_identifier</c>.</summary>
        public ClientIdentifierSpace ClientIdentifier => new ClientIdentifierSpace(sender);

        /// <summary>Operations <c>security.ip</c>.</summary>
        public IpSpace Ip => new IpSpace(sender);

        /// <summary>Operations <c>security.mtls</c>.</summary>
        public MtlsSpace Mtls => new MtlsSpace(sender);

        /// <summary>Operations <c>security.sftp</c>.</summary>
        public SftpSpace Sftp => new SftpSpace(sender);

        /// <summary>Operations <c>security.api_key</c>.</summary>
        public sealed class ApiKeySpace
        {
            private readonly ISender sender;

            internal ApiKeySpace(ISender sender) => this.sender = sender;

            /// <summary>Lists the API keys.</summary>
            /// <remarks><c>GET /account/integration/credentials/api-key</c>.</remarks>
            public Request<ApiKeyCredentialList> List()
            {
                var request = new Request<ApiKeyCredentialList>(sender, 87, "security.api_key.list", null, Answers.Object(Models.ApiKeyCredentialList.FromJson));
                return request;
            }

            /// <summary>Makes an API key. It is told once: when the answer is lost, list the keys, disable the one that nobody knows,
            /// and make another.</summary>
            /// <remarks><c>POST /account/integration/credentials/api-key</c>. The reference names the call; its idempotency key is made of it,
            /// so the same reference is the same change.</remarks>
            public Request<ApiKeyCredentialCreated> Create(string reference, CredentialDescriptionRequest? body = null)
            {
                var request = new Request<ApiKeyCredentialCreated>(sender, 88, "security.api_key.create", reference, Answers.Object(Models.ApiKeyCredentialCreated.FromJson));
                request.Body(body);
                return request;
            }

            /// <summary>Reads an API key, without its text.</summary>
            /// <remarks><c>GET /account/integration/credentials/api-key/{credential_id}</c>.</remarks>
            public Request<ApiKeyCredential> Read(string credentialId)
            {
                var request = new Request<ApiKeyCredential>(sender, 89, "security.api_key.read", null, Answers.Object(Models.ApiKeyCredential.FromJson));
                request.Path("credential_id", credentialId);
                return request;
            }

            /// <summary>Changes the description of an API key.</summary>
            /// <remarks><c>PATCH /account/integration/credentials/api-key/{credential_id}</c>. The reference names the call; its idempotency key is made of it,
            /// so the same reference is the same change.</remarks>
            public Request<ApiKeyCredential> Update(string credentialId, string reference, CredentialDescriptionRequest? body = null)
            {
                var request = new Request<ApiKeyCredential>(sender, 90, "security.api_key.update", reference, Answers.Object(Models.ApiKeyCredential.FromJson));
                request.Path("credential_id", credentialId);
                request.Body(body);
                return request;
            }

            /// <summary>Disables an API key, even the one that the call is made with.</summary>
            /// <remarks><c>DELETE /account/integration/credentials/api-key/{credential_id}</c>.</remarks>
            public Request<Nothing> Disable(string credentialId)
            {
                var request = new Request<Nothing>(sender, 91, "security.api_key.disable", null, Answers.Nothing);
                request.Path("credential_id", credentialId);
                return request;
            }
        }

        /// <summary>Operations <c>security.client_certificate</c>.</summary>
        public sealed class ClientCertificateSpace
        {
            private readonly ISender sender;

            internal ClientCertificateSpace(ISender sender) => this.sender = sender;

            /// <summary>Lists the client certificates.</summary>
            /// <remarks><c>GET /account/integration/credentials/client-certificate</c>.</remarks>
            public Request<ClientCertificateCredentialList> List()
            {
                var request = new Request<ClientCertificateCredentialList>(sender, 97, "security.client_certificate.list", null, Answers.Object(Models.ClientCertificateCredentialList.FromJson));
                return request;
            }

            /// <summary>Has a certificate issued. It is told once: when the answer is lost, list the certificates, revoke the one that
            /// nobody has, and ask for another.</summary>
            /// <remarks><c>POST /account/integration/credentials/client-certificate</c>. The reference names the call; its idempotency key is made of it,
            /// so the same reference is the same change.</remarks>
            public Request<ClientCertificateCreated> Create(ClientCertificateRequest body, string reference)
            {
                var request = new Request<ClientCertificateCreated>(sender, 98, "security.client_certificate.create", reference, Answers.Object(Models.ClientCertificateCreated.FromJson));
                request.Body(body);
                return request;
            }

            /// <summary>Reads a certificate, without its text.</summary>
            /// <remarks><c>GET /account/integration/credentials/client-certificate/{credential_id}</c>.</remarks>
            public Request<ClientCertificateCredential> Read(string credentialId)
            {
                var request = new Request<ClientCertificateCredential>(sender, 99, "security.client_certificate.read", null, Answers.Object(Models.ClientCertificateCredential.FromJson));
                request.Path("credential_id", credentialId);
                return request;
            }

            /// <summary>Changes the description of a certificate.</summary>
            /// <remarks><c>PATCH /account/integration/credentials/client-certificate/{credential_id}</c>. The reference names the call; its idempotency key is made of it,
            /// so the same reference is the same change.</remarks>
            public Request<ClientCertificateCredential> Update(string credentialId, string reference, CredentialDescriptionRequest? body = null)
            {
                var request = new Request<ClientCertificateCredential>(sender, 100, "security.client_certificate.update", reference, Answers.Object(Models.ClientCertificateCredential.FromJson));
                request.Path("credential_id", credentialId);
                request.Body(body);
                return request;
            }

            /// <summary>Makes a certificate void from a moment on.</summary>
            /// <remarks><c>POST /account/integration/credentials/client-certificate/{credential_id}/revoke</c>. The reference names the call; its idempotency key is made of it,
            /// so the same reference is the same change.</remarks>
            public Request<ClientCertificateCredential> Revoke(string credentialId, RevokeCertificateRequest body, string reference)
            {
                var request = new Request<ClientCertificateCredential>(sender, 101, "security.client_certificate.revoke", reference, Answers.Object(Models.ClientCertificateCredential.FromJson));
                request.Path("credential_id", credentialId);
                request.Body(body);
                return request;
            }
        }

        /// <summary>Operations <c>security.client_identifier</c>.</summary>
        public sealed class ClientIdentifierSpace
        {
            private readonly ISender sender;

            internal ClientIdentifierSpace(ISender sender) => this.sender = sender;

            /// <summary>Lists the client identifiers.</summary>
            /// <remarks><c>GET /account/integration/credentials/client-identifier</c>.</remarks>
            public Request<ClientIdentifierCredentialList> List()
            {
                var request = new Request<ClientIdentifierCredentialList>(sender, 92, "security.client_identifier.list", null, Answers.Object(Models.ClientIdentifierCredentialList.FromJson));
                return request;
            }

            /// <summary>Makes a client identifier.</summary>
            /// <remarks><c>POST /account/integration/credentials/client-identifier</c>. The reference names the call; its idempotency key is made of it,
            /// so the same reference is the same change.</remarks>
            public Request<ClientIdentifierCredential> Create(string reference, ClientIdentifierRequest? body = null)
            {
                var request = new Request<ClientIdentifierCredential>(sender, 93, "security.client_identifier.create", reference, Answers.Object(Models.ClientIdentifierCredential.FromJson));
                request.Body(body);
                return request;
            }

            /// <summary>Reads a client identifier.</summary>
            /// <remarks><c>GET /account/integration/credentials/client-identifier/{credential_id}</c>.</remarks>
            public Request<ClientIdentifierCredential> Read(string credentialId)
            {
                var request = new Request<ClientIdentifierCredential>(sender, 94, "security.client_identifier.read", null, Answers.Object(Models.ClientIdentifierCredential.FromJson));
                request.Path("credential_id", credentialId);
                return request;
            }

            /// <summary>Changes the description of a client identifier.</summary>
            /// <remarks><c>PATCH /account/integration/credentials/client-identifier/{credential_id}</c>. The reference names the call; its idempotency key is made of it,
            /// so the same reference is the same change.</remarks>
            public Request<ClientIdentifierCredential> Update(string credentialId, string reference, CredentialDescriptionRequest? body = null)
            {
                var request = new Request<ClientIdentifierCredential>(sender, 95, "security.client_identifier.update", reference, Answers.Object(Models.ClientIdentifierCredential.FromJson));
                request.Path("credential_id", credentialId);
                request.Body(body);
                return request;
            }

            /// <summary>Disables a client identifier: pages that use it stop working.</summary>
            /// <remarks><c>DELETE /account/integration/credentials/client-identifier/{credential_id}</c>.</remarks>
            public Request<Nothing> Disable(string credentialId)
            {
                var request = new Request<Nothing>(sender, 96, "security.client_identifier.disable", null, Answers.Nothing);
                request.Path("credential_id", credentialId);
                return request;
            }
        }

        /// <summary>Operations <c>security.ip</c>.</summary>
        public sealed class IpSpace
        {
            private readonly ISender sender;

            internal IpSpace(ISender sender) => this.sender = sender;

            /// <summary>Reads from which addresses calls may come.</summary>
            /// <remarks><c>GET /account/integration/ip-restrictions/allowed-ips</c>.</remarks>
            public Request<AllowedIpRanges> Read()
            {
                var request = new Request<AllowedIpRanges>(sender, 109, "security.ip.read", null, Answers.Object(Models.AllowedIpRanges.FromJson));
                return request;
            }

            /// <summary>Changes from which addresses calls may come. A wrong list locks the caller out.</summary>
            /// <remarks><c>PATCH /account/integration/inbound-restriction/ip</c>. The reference names the call; its idempotency key is made of it,
            /// so the same reference is the same change.</remarks>
            public Request<AllowedIpRanges> Update(string reference, IpRestrictionUpdate? body = null)
            {
                var request = new Request<AllowedIpRanges>(sender, 110, "security.ip.update", reference, Answers.Object(Models.AllowedIpRanges.FromJson));
                request.Body(body);
                return request;
            }
        }

        /// <summary>Operations <c>security.mtls</c>.</summary>
        public sealed class MtlsSpace
        {
            private readonly ISender sender;

            internal MtlsSpace(ISender sender) => this.sender = sender;

            /// <summary>Reads whether certificates are enforced. An answer without a body tells nothing.</summary>
            /// <remarks><c>GET /account/integration/client-certificates/enforcement</c>.</remarks>
            public Request<MtlsEnforcementStatus> Read()
            {
                var request = new Request<MtlsEnforcementStatus>(sender, 102, "security.mtls.read", null, Answers.Object(Models.MtlsEnforcementStatus.FromJson));
                return request;
            }

            /// <summary>Refuses calls without a valid certificate. Wait until the header of every answer says VALID, for every caller:
            /// who has no certificate is locked out.</summary>
            /// <remarks><c>PUT /account/integration/client-certificates/enforcement</c>.</remarks>
            public Request<MtlsEnforcementStatus> Enforce(MtlsEnforcementRequest body)
            {
                var request = new Request<MtlsEnforcementStatus>(sender, 103, "security.mtls.enforce", null, Answers.Object(Models.MtlsEnforcementStatus.FromJson));
                request.Body(body);
                return request;
            }

            /// <summary>Lets calls without a certificate through again.</summary>
            /// <remarks><c>DELETE /account/integration/client-certificates/enforcement</c>.</remarks>
            public Request<MtlsEnforcementStatus> Remove()
            {
                var request = new Request<MtlsEnforcementStatus>(sender, 104, "security.mtls.remove", null, Answers.Object(Models.MtlsEnforcementStatus.FromJson));
                return request;
            }
        }

        /// <summary>Operations <c>security.sftp</c>.</summary>
        public sealed class SftpSpace
        {
            private readonly ISender sender;

            internal SftpSpace(ISender sender) => this.sender = sender;

            /// <summary>Lists the SFTP users.</summary>
            /// <remarks><c>GET /account/integration/credentials/sftp</c>.</remarks>
            public Request<SftpCredentialList> List()
            {
                var request = new Request<SftpCredentialList>(sender, 105, "security.sftp.list", null, Answers.Object(Models.SftpCredentialList.FromJson));
                return request;
            }

            /// <summary>Makes an SFTP user. The password is told once: when the answer is lost, list the users, disable the one that
            /// nobody knows, and make another.</summary>
            /// <remarks><c>POST /account/integration/credentials/sftp</c>. The reference names the call; its idempotency key is made of it,
            /// so the same reference is the same change.</remarks>
            public Request<SftpCredentialCreated> Create(string reference, CredentialDescriptionRequest? body = null)
            {
                var request = new Request<SftpCredentialCreated>(sender, 106, "security.sftp.create", reference, Answers.Object(Models.SftpCredentialCreated.FromJson));
                request.Body(body);
                return request;
            }

            /// <summary>Reads an SFTP user, without the password.</summary>
            /// <remarks><c>GET /account/integration/credentials/sftp/{credential_id}</c>.</remarks>
            public Request<SftpCredential> Read(string credentialId)
            {
                var request = new Request<SftpCredential>(sender, 107, "security.sftp.read", null, Answers.Object(Models.SftpCredential.FromJson));
                request.Path("credential_id", credentialId);
                return request;
            }

            /// <summary>Disables an SFTP user.</summary>
            /// <remarks><c>DELETE /account/integration/credentials/sftp/{credential_id}</c>.</remarks>
            public Request<Nothing> Disable(string credentialId)
            {
                var request = new Request<Nothing>(sender, 108, "security.sftp.disable", null, Answers.Nothing);
                request.Path("credential_id", credentialId);
                return request;
            }
        }
    }
}
