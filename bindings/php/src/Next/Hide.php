<?php

declare(strict_types=1);

namespace Kassa\Next;

/** Take a screen away at once. */
final class Hide implements Next
{
    public function __construct(
        public readonly int $screen,
    ) {
    }
}
