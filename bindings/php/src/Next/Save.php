<?php

declare(strict_types=1);

namespace Kassa\Next;

/** Append the lines durably if the journal ends at line `after`, then report `upto` to `Flow::saved`. */
final class Save implements Next
{
    /**
     * @param list<string> $lines
     */
    public function __construct(
        public readonly int $after,
        public readonly int $upto,
        public readonly array $lines,
    ) {
    }

    /** @return array<string, mixed> */
    public function __debugInfo(): array
    {
        return ['after' => $this->after, 'upto' => $this->upto, 'lines' => '***'];
    }
}
