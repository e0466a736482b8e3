<?php

declare(strict_types=1);

namespace Kassa\Transport;

/** What came back. */
final class Answer
{
    /** @param list<array{string, string}> $headers */
    public function __construct(public readonly int $status, public readonly array $headers, public readonly string $body)
    {
    }

    /** @return array<string, int> */
    public function __debugInfo(): array
    {
        return ['status' => $this->status];
    }
}
