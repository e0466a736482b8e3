<?php

declare(strict_types=1);

namespace Kassa\Errors;

/** Nobody knows whether a call was executed. */
final class CallUnknownException extends CallException
{
    /** @param string|null $read the operation that shows what became of it */
    public function __construct(string $operation, public readonly ?string $read, string $advice)
    {
        $remedy = $read === null ? 'find out' : "read {$read}";
        parent::__construct("it is not known whether {$operation} was executed; {$remedy} before it is made again", $operation, $advice);
    }
}
