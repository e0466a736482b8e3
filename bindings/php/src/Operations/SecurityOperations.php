<?php

// Printed by `cargo run -p kassa-bindgen -- php` from the tables in core. Do not edit.

declare(strict_types=1);

namespace Kassa\Operations;

use Kassa\Models\AllowedIpRanges;
use Kassa\Models\ApiKeyCredential;
use Kassa\Models\ApiKeyCredentialCreated;
use Kassa\Models\ApiKeyCredentialList;
use Kassa\Models\ClientCertificateCreated;
use Kassa\Models\ClientCertificateCredential;
use Kassa\Models\ClientCertificateCredentialList;
use Kassa\Models\ClientCertificateRequest;
use Kassa\Models\ClientIdentifierCredential;
use Kassa\Models\ClientIdentifierCredentialList;
use Kassa\Models\ClientIdentifierRequest;
use Kassa\Models\CredentialDescriptionRequest;
use Kassa\Models\IpRestrictionUpdate;
use Kassa\Models\MtlsEnforcementRequest;
use Kassa\Models\MtlsEnforcementStatus;
use Kassa\Models\RevokeCertificateRequest;
use Kassa\Models\SftpCredential;
use Kassa\Models\SftpCredentialCreated;
use Kassa\Models\SftpCredentialList;
use Kassa\Request;
use Kassa\Sender;
use SensitiveParameter;

/** Operations of the group `security`. */
final class SecurityOperations
{
    public function __construct(private readonly Sender $sender)
    {
    }

    /** Operations `security.api_key`. */
    public function apiKey(): SecurityApiKeyOperations
    {
        return new SecurityApiKeyOperations($this->sender);
    }

    /** Operations `security.client_certificate`. */
    public function clientCertificate(): SecurityClientCertificateOperations
    {
        return new SecurityClientCertificateOperations($this->sender);
    }

    /** Operations `security.client_identifier`. */
    public function clientIdentifier(): SecurityClientIdentifierOperations
    {
        return new SecurityClientIdentifierOperations($this->sender);
    }

    /** Operations `security.ip`. */
    public function ip(): SecurityIpOperations
    {
        return new SecurityIpOperations($this->sender);
    }

    /** Operations `security.mtls`. */
    public function mtls(): SecurityMtlsOperations
    {
        return new SecurityMtlsOperations($this->sender);
    }

    /** Operations `security.sftp`. */
    public function sftp(): SecuritySftpOperations
    {
        return new SecuritySftpOperations($this->sender);
    }
}

/** Operations `security.api_key`. */
final class SecurityApiKeyOperations
{
    public function __construct(private readonly Sender $sender)
    {
    }

    /**
     * Lists the API keys.
     *
     * `GET /account/integration/credentials/api-key`.
     *
     * @return Request<ApiKeyCredentialList>
     */
    public function list(): Request
    {
        return new Request(
            $this->sender,
            87,
            'security.api_key.list',
            'object',
            ApiKeyCredentialList::class,
        );
    }

    /**
     * Makes an API key. It is told once: when the answer is lost, list the keys, disable the one that nobody knows,
     * and make another.
     *
     * `POST /account/integration/credentials/api-key`.
     *
     * @param CredentialDescriptionRequest|array<string, mixed>|null $body the members, or their names as Klarna spells them
     * @param string $reference names the call; its idempotency key is made of it, so the same reference is the same change
     * @return Request<ApiKeyCredentialCreated>
     */
    public function create(
        string $reference,
        #[SensitiveParameter]
        CredentialDescriptionRequest|array|null $body = null,
    ): Request {
        return new Request(
            $this->sender,
            88,
            'security.api_key.create',
            'object',
            ApiKeyCredentialCreated::class,
            reference: $reference,
            body: $body,
        );
    }

    /**
     * Reads an API key, without its text.
     *
     * `GET /account/integration/credentials/api-key/{credential_id}`.
     *
     * @return Request<ApiKeyCredential>
     */
    public function read(
        string $credentialId,
    ): Request {
        return new Request(
            $this->sender,
            89,
            'security.api_key.read',
            'object',
            ApiKeyCredential::class,
            path: ['credential_id' => $credentialId],
        );
    }

