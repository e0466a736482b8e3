<?php

// Printed by `cargo run -p kassa-bindgen -- php` from the tables in core. Do not edit.

declare(strict_types=1);

namespace Kassa\Models;

use Kassa\Model;

/**
 * Description of a credential, to create it or to change it.
 */
final class CredentialDescriptionRequest extends Model
{
    protected const MEMBERS = [
        'description' => ['description', ['text'], false],
    ];

    /**
     * @param string|null $description description.
     * @param array<string, mixed> $more members that this version does not know, as they came
     */
    public function __construct(
        public readonly ?string $description = null,
        array $more = [],
    ) {
        parent::__construct($more);
    }
}
