<?php

declare(strict_types=1);

namespace Kassa\Transport;

/** Nothing came back. */
final class Lost
{
    /**
     * @param string $stage `not_sent` only if no byte of the request left this machine; otherwise `unknown`
     * @param string $why kind of the failure, for a log
     */
    public function __construct(public readonly string $stage, public readonly string $why)
    {
    }
}
