<?php

declare(strict_types=1);

namespace Kassa\Journal;

/** The right to drive a flow. It is given up when nobody holds the object any more. */
final class Lease
{
    /** @internal */
    public function __construct(private readonly Leases $leases, private readonly string $reference, private readonly int $number)
    {
    }

    /** Gives it up. */
    public function release(): void
    {
        $this->leases->release($this->reference, $this->number);
    }

    public function __destruct()
    {
        $this->release();
    }

    /** @return array<string, string> */
    public function __debugInfo(): array
    {
        return ['reference' => $this->reference];
    }
}
