<?php

// Printed by `cargo run -p kassa-bindgen -- php` from the tables in core. Do not edit.

declare(strict_types=1);

namespace Kassa\Models;

use Kassa\Model;

/**
 * What is shown.
 */
final class MessagingContent extends Model
{
    protected const MEMBERS = [
        'nodes' => ['nodes', ['list', ['object', MessagingNode::class]], false],
    ];

    /**
     * @param list<MessagingNode>|null $nodes Drawn in order; those of an unknown type are skipped.
     * @param array<string, mixed> $more members that this version does not know, as they came
     */
    public function __construct(
        public readonly ?array $nodes = null,
        array $more = [],
    ) {
        parent::__construct($more);
    }
}
