<?php

declare(strict_types=1);

namespace Kassa\Next;

/** Show this to the customer. `kind` is `redirect` or `qr`; take another word for a redirect. */
final class Show implements Next
{
    public function __construct(
        public readonly int $screen,
        public readonly string $kind,
        public readonly string $url,
        public readonly ?string $imageUrl,
        public readonly ?int $expiresInMs,
    ) {
    }

    /** @return array<string, mixed> */
    public function __debugInfo(): array
    {
        return ['screen' => $this->screen, 'kind' => $this->kind, 'url' => '***'];
    }
}
