<?php

declare(strict_types=1);

namespace Kassa;

use SensitiveParameter;
use stdClass;

/** A webhook that no flow is called by, such as one about a settlement or a dispute. */
final class Unclaimed
{
    /**
     * @param string $eventId names it, for `Client::settle`
     * @param string $eventType what it is about
     * @param string $body the body as it came; it may hold personal data, and is in no print
     */
    public function __construct(
        public readonly string $eventId,
        public readonly string $eventType,
        #[SensitiveParameter] public readonly string $body,
    ) {
    }

    /** What it says. */
    public function payload(): stdClass
    {
        $payload = Json::object($this->body)->payload ?? null;
        return $payload instanceof stdClass ? $payload : new stdClass();
    }

    /** @return array<string, string> */
    public function __debugInfo(): array
    {
        return ['eventId' => $this->eventId, 'eventType' => $this->eventType];
    }
}
