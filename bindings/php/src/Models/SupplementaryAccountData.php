<?php

// Printed by `cargo run -p kassa-bindgen -- php` from the tables in core. Do not edit.

declare(strict_types=1);

namespace Kassa\Models;

use Kassa\Model;

/**
 * How the partner signed up, for the judgement of risk.
 */
final class SupplementaryAccountData extends Model
{
    protected const MEMBERS = [
        'accountCreation' => ['account_creation', ['object', AccountCreation::class], false],
    ];

    /**
     * @param AccountCreation|null $accountCreation account_creation.
     * @param array<string, mixed> $more members that this version does not know, as they came
     */
    public function __construct(
        public readonly ?AccountCreation $accountCreation = null,
        array $more = [],
    ) {
        parent::__construct($more);
    }
}