    /**
     * Changes the description of an API key.
     *
     * `PATCH /account/integration/credentials/api-key/{credential_id}`.
     *
     * @param CredentialDescriptionRequest|array<string, mixed>|null $body the members, or their names as Klarna spells them
     * @param string $reference names the call; its idempotency key is made of it, so the same reference is the same change
     * @return Request<ApiKeyCredential>
     */
    public function update(
        string $credentialId,
        string $reference,
        #[SensitiveParameter]
        CredentialDescriptionRequest|array|null $body = null,
    ): Request {
        return new Request(
            $this->sender,
            90,
            'security.api_key.update',
            'object',
            ApiKeyCredential::class,
            reference: $reference,
            path: ['credential_id' => $credentialId],
            body: $body,
        );
    }

    /**
     * Disables an API key, even the one that the call is made with.
     *
     * `DELETE /account/integration/credentials/api-key/{credential_id}`.
     *
     * @return Request<null>
     */
    public function disable(
        string $credentialId,
    ): Request {
        return new Request(
            $this->sender,
            91,
            'security.api_key.disable',
            'object',
            null,
            path: ['credential_id' => $credentialId],
        );
    }
}

/** Operations `security.client_certificate`. */
final class SecurityClientCertificateOperations
{
    public function __construct(private readonly Sender $sender)
    {
    }

    /**
     * Lists the client certificates.
     *
     * `GET /account/integration/credentials/client-certificate`.
     *
     * @return Request<ClientCertificateCredentialList>
     */
    public function list(): Request
    {
        return new Request(
            $this->sender,
            97,
            'security.client_certificate.list',
            'object',
            ClientCertificateCredentialList::class,
        );
    }

    /**
     * Has a certificate issued. It is told once: when the answer is lost, list the certificates, revoke the one that
     * nobody has, and ask for another.
     *
     * `POST /account/integration/credentials/client-certificate`.
     *
     * @param ClientCertificateRequest|array<string, mixed> $body the members, or their names as Klarna spells them
     * @param string $reference names the call; its idempotency key is made of it, so the same reference is the same change
     * @return Request<ClientCertificateCreated>
     */
    public function create(
        #[SensitiveParameter]
        ClientCertificateRequest|array $body,
        string $reference,
    ): Request {
        return new Request(
            $this->sender,
            98,
            'security.client_certificate.create',
            'object',
            ClientCertificateCreated::class,
            reference: $reference,
            body: $body,
        );
    }

    /**
     * Reads a certificate, without its text.
     *
     * `GET /account/integration/credentials/client-certificate/{credential_id}`.
     *
     * @return Request<ClientCertificateCredential>
     */
    public function read(
        string $credentialId,
    ): Request {
        return new Request(
            $this->sender,
            99,
            'security.client_certificate.read',
            'object',
            ClientCertificateCredential::class,
            path: ['credential_id' => $credentialId],
        );
    }

    /**
     * Changes the description of a certificate.
     *
     * `PATCH /account/integration/credentials/client-certificate/{credential_id}`.
     *
     * @param CredentialDescriptionRequest|array<string, mixed>|null $body the members, or their names as Klarna spells them
     * @param string $reference names the call; its idempotency key is made of it, so the same reference is the same change
     * @return Request<ClientCertificateCredential>
     */
    public function update(
        string $credentialId,
        string $reference,
        #[SensitiveParameter]
        CredentialDescriptionRequest|array|null $body = null,
    ): Request {
        return new Request(
            $this->sender,
            100,
            'security.client_certificate.update',
            'object',
            ClientCertificateCredential::class,
            reference: $reference,
            path: ['credential_id' => $credentialId],
            body: $body,
        );
    }

