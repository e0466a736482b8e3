<?php

declare(strict_types=1);

namespace Kassa\Errors;

use RuntimeException;

/** A call was not answered. */
abstract class CallException extends RuntimeException
{
    /** @param string $advice what to do about it */
    public function __construct(string $message, public readonly string $operation, public readonly string $advice)
    {
        parent::__construct($message);
    }
}
