<?php

declare(strict_types=1);

namespace Kassa\Journal;

use PDO;

/** The right to drive a flow. It is given up when nobody holds the object any more. */
final class Lease
{
    /** @internal */
    public function __construct(private ?PDO $connection)
    {
    }

    /** Gives it up. */
    public function release(): void
    {
        $this->connection = null;
    }
}
