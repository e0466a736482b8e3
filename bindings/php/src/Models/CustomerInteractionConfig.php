<?php

// Printed by `cargo run -p kassa-bindgen -- php` from the tables in core. Do not edit.

declare(strict_types=1);

namespace Kassa\Models;

use Kassa\Model;

/**
 * How the customer reaches Klarna and comes back.
 */
final class CustomerInteractionConfig extends Model
{
    protected const MEMBERS = [
        'method' => ['method', ['choice', CustomerInteractionMethod::class], false],
        'returnUrl' => ['return_url', ['text'], false],
        'appReturnUrl' => ['app_return_url', ['text'], false],
        'interactionExpiry' => ['interaction_expiry', ['object', InteractionExpiry::class], false],
    ];

    /**
     * @param CustomerInteractionMethod|string|null $method method. Needed in a request.
     * @param string|null $returnUrl Where the browser goes afterwards. May hold placeholders such as `{klarna.payment_request.id}`.
     * @param string|null $appReturnUrl Link that opens the caller's app.
     * @param InteractionExpiry|null $interactionExpiry interaction_expiry.
     * @param array<string, mixed> $more members that this version does not know, as they came
     */
    public function __construct(
        public readonly CustomerInteractionMethod|string|null $method = null,
        public readonly ?string $returnUrl = null,
        public readonly ?string $appReturnUrl = null,
        public readonly ?InteractionExpiry $interactionExpiry = null,
        array $more = [],
    ) {
        parent::__construct($more);
    }
}
