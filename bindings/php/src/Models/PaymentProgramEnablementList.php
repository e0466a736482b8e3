<?php

// Printed by `cargo run -p kassa-bindgen -- php` from the tables in core. Do not edit.

declare(strict_types=1);

namespace Kassa\Models;

use Kassa\Model;

/**
 * All enablements of the account.
 */
final class PaymentProgramEnablementList extends Model
{
    protected const MEMBERS = [
        'paymentProgramEnablements' => ['payment_program_enablements', ['list', ['object', PaymentProgramEnablement::class]], false],
        'pagination' => ['pagination', ['object', Pagination::class], false],
    ];

    /**
     * @param list<PaymentProgramEnablement>|null $paymentProgramEnablements payment_program_enablements.
     * @param Pagination|null $pagination pagination. No source confirms it.
     * @param array<string, mixed> $more members that this version does not know, as they came
     */
    public function __construct(
        public readonly ?array $paymentProgramEnablements = null,
        public readonly ?Pagination $pagination = null,
        array $more = [],
    ) {
        parent::__construct($more);
    }
}
