<?php

declare(strict_types=1);

namespace Kassa\Errors;

/** The library was called in a way that it cannot serve, or an object of it has broken down. */
final class StatusException extends KassaException
{
}
