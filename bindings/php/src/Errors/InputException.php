<?php

declare(strict_types=1);

namespace Kassa\Errors;

/** What was given is wrong. */
final class InputException extends KassaException
{
}
