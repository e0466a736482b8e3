<?php

declare(strict_types=1);

namespace Kassa;

/** A form that is sent in place of a body. */
final class Form
{
    public function __construct(public readonly string $contentType, public readonly string $bytes)
    {
    }

    /** @return array<string, string> */
    public function __debugInfo(): array
    {
        return ['contentType' => $this->contentType, 'bytes' => strlen($this->bytes) . ' bytes'];
    }
}
