<?php

// Printed by `cargo run -p kassa-bindgen -- php` from the tables in core. Do not edit.

declare(strict_types=1);

namespace Kassa\Models;

use Kassa\Model;

/**
 * A token is gone. The answer may have no body.
 */
final class CustomerTokenRevocation extends Model
{
    protected const MEMBERS = [
        'customerTokenReference' => ['customer_token_reference', ['text'], false],
    ];

    /**
     * @param string|null $customerTokenReference customer_token_reference.
     * @param array<string, mixed> $more members that this version does not know, as they came
     */
    public function __construct(
        public readonly ?string $customerTokenReference = null,
        array $more = [],
    ) {
        parent::__construct($more);
    }
}
