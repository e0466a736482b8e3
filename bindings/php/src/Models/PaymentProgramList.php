<?php

// Printed by `cargo run -p kassa-bindgen -- php` from the tables in core. Do not edit.

declare(strict_types=1);

namespace Kassa\Models;

use Kassa\Model;

/**
 * Programs.
 */
final class PaymentProgramList extends Model
{
    protected const MEMBERS = [
        'paymentPrograms' => ['payment_programs', ['list', ['object', PaymentProgram::class]], false],
        'pagination' => ['pagination', ['object', Pagination::class], false],
    ];

    /**
     * @param list<PaymentProgram>|null $paymentPrograms payment_programs.
     * @param Pagination|null $pagination pagination. No source confirms it.
     * @param array<string, mixed> $more members that this version does not know, as they came
     */
    public function __construct(
        public readonly ?array $paymentPrograms = null,
        public readonly ?Pagination $pagination = null,
        array $more = [],
    ) {
        parent::__construct($more);
    }
}
