<?php

// Printed by `cargo run -p kassa-bindgen -- php` from the tables in core. Do not edit.

declare(strict_types=1);

namespace Kassa\Models;

use Kassa\Model;

/**
 * A text with styles and links. Members that take it may also hold a plain string.
 */
final class PresentationText extends Model
{
    protected const MEMBERS = [
        'text' => ['text', ['text'], false],
        'parts' => ['parts', ['list', ['object', PresentationTextPart::class]], false],
    ];

    /**
     * @param string|null $text text.
     * @param list<PresentationTextPart>|null $parts parts.
     * @param array<string, mixed> $more members that this version does not know, as they came
     */
    public function __construct(
        public readonly ?string $text = null,
        public readonly ?array $parts = null,
        array $more = [],
    ) {
        parent::__construct($more);
    }
}
