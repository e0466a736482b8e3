<?php

// Printed by `cargo run -p kassa-bindgen -- php` from the tables in core. Do not edit.

declare(strict_types=1);

namespace Kassa\Models;

use Kassa\Model;

/**
 * A certificate, in the one answer that has it.
 */
final class ClientCertificateSecret extends Model
{
    protected const MEMBERS = [
        'certificate' => ['certificate', ['text'], true],
    ];

    /**
     * @param string|null $certificate PEM form, line breaks included. Shown once.
     * @param array<string, mixed> $more members that this version does not know, as they came
     */
    public function __construct(
        public readonly ?string $certificate = null,
        array $more = [],
    ) {
        parent::__construct($more);
    }
}
