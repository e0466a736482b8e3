<?php

// Printed by `cargo run -p kassa-bindgen -- php` from the tables in core. Do not edit.

declare(strict_types=1);

namespace Kassa\Models;

use Kassa\Model;

/**
 * A certificate to be issued.
 */
final class ClientCertificateRequest extends Model
{
    protected const MEMBERS = [
        'description' => ['description', ['text'], false],
        'config' => ['config', ['object', ClientCertificateConfig::class], false],
    ];

    /**
     * @param string|null $description description.
     * @param ClientCertificateConfig|null $config config. Needed in a request.
     * @param array<string, mixed> $more members that this version does not know, as they came
     */
    public function __construct(
        public readonly ?string $description = null,
        public readonly ?ClientCertificateConfig $config = null,
        array $more = [],
    ) {
        parent::__construct($more);
    }
}
