<?php

declare(strict_types=1);

namespace Kassa;

use stdClass;

/** A delivery whose signature is right. Only an inbox makes one. */
final class Event
{
    /** Names the event; a delivery that is repeated has the same. */
    public readonly string $eventId;
    /** What it is about, such as `payment.request.state-change.completed`. */
    public readonly string $eventType;
    /** What it says. Take it for a hint: flows ask Klarna themselves. */
    public readonly stdClass $payload;
    /** It was remembered before. Answer 200, and do nothing. */
    public readonly bool $duplicate;

    /** @internal */
    public function __construct(public readonly Handle $handle)
    {
        $this->eventId = Native::text('event_id', $handle);
        $this->eventType = Native::text('event_type', $handle);
        $this->payload = Json::object(Native::text('event_payload', $handle));
        $this->duplicate = Native::number('event_duplicate', $handle) === 1;
    }

    /** The payload as the object of its type; null for a type that this version does not know. */
    public function typed(): ?Model
    {
        $class = Events::PAYLOADS[$this->eventType] ?? null;
        return $class === null ? null : $class::from($this->payload);
    }

    /** @return array<string, mixed> */
    public function __debugInfo(): array
    {
        return ['eventType' => $this->eventType, 'eventId' => $this->eventId, 'duplicate' => $this->duplicate];
    }
}
