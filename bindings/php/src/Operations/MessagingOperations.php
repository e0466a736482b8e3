<?php

// Printed by `cargo run -p kassa-bindgen -- php` from the tables in core. Do not edit.

declare(strict_types=1);

namespace Kassa\Operations;

use Kassa\Models\PaymentMessaging;
use Kassa\Request;
use Kassa\Sender;
use SensitiveParameter;

/** Operations of the group `messaging`. */
final class MessagingOperations
{
    public function __construct(private readonly Sender $sender)
    {
    }

    /**
     * Promotional texts for one placement on a page. A message that is missing must not block the page.
     *
     * `GET /payment/messaging/{placement}`.
     *
     * @return Request<PaymentMessaging>
     */
    public function get(
        string $placement,
        string $locale,
        string $currency,
        ?int $amount = null,
        ?string $appReturnUrl = null,
        #[SensitiveParameter]
        ?string $networkSessionToken = null,
        #[SensitiveParameter]
        ?string $interoperabilityToken = null,
        #[SensitiveParameter]
        ?string $customerToken = null,
    ): Request {
        return new Request(
            $this->sender,
            29,
            'messaging.get',
            'object',
            PaymentMessaging::class,
            path: ['placement' => $placement],
            query: [
                'locale' => $locale,
                'currency' => $currency,
                'amount' => $amount,
                'app_return_url' => $appReturnUrl,
            ],
            headers: [
                'Klarna-Network-Session-Token' => $networkSessionToken,
                'Klarna-Interoperability-Token' => $interoperabilityToken,
                'Klarna-Customer-Token' => $customerToken,
            ],
        );
    }
}
