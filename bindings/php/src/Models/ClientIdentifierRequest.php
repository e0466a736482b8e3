<?php

// Printed by `cargo run -p kassa-bindgen -- php` from the tables in core. Do not edit.

declare(strict_types=1);

namespace Kassa\Models;

use Kassa\Model;

/**
 * A client identifier to be created.
 */
final class ClientIdentifierRequest extends Model
{
    protected const MEMBERS = [
        'description' => ['description', ['text'], false],
        'config' => ['config', ['object', ClientIdentifierConfig::class], false],
    ];

    /**
     * @param string|null $description description.
     * @param ClientIdentifierConfig|null $config Seen in a demo only; the official sample sends the description alone. No source confirms it.
     * @param array<string, mixed> $more members that this version does not know, as they came
     */
    public function __construct(
        public readonly ?string $description = null,
        public readonly ?ClientIdentifierConfig $config = null,
        array $more = [],
    ) {
        parent::__construct($more);
    }
}
