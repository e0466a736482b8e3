<?php

// Printed by `cargo run -p kassa-bindgen -- php` from the tables in core. Do not edit.

declare(strict_types=1);

namespace Kassa\Models;

use Kassa\Model;

/**
 * How customers reach the shop. Published by the partner, yet it may be a person.
 */
final class SupportContact extends Model
{
    protected const MEMBERS = [
        'email' => ['email', ['text'], true],
        'phone' => ['phone', ['text'], true],
        'contactForm' => ['contact_form', ['text'], false],
    ];

    /**
     * @param string|null $email email.
     * @param string|null $phone phone.
     * @param string|null $contactForm contact_form.
     * @param array<string, mixed> $more members that this version does not know, as they came
     */
    public function __construct(
        public readonly ?string $email = null,
        public readonly ?string $phone = null,
        public readonly ?string $contactForm = null,
        array $more = [],
    ) {
        parent::__construct($more);
    }
}
