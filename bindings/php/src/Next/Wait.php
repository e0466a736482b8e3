<?php

declare(strict_types=1);

namespace Kassa\Next;

/** Nothing to do for so many milliseconds, unless something happens before. */
final class Wait implements Next
{
    public function __construct(
        public readonly int $ms,
    ) {
    }
}
