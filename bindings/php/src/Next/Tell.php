<?php

declare(strict_types=1);

namespace Kassa\Next;

/** News for the application. */
final class Tell implements Next
{
    public function __construct(
        public readonly string $what,
        public readonly string $detail,
    ) {
    }
}
