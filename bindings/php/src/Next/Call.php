<?php

declare(strict_types=1);

namespace Kassa\Next;

use Kassa\Form;

/** Send a request, then report what came of it to `Flow::reply` or `Flow::lost`. */
final class Call implements Next
{
    /**
     * @param list<array{string, string}> $headers
     * @param string $auth `partner`: add the API key; `relay`: add nothing of Klarna's
     * @param Form|null $form a form to send in place of the body
     */
    public function __construct(
        public readonly int $call,
        public readonly int $attempt,
        public readonly string $operation,
        public readonly string $method,
        public readonly string $url,
        public readonly array $headers,
        public readonly string $auth,
        public readonly ?string $body,
        public readonly int $connectMs,
        public readonly int $totalMs,
        public readonly bool $redelivered,
        public readonly ?Form $form,
    ) {
    }

    /** @return array<string, mixed> */
    public function __debugInfo(): array
    {
        return ['call' => $this->call, 'attempt' => $this->attempt, 'operation' => $this->operation, 'method' => $this->method];
    }
}
