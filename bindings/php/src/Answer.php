<?php

declare(strict_types=1);

namespace Kassa;

use Generator;

/**
 * A successful answer.
 *
 * @template T
 */
final class Answer
{
    /**
     * @param T|null $value the object; null where the answer had none
     * @param string $body the answer as it came; it may hold secrets and data about people
     * @param list<string> $warnings what was known against the request, although it was sent
     */
    public function __construct(
        public readonly int $status,
        public readonly mixed $value,
        public readonly string $body,
        public readonly ?string $contentType,
        public readonly array $warnings,
    ) {
    }

    /**
     * The rows of a table, by the names of its columns.
     *
     * @return Generator<int, array<string, string>>
     */
    public function rows(): Generator
    {
        $file = fopen('php://temp', 'r+b') ?: throw new \RuntimeException('there is no memory for the table');
        fwrite($file, str_starts_with($this->body, "\u{FEFF}") ? substr($this->body, 3) : $this->body);
        rewind($file);
        $names = fgetcsv($file, null, ',', '"', '');
        while (is_array($names) && is_array($row = fgetcsv($file, null, ',', '"', ''))) {
            if ($row !== [null]) {
                yield array_combine($names, array_pad(array_slice($row, 0, count($names)), count($names), ''));
            }
        }
        fclose($file);
    }

    /** @return array<string, mixed> */
    public function __debugInfo(): array
    {
        return ['status' => $this->status, 'value' => $this->value, 'contentType' => $this->contentType, 'warnings' => $this->warnings];
    }
}
