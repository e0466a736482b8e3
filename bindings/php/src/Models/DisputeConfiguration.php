<?php

// Printed by `cargo run -p kassa-bindgen -- php` from the tables in core. Do not edit.

declare(strict_types=1);

namespace Kassa\Models;

use Kassa\Model;

/**
 * Which framework holds. When it is left out, states and reasons tell.
 */
final class DisputeConfiguration extends Model
{
    protected const MEMBERS = [
        'baseFramework' => ['base_framework', ['choice', DisputeFramework::class], false],
        'options' => ['options', ['object', DisputeOptions::class], false],
    ];

    /**
     * @param DisputeFramework|string|null $baseFramework base_framework.
     * @param DisputeOptions|null $options options.
     * @param array<string, mixed> $more members that this version does not know, as they came
     */
    public function __construct(
        public readonly DisputeFramework|string|null $baseFramework = null,
        public readonly ?DisputeOptions $options = null,
        array $more = [],
    ) {
        parent::__construct($more);
    }
}
