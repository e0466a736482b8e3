<?php

// Printed by `cargo run -p kassa-bindgen -- php` from the tables in core. Do not edit.

declare(strict_types=1);

namespace Kassa\Models;

use Kassa\Model;

/**
 * A certificate as it is listed and read: without its text.
 */
final class ClientCertificateCredential extends Model
{
    protected const MEMBERS = [
        'credentialId' => ['credential_id', ['text'], false],
        'description' => ['description', ['text'], false],
        'state' => ['state', ['choice', CredentialState::class], false],
        'createdAt' => ['created_at', ['text'], false],
        'lastUsedAt' => ['last_used_at', ['text'], false],
        'config' => ['config', ['object', IssuedCertificateConfig::class], false],
        'revokedFrom' => ['revoked_from', ['text'], false],
        'expiresAt' => ['expires_at', ['text'], false],
    ];

    /**
     * @param string|null $credentialId credential_id.
     * @param string|null $description description.
     * @param CredentialState|string|null $state state. No source confirms it.
     * @param string|null $createdAt created_at. No source confirms it.
     * @param string|null $lastUsedAt last_used_at. No source confirms it.
     * @param IssuedCertificateConfig|null $config config. No source confirms it.
     * @param string|null $revokedFrom revoked_from. No source confirms it.
     * @param string|null $expiresAt expires_at. No source confirms it.
     * @param array<string, mixed> $more members that this version does not know, as they came
     */
    public function __construct(
        public readonly ?string $credentialId = null,
        public readonly ?string $description = null,
        public readonly CredentialState|string|null $state = null,
        public readonly ?string $createdAt = null,
        public readonly ?string $lastUsedAt = null,
        public readonly ?IssuedCertificateConfig $config = null,
        public readonly ?string $revokedFrom = null,
        public readonly ?string $expiresAt = null,
        array $more = [],
    ) {
        parent::__construct($more);
    }
}
