<?php

declare(strict_types=1);

namespace Kassa;

use FFI\CData;
use Kassa\Errors\UsageException;

/**
 * An object of the C library. It is freed when nobody holds it any more, or sooner by `close`.
 *
 * A forked process has a copy of it: what the one frees, the other keeps.
 *
 * @internal
 */
final class Handle
{
    public function __construct(private readonly string $type, private ?CData $pointer)
    {
    }

    public function get(): CData
    {
        return $this->pointer ?? throw new UsageException("this {$this->type} was closed");
    }

    public function close(): void
    {
        if ($this->pointer !== null) {
            Native::free($this->type, $this->pointer);
            $this->pointer = null;
        }
    }

    public function __destruct()
    {
        $this->close();
    }

    private function __clone()
    {
    }

    /** @return array<string, string> */
    public function __debugInfo(): array
    {
        return ['type' => $this->type];
    }
}
