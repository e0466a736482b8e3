<?php

declare(strict_types=1);

namespace Kassa;

/** What the two clocks show. */
final class Now
{
    /**
     * @param int $unixMs milliseconds since 1970; may jump
     * @param int $monoMs milliseconds of a counter that never goes back
     */
    public function __construct(public readonly int $unixMs, public readonly int $monoMs)
    {
    }

    /** The clocks of this machine. */
    public static function read(): self
    {
        return new self((int) (microtime(true) * 1000), intdiv(hrtime(true), 1_000_000));
    }
}
