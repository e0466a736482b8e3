<?php

declare(strict_types=1);

namespace Kassa\Errors;

/** What was given is too much: an amount, a length, a count. */
final class LimitException extends InputException
{
}
