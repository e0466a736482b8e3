<?php

// Printed by `cargo run -p kassa-bindgen -- php` from the tables in core. Do not edit.

declare(strict_types=1);

namespace Kassa\Models;

use Kassa\Model;

/**
 * The identifier itself.
 */
final class ClientIdentity extends Model
{
    protected const MEMBERS = [
        'clientId' => ['client_id', ['text'], false],
    ];

    /**
     * @param string|null $clientId Goes to the SDK in browser and app; everybody may see it.
     * @param array<string, mixed> $more members that this version does not know, as they came
     */
    public function __construct(
        public readonly ?string $clientId = null,
        array $more = [],
    ) {
        parent::__construct($more);
    }
}
