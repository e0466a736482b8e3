<?php

declare(strict_types=1);

namespace Kassa;

/** What the two clocks show. */
final class Now
{
    /**
     * @param int $unixMs milliseconds since 1970; may jump
     * @param int $monoMs milliseconds of a counter that never goes back, and goes on while the machine sleeps
     */
    public function __construct(public readonly int $unixMs, public readonly int $monoMs)
    {
    }

    /** The clocks of this machine. PHP's own counter stands still while the machine sleeps, so the library is asked. */
    public static function read(): self
    {
        return new self(...Native::clock());
    }
}
