<?php

declare(strict_types=1);

namespace Kassa\Errors;

/** The library found a fault of its own. Drop the object and resume from the journal. */
final class InternalException extends KassaException
{
}
