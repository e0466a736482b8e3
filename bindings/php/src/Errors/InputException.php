<?php

declare(strict_types=1);

namespace Kassa\Errors;

/** What was given is wrong; `LimitException` where it is too much. */
class InputException extends KassaException
{
}