    /**
     * Makes a certificate void from a moment on.
     *
     * `POST /account/integration/credentials/client-certificate/{credential_id}/revoke`.
     *
     * @param RevokeCertificateRequest|array<string, mixed> $body the members, or their names as Klarna spells them
     * @param string $reference names the call; its idempotency key is made of it, so the same reference is the same change
     * @return Request<ClientCertificateCredential>
     */
    public function revoke(
        string $credentialId,
        #[SensitiveParameter]
        RevokeCertificateRequest|array $body,
        string $reference,
    ): Request {
        return new Request(
            $this->sender,
            101,
            'security.client_certificate.revoke',
            'object',
            ClientCertificateCredential::class,
            reference: $reference,
            path: ['credential_id' => $credentialId],
            body: $body,
        );
    }
}

/** Operations `security.client_identifier`. */
final class SecurityClientIdentifierOperations
{
    public function __construct(private readonly Sender $sender)
    {
    }

    /**
     * Lists the client identifiers.
     *
     * `GET /account/integration/credentials/client-identifier`.
     *
     * @return Request<ClientIdentifierCredentialList>
     */
    public function list(): Request
    {
        return new Request(
            $this->sender,
            92,
            'security.client_identifier.list',
            'object',
            ClientIdentifierCredentialList::class,
        );
    }

    /**
     * Makes a client identifier.
     *
     * `POST /account/integration/credentials/client-identifier`.
     *
     * @param ClientIdentifierRequest|array<string, mixed>|null $body the members, or their names as Klarna spells them
     * @param string $reference names the call; its idempotency key is made of it, so the same reference is the same change
     * @return Request<ClientIdentifierCredential>
     */
    public function create(
        string $reference,
        #[SensitiveParameter]
        ClientIdentifierRequest|array|null $body = null,
    ): Request {
        return new Request(
            $this->sender,
            93,
            'security.client_identifier.create',
            'object',
            ClientIdentifierCredential::class,
            reference: $reference,
            body: $body,
        );
    }

    /**
     * Reads a client identifier.
     *
     * `GET /account/integration/credentials/client-identifier/{credential_id}`.
     *
     * @return Request<ClientIdentifierCredential>
     */
    public function read(
        string $credentialId,
    ): Request {
        return new Request(
            $this->sender,
            94,
            'security.client_identifier.read',
            'object',
            ClientIdentifierCredential::class,
            path: ['credential_id' => $credentialId],
        );
    }

    /**
     * Changes the description of a client identifier.
     *
     * `PATCH /account/integration/credentials/client-identifier/{credential_id}`.
     *
     * @param CredentialDescriptionRequest|array<string, mixed>|null $body the members, or their names as Klarna spells them
     * @param string $reference names the call; its idempotency key is made of it, so the same reference is the same change
     * @return Request<ClientIdentifierCredential>
     */
    public function update(
        string $credentialId,
        string $reference,
        #[SensitiveParameter]
        CredentialDescriptionRequest|array|null $body = null,
    ): Request {
        return new Request(
            $this->sender,
            95,
            'security.client_identifier.update',
            'object',
            ClientIdentifierCredential::class,
            reference: $reference,
            path: ['credential_id' => $credentialId],
            body: $body,
        );
    }

    /**
     * Disables a client identifier: pages that use it stop working.
     *
     * `DELETE /account/integration/credentials/client-identifier/{credential_id}`.
     *
     * @return Request<null>
     */
    public function disable(
        string $credentialId,
    ): Request {
        return new Request(
            $this->sender,
            96,
            'security.client_identifier.disable',
            'object',
            null,
            path: ['credential_id' => $credentialId],
        );
    }
}

/** Operations `security.ip`. */
final class SecurityIpOperations
{
    public function __construct(private readonly Sender $sender)
    {
    }

    /**
     * Reads from which addresses calls may come.
     *
     * `GET /account/integration/ip-restrictions/allowed-ips`.
     *
     * @return Request<AllowedIpRanges>
     */
    public function read(): Request
    {
        return new Request(
            $this->sender,
            109,
            'security.ip.read',
            'object',
            AllowedIpRanges::class,
        );
    }

