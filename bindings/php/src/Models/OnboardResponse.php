<?php

// Printed by `cargo run -p kassa-bindgen -- php` from the tables in core. Do not edit.

declare(strict_types=1);

namespace Kassa\Models;

use Kassa\Model;

/**
 * What came of it.
 */
final class OnboardResponse extends Model
{
    protected const MEMBERS = [
        'partnerAccountId' => ['partner_account_id', ['text'], false],
    ];

    /**
     * @param string|null $partnerAccountId To be stored with the references of the payment accounts.
     * @param array<string, mixed> $more members that this version does not know, as they came
     */
    public function __construct(
        public readonly ?string $partnerAccountId = null,
        array $more = [],
    ) {
        parent::__construct($more);
    }
}
