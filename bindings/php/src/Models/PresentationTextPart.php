<?php

// Printed by `cargo run -p kassa-bindgen -- php` from the tables in core. Do not edit.

declare(strict_types=1);

namespace Kassa\Models;

use Kassa\Model;

/**
 * A part of a text.
 */
final class PresentationTextPart extends Model
{
    protected const MEMBERS = [
        'type' => ['type', ['choice', PresentationTextPartType::class], false],
        'text' => ['text', ['text'], false],
        'url' => ['url', ['text'], false],
        'context' => ['context', ['choice', PresentationLinkContext::class], false],
        'styles' => ['styles', ['list', ['choice', PresentationTextStyle::class]], false],
    ];

    /**
     * @param PresentationTextPartType|string|null $type type.
     * @param string|null $text text.
     * @param string|null $url url.
     * @param PresentationLinkContext|string|null $context context.
     * @param list<PresentationTextStyle|string>|null $styles styles.
     * @param array<string, mixed> $more members that this version does not know, as they came
     */
    public function __construct(
        public readonly PresentationTextPartType|string|null $type = null,
        public readonly ?string $text = null,
        public readonly ?string $url = null,
        public readonly PresentationLinkContext|string|null $context = null,
        public readonly ?array $styles = null,
        array $more = [],
    ) {
        parent::__construct($more);
    }
}
