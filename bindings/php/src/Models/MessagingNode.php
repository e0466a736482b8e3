<?php

// Printed by `cargo run -p kassa-bindgen -- php` from the tables in core. Do not edit.

declare(strict_types=1);

namespace Kassa\Models;

use Kassa\Model;

/**
 * A text, a link or a picture.
 */
final class MessagingNode extends Model
{
    protected const MEMBERS = [
        'name' => ['name', ['choice', MessagingNodeName::class], false],
        'type' => ['type', ['choice', MessagingNodeType::class], false],
        'value' => ['value', ['text'], false],
        'label' => ['label', ['text'], false],
        'url' => ['url', ['text'], false],
        'alt' => ['alt', ['text'], false],
    ];

    /**
     * @param MessagingNodeName|string|null $name name.
     * @param MessagingNodeType|string|null $type type.
     * @param string|null $value Of a text.
     * @param string|null $label Of an action.
     * @param string|null $url Of an action or a picture.
     * @param string|null $alt Of a picture.
     * @param array<string, mixed> $more members that this version does not know, as they came
     */
    public function __construct(
        public readonly MessagingNodeName|string|null $name = null,
        public readonly MessagingNodeType|string|null $type = null,
        public readonly ?string $value = null,
        public readonly ?string $label = null,
        public readonly ?string $url = null,
        public readonly ?string $alt = null,
        array $more = [],
    ) {
        parent::__construct($more);
    }
}
