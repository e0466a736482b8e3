<?php

declare(strict_types=1);

namespace Kassa\Errors;

/** The call does not fit the state of the object. */
final class UsageException extends KassaException
{
}
