<?php

declare(strict_types=1);

namespace Kassa;

/** A genuine webhook that is kept: answer its status at once. */
final class Delivery
{
    /**
     * @param int $answer HTTP status to answer
     * @param bool $duplicate it was taken before, by this process or another one
     * @param string $eventId names the event
     * @param string $eventType what it is about, such as `payment.request.state-change.completed`
     * @param list<string> $flows references of the flows that it may be for; those that run here take it with their next step. What this process
     *     has not heard of is not among them, and found by `Client::withMail`
     */
    public function __construct(
        public readonly int $answer,
        public readonly bool $duplicate,
        public readonly string $eventId,
        public readonly string $eventType,
        public readonly array $flows,
    ) {
    }
}
