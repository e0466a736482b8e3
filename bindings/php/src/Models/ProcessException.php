<?php

// Printed by `cargo run -p kassa-bindgen -- php` from the tables in core. Do not edit.

declare(strict_types=1);

namespace Kassa\Models;

use Kassa\Model;

/**
 * Departure from the usual course.
 */
final class ProcessException extends Model
{
    protected const MEMBERS = [
        'exceptionType' => ['exception_type', ['choice', ProcessExceptionType::class], false],
        'reason' => ['reason', ['choice', ProcessExceptionReason::class], false],
        'description' => ['description', ['text'], true],
    ];

    /**
     * @param ProcessExceptionType|string|null $exceptionType exception_type.
     * @param ProcessExceptionReason|string|null $reason reason.
     * @param string|null $description description.
     * @param array<string, mixed> $more members that this version does not know, as they came
     */
    public function __construct(
        public readonly ProcessExceptionType|string|null $exceptionType = null,
        public readonly ProcessExceptionReason|string|null $reason = null,
        public readonly ?string $description = null,
        array $more = [],
    ) {
        parent::__construct($more);
    }
}
