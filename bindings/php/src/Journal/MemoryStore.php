<?php

declare(strict_types=1);

namespace Kassa\Journal;

use SensitiveParameter;

/** Keeps journals as long as the process lives. For tests, and for calls that need none. */
final class MemoryStore implements Store
{
    /** @var array<string, list<string>> */
    private array $lines = [];
    /** @var array<string, true> */
    private array $ended = [];

    public function read(string $reference): array
    {
        return $this->lines[$reference] ?? [];
    }

    public function append(string $reference, int $after, #[SensitiveParameter] array $lines): void
    {
        if (count($this->read($reference)) !== $after) {
            throw PdoStore::fenced($reference);
        }
        $this->lines[$reference] = [...$this->read($reference), ...array_values($lines)];
    }

    public function ended(string $reference): void
    {
        $this->ended[$reference] = true;
    }

    public function pending(): array
    {
        $left = array_map(strval(...), array_keys(array_diff_key($this->lines, $this->ended)));
        sort($left, SORT_STRING);
        return $left;
    }

    /** @return array<string, int> */
    public function __debugInfo(): array
    {
        return ['flows' => count($this->lines)];
    }
}
