<?php

// Printed by `cargo run -p kassa-bindgen -- php` from the tables in core. Do not edit.

declare(strict_types=1);

namespace Kassa\Models;

use Kassa\Model;

/**
 * What was asked for.
 */
final class IssuedCertificateConfig extends Model
{
    protected const MEMBERS = [
        'usage' => ['usage', ['choice', ClientCertificateUsage::class], false],
        'certificateSigningRequest' => ['certificate_signing_request', ['text'], false],
    ];

    /**
     * @param ClientCertificateUsage|string|null $usage usage.
     * @param string|null $certificateSigningRequest certificate_signing_request.
     * @param array<string, mixed> $more members that this version does not know, as they came
     */
    public function __construct(
        public readonly ClientCertificateUsage|string|null $usage = null,
        public readonly ?string $certificateSigningRequest = null,
        array $more = [],
    ) {
        parent::__construct($more);
    }
}