    /**
     * Changes from which addresses calls may come. A wrong list locks the caller out.
     *
     * `PATCH /account/integration/inbound-restriction/ip`.
     *
     * @param IpRestrictionUpdate|array<string, mixed>|null $body the members, or their names as Klarna spells them
     * @param string $reference names the call; its idempotency key is made of it, so the same reference is the same change
     * @return Request<AllowedIpRanges>
     */
    public function update(
        string $reference,
        #[SensitiveParameter]
        IpRestrictionUpdate|array|null $body = null,
    ): Request {
        return new Request(
            $this->sender,
            110,
            'security.ip.update',
            'object',
            AllowedIpRanges::class,
            reference: $reference,
            body: $body,
        );
    }
}

/** Operations `security.mtls`. */
final class SecurityMtlsOperations
{
    public function __construct(private readonly Sender $sender)
    {
    }

    /**
     * Reads whether certificates are enforced. An answer without a body tells nothing.
     *
     * `GET /account/integration/client-certificates/enforcement`.
     *
     * @return Request<MtlsEnforcementStatus>
     */
    public function read(): Request
    {
        return new Request(
            $this->sender,
            102,
            'security.mtls.read',
            'object',
            MtlsEnforcementStatus::class,
        );
    }

    /**
     * Refuses calls without a valid certificate. Wait until the header of every answer says VALID, for every caller:
     * who has no certificate is locked out.
     *
     * `PUT /account/integration/client-certificates/enforcement`.
     *
     * @param MtlsEnforcementRequest|array<string, mixed> $body the members, or their names as Klarna spells them
     * @return Request<MtlsEnforcementStatus>
     */
    public function enforce(
        #[SensitiveParameter]
        MtlsEnforcementRequest|array $body,
    ): Request {
        return new Request(
            $this->sender,
            103,
            'security.mtls.enforce',
            'object',
            MtlsEnforcementStatus::class,
            body: $body,
        );
    }

    /**
     * Lets calls without a certificate through again.
     *
     * `DELETE /account/integration/client-certificates/enforcement`.
     *
     * @return Request<MtlsEnforcementStatus>
     */
    public function remove(): Request
    {
        return new Request(
            $this->sender,
            104,
            'security.mtls.remove',
            'object',
            MtlsEnforcementStatus::class,
        );
    }
}

/** Operations `security.sftp`. */
final class SecuritySftpOperations
{
    public function __construct(private readonly Sender $sender)
    {
    }

    /**
     * Lists the SFTP users.
     *
     * `GET /account/integration/credentials/sftp`.
     *
     * @return Request<SftpCredentialList>
     */
    public function list(): Request
    {
        return new Request(
            $this->sender,
            105,
            'security.sftp.list',
            'object',
            SftpCredentialList::class,
        );
    }

    /**
     * Makes an SFTP user. The password is told once: when the answer is lost, list the users, disable the one that
     * nobody knows, and make another.
     *
     * `POST /account/integration/credentials/sftp`.
     *
     * @param CredentialDescriptionRequest|array<string, mixed>|null $body the members, or their names as Klarna spells them
     * @param string $reference names the call; its idempotency key is made of it, so the same reference is the same change
     * @return Request<SftpCredentialCreated>
     */
    public function create(
        string $reference,
        #[SensitiveParameter]
        CredentialDescriptionRequest|array|null $body = null,
    ): Request {
        return new Request(
            $this->sender,
            106,
            'security.sftp.create',
            'object',
            SftpCredentialCreated::class,
            reference: $reference,
            body: $body,
        );
    }

    /**
     * Reads an SFTP user, without the password.
     *
     * `GET /account/integration/credentials/sftp/{credential_id}`.
     *
     * @return Request<SftpCredential>
     */
    public function read(
        string $credentialId,
    ): Request {
        return new Request(
            $this->sender,
            107,
            'security.sftp.read',
            'object',
            SftpCredential::class,
            path: ['credential_id' => $credentialId],
        );
    }

    /**
     * Disables an SFTP user.
     *
     * `DELETE /account/integration/credentials/sftp/{credential_id}`.
     *
     * @return Request<null>
     */
    public function disable(
        string $credentialId,
    ): Request {
        return new Request(
            $this->sender,
            108,
            'security.sftp.disable',
            'object',
            null,
            path: ['credential_id' => $credentialId],
        );
    }
}
