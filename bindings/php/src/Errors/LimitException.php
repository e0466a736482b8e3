<?php

declare(strict_types=1);

namespace Kassa\Errors;

/** What was given is too much. */
final class LimitException extends KassaException
{
}
